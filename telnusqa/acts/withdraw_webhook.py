"""A webhook is told of nothing any more; its secrets are dropped."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.webhook import WebhookState
from telnusqa.core.webhook_event import WebhookWithdrawn
from telnusqa.store.keep import webhooks
from telnusqa.store.keep.write import write


@act
def withdraw_webhook(webhook: int, *, seen: Version, by: Actor, happened_at: datetime) -> None:
    """For ever; the same address may be added anew. Raises ``NotFound``, ``Conflict``."""
    row = webhooks.held(webhook, seen)
    row.state, row.awake = WebhookState.WITHDRAWN.value, False
    row.secret_box = row.old_secret_box = ""
    row.save(update_fields=["state", "awake", "secret_box", "old_secret_box"])
    write(row, WebhookWithdrawn(by=by, at=happened_at), after=seen)
