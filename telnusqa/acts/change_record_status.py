"""A document of education was lost, found, taken in damaged, annulled or restored: its record says so from here on."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.record_event import RecordStatusChanged
from telnusqa.core.record_status import StatusChange
from telnusqa.law.record_status import problems_with_change
from telnusqa.store.keep import record_statuses, records
from telnusqa.store.keep.write import write


@act
def change_record_status(
    home: int, record: int, change: StatusChange, *, seen: Version, by: Actor, happened_at: datetime
) -> Version:
    """Change the status of each document named, on the paper named; answers the record's new version.

    Raises ``Rejected`` (``status_not_from``, ``before_issue``), ``Conflict`` and ``NotFound``.
    """
    standing = record_statuses.hold(home, record)
    chained = record_statuses.chained(home, record, seen, timezone.localdate(happened_at).year)
    problems = problems_with_change(change, standing, records.get(home, record).issued_on)
    if problems:
        raise Rejected(*problems)
    box, salt, ground = record_statuses.sealed_ground(home, record, change)
    why = change.why.value if change.why else ""
    done = record_statuses.change(
        home,
        record,
        change.parts,
        change.move,
        standing,
        seq=seen + 1,
        by=by.code,
        at=happened_at,
        why=why,
        ground=(box, salt),
    )
    event = RecordStatusChanged(
        by=by,
        at=happened_at,
        record=record,
        move=change.move.value,
        parts=tuple(part.value for part in change.parts),
        before=tuple(before.value for before, _ in done),
        after=tuple(after.value for _, after in done),
        why=why,
        ground=ground,
    )
    return write(chained, event, after=seen)
