"""An errand has told a webhook as much as it may at once: another goes on, or it rests until something changes."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.store.keep import webhooks
from telnusqa.store.read import changes
from telnusqa.store.tables.webhook import WebhookRow


@note
def rest_webhook(webhook: int, errand: int, *, at: datetime) -> None:
    """Whoever numbers changes holds the same row: none is numbered between our look and our rest."""
    row = WebhookRow.objects.select_for_update().get(pk=webhook)
    if not row.awake or row.errand != errand:
        return
    if changes.any_after(row.home_id, row.position):
        webhooks.wake(row, at)
    else:
        row.awake = False
        row.save(update_fields=["awake"])
