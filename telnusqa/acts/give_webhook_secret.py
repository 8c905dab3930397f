"""A webhook gets a new secret; the old one signs beside it for a day, so that nothing is refused meanwhile."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.webhook import OLD_SECRET_LASTS
from telnusqa.core.webhook_event import WebhookSecretGiven
from telnusqa.store.keep import webhooks
from telnusqa.store.keep.write import write


@act
def give_webhook_secret(webhook: int, *, seen: Version, by: Actor, happened_at: datetime) -> str:
    """The new secret: nobody is shown it again. Raises ``NotFound``, ``Conflict``."""
    row = webhooks.held(webhook, seen)
    secret = webhooks.give_secret(row, happened_at + OLD_SECRET_LASTS)
    write(row, WebhookSecretGiven(by=by, at=happened_at, key=row.key, old=row.old_key), after=seen)
    return secret
