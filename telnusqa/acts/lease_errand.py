"""The worker takes the next errand under a lease; one whose lease ran out is taken again."""

import json
from datetime import datetime

from django.db import connection
from django.db.models import Q

from telnusqa.acts._act import note
from telnusqa.core.errand import Errand, ErrandKind, lease_of
from telnusqa.store.tables.errand import ErrandRow


@note
def lease_errand(*, at: datetime) -> Errand | None:
    """The errand that has waited longest, or None where nothing waits."""
    waiting = ErrandRow.objects.filter(done_at=None, due__lte=at)
    waiting = waiting.filter(Q(leased_until=None) | Q(leased_until__lt=at)).order_by("due", "id")
    if connection.features.has_select_for_update_skip_locked:
        waiting = waiting.select_for_update(skip_locked=True)
    row = waiting.first()
    if row is None:
        return None
    row.attempts += 1
    row.leased_until = at + lease_of(ErrandKind(row.kind))
    row.save(update_fields=["attempts", "leased_until"])
    return Errand(
        id=row.pk,
        home=row.home_id or 0,
        kind=ErrandKind(row.kind),
        subject=row.subject,
        step=row.step,
        payload=json.loads(row.payload),
        attempts=row.attempts,
    )
