"""A token and a webhook of an organisation, before a request of the matrix; and the words its addresses need."""

from collections.abc import Mapping

from telnusqa.acts.add_webhook import add_webhook
from telnusqa.acts.give_token import give_token
from telnusqa.core.api_token import parse_token
from telnusqa.core.scope import Scope
from telnusqa.core.webhook import Address
from tests.cast import NOW, Staff

_ADDRESS = Address(tls=True, host="hook.example.kz", port=443, path="/")


def machine_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """A machine of the second college is let in and told, where the row wants it."""
    words = {"public": "00000000", "webhook_id": "1", "organisation": str(staff["zhandos"].home)}
    words |= {"user_id": str(staff["zhandos"].id), "organisation_id": str(staff["zhandos"].home), "role": "executor"}
    if at != "a machine let in":
        return words
    how = {"by": staff["ermek"].actor, "happened_at": NOW}
    token = parse_token(give_token(staff["zhandos"].home, "АЖ", [Scope.STATUS_READ], **how))  # type: ignore[arg-type]
    webhook, _ = add_webhook(staff["zhandos"].home, _ADDRESS, **how)  # type: ignore[arg-type]
    assert token is not None
    return words | {"public": token[0], "webhook_id": str(webhook)}
