"""A second person does not confirm a correction: the record stays as it was, and the correction stays, void."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import UnconfirmedWhy
from telnusqa.core.record_event import RecordCorrectionRejected
from telnusqa.store.keep import record_corrections, record_statuses
from telnusqa.store.keep.write import write


@act
def reject_record_correction(
    home: int, record: int, why: UnconfirmedWhy, note: str, *, seen: Version, by: Actor, happened_at: datetime
) -> Version:
    """Reject it, with the reason; who entered it may take it back so. Answers the record's new version.

    Raises ``Rejected`` (``note_needed``: "other" says nothing by itself), ``Conflict``, and ``NotFound`` where none
    waits.
    """
    record_statuses.hold(home, record)
    chained = record_statuses.chained(home, record, seen, timezone.localdate(happened_at).year)
    entered = record_corrections.standing(home, record)
    if entered is None:
        raise NotFound(f"correction of {record}")
    if why is UnconfirmedWhy.OTHER and not note:
        raise Rejected(Problem("note", "note_needed"))
    record_corrections.reject(home, record, entered, why, note, by.code, happened_at)
    event = RecordCorrectionRejected(
        by=by, at=happened_at, record=record, round=entered.round, entered=entered.hash, why=why.value
    )
    return write(chained, event, after=seen)
