"""A webhook is told again of what it was told before, or told on from another place."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.webhook import WebhookState
from telnusqa.core.webhook_event import WebhookSentAgain
from telnusqa.store.keep import webhooks
from telnusqa.store.keep.write import write


@act
def send_webhook_again(webhook: int, position: int, *, seen: Version, by: Actor, happened_at: datetime) -> None:
    """From behind the place ``position`` on; a paused one begins there when it goes on.

    An errand on its way brings nothing more. Raises ``NotFound``, ``Conflict``.
    """
    row = webhooks.held(webhook, seen)
    before, row.position, row.awake = row.position, position, False
    row.save(update_fields=["position", "awake"])
    write(row, WebhookSentAgain(by=by, at=happened_at, before=before, position=position), after=seen)
    if row.state == WebhookState.ON.value:
        webhooks.wake(row, happened_at)
