"""Somebody came back earlier than was told, or never left."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment_event import AbsenceEnded
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.store.keep.write import write
from telnusqa.store.read import executors
from telnusqa.store.tables.people import User
from telnusqa.store.tables.substitution import SubstitutionRow


@act
def end_absence(home: int, absence: int, *, by: Actor, happened_at: datetime) -> None:
    """Today is the first day back; one that is over already stays as it is. Raises ``NotFound``."""
    row = SubstitutionRow.objects.filter(home_id=home, pk=absence).first()
    if row is None:
        raise NotFound(str(absence))
    today = timezone.localdate(happened_at)
    if not executors.value_of(row).meets(today, max(today, row.until)):
        return
    row.ended_on = today
    row.save(update_fields=["ended_on"])
    account = User.objects.get(pk=row.user_id)
    event = AbsenceEnded(by=by, at=happened_at, absence=row.pk, back_on=today)
    write(account, event, after=Version(account.last_seq))
