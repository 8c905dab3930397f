"""A webhook took nothing for days, or is gone: it is left alone until an administrator lets it go on."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.webhook import WebhookState
from telnusqa.core.webhook_event import WebhookFellSilent
from telnusqa.store.keep import webhooks
from telnusqa.store.keep.write import write


@act
def webhook_fell_silent(webhook: int, errand: int, error: str, *, by: Actor, happened_at: datetime) -> None:
    """Told by the errand that tried; where another goes on, or it does not stand on, nothing changes."""
    row = webhooks.held(webhook)
    if row.state != WebhookState.ON.value or row.errand != errand:
        return
    row.state, row.awake = WebhookState.SILENT.value, False
    row.save(update_fields=["state", "awake"])
    write(row, WebhookFellSilent(by=by, at=happened_at, error=error), after=Version(row.last_seq))
