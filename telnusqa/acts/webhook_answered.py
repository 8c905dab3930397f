"""A webhook was told of a change, or could not be: what it answered is kept, and where it stands."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.change import Change
from telnusqa.core.webhook import WebhookState
from telnusqa.store.tables.webhook import TryRow, WebhookRow


@note
def webhook_answered(
    webhook: int, errand: int, change: Change, *, status: int, error: str = "", at: datetime
) -> WebhookState | None:
    """Where the errand is still the one that tells it: whether it took the change moves it on.

    Answers its state, None where another errand goes on.
    """
    row = WebhookRow.objects.select_for_update().get(pk=webhook)
    TryRow.objects.create(
        home_id=row.home_id, webhook_id=row.pk, n=change.n, event=change.id, at=at, status=status, error=error[:100]
    )
    if not row.awake or row.errand != errand:
        return None
    if error:
        row.failing_since, row.last_error = row.failing_since or at, error[:100]
    else:
        row.position, row.failing_since, row.answered_at, row.last_error = change.n, None, at, ""
    row.save(update_fields=["position", "failing_since", "answered_at", "last_error"])
    return WebhookState(row.state)
