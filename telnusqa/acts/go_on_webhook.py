"""A webhook that was paused, or was silent for too long, is told again, from where it was left."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.webhook import WebhookState
from telnusqa.core.webhook_event import WebhookWentOn
from telnusqa.store.keep import webhooks
from telnusqa.store.keep.write import write


@act
def go_on_webhook(webhook: int, *, seen: Version, by: Actor, happened_at: datetime) -> None:
    """Its days of silence are counted anew. One that goes on is left so. Raises ``NotFound``, ``Conflict``."""
    row = webhooks.held(webhook, seen)
    if row.state == WebhookState.ON.value:
        return
    row.state, row.failing_since = WebhookState.ON.value, None
    row.save(update_fields=["state", "failing_since"])
    write(row, WebhookWentOn(by=by, at=happened_at), after=seen)
    webhooks.wake(row, happened_at)
