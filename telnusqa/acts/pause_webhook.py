"""A webhook is told of nothing for a while; what changes meanwhile waits for it."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.webhook import WebhookState
from telnusqa.core.webhook_event import WebhookPaused
from telnusqa.store.keep import webhooks
from telnusqa.store.keep.write import write


@act
def pause_webhook(webhook: int, *, seen: Version, by: Actor, happened_at: datetime) -> None:
    """An errand on its way brings nothing more. One that stands still is left so.

    Raises ``NotFound``, ``Conflict``.
    """
    row = webhooks.held(webhook, seen)
    if row.state == WebhookState.PAUSED.value:
        return
    row.state, row.awake = WebhookState.PAUSED.value, False
    row.save(update_fields=["state", "awake"])
    write(row, WebhookPaused(by=by, at=happened_at), after=seen)
