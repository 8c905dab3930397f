"""The worker takes the next errand under a lease; one whose lease ran out is taken again."""

import json
from datetime import datetime

from django.db import connection
from django.db.models import Q

from telnusqa.acts._act import note
from telnusqa.core.errand import Errand, ErrandKind, lease_of, pause_after
from telnusqa.store.tables.errand import ErrandRow

_KNOWN = tuple(kind.value for kind in ErrandKind)


@note
def lease_errand(*, at: datetime) -> Errand | None:
    """The errand that has waited longest, or None where nothing waits.

    One that ends its worker each time it is run (a crash, no memory) would be the first again as soon as its lease ran
    out: it is put off ever longer, so that the others are done. Kinds of a newer version are left to its workers.
    """
    waiting = ErrandRow.objects.filter(done_at=None, due__lte=at, kind__in=_KNOWN)
    waiting = waiting.filter(Q(leased_until=None) | Q(leased_until__lt=at)).order_by("due", "id")
    if connection.features.has_select_for_update_skip_locked:
        waiting = waiting.select_for_update(skip_locked=True)
    row = waiting.first()
    if row is None:
        return None
    row.attempts += 1
    if row.leased_until is not None:
        row.due = at + pause_after(row.attempts)
    row.leased_until = at + lease_of(ErrandKind(row.kind))
    row.save(update_fields=["attempts", "due", "leased_until"])
    return Errand(
        id=row.pk,
        home=row.home_id or 0,
        kind=ErrandKind(row.kind),
        subject=row.subject,
        step=row.step,
        payload=_payload(row.payload),
        attempts=row.attempts,
    )


def _payload(text: str) -> dict[str, str | int]:
    """Empty where it cannot be read: the errand then fails as any other, and stops none."""
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}
