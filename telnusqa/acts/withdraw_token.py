"""A token is withdrawn: from here on no secret of it opens anything."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.token_event import TokenWithdrawn, TokenWithdrawnWhy
from telnusqa.store.keep import api_tokens
from telnusqa.store.keep.write import write
from telnusqa.store.tables.api_token import ApiTokenRow


@act
def withdraw_token(public: str, reason: TokenWithdrawnWhy, *, seen: Version, by: Actor, happened_at: datetime) -> None:
    """Withdraw it; withdrawn already, it stays as it was. Raises ``NotFound`` and ``Conflict``."""
    row = api_tokens.as_seen(public, seen)
    if row.withdrawn_at is not None:
        return
    ApiTokenRow.objects.filter(pk=row.pk).update(withdrawn_at=happened_at)
    write(row, TokenWithdrawn(by=by, at=happened_at, reason=reason.value), after=seen)
