"""A second person has compared a correction with its ground: the record says so from here on."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.record_event import RecordCorrected
from telnusqa.law.four_eyes import by_the_same_person
from telnusqa.store.keep import book, record_corrections, record_statuses, records
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets


@act
def confirm_record_correction(home: int, record: int, *, seen: Version, by: Actor, happened_at: datetime) -> Version:
    """Correct the record; what it said before stays beside it as a version. Answers the record's new version.

    Raises ``Rejected`` (``same_person`` where policy asks for another person than the one who entered it;
    ``number_taken`` where another record has come to hold that number; ``record_in_making`` while a duplicate of it is
    being made), ``Conflict``, and ``NotFound`` where none waits.
    """
    record_statuses.hold(home, record)
    today = timezone.localdate(happened_at)
    chained = record_statuses.chained(home, record, seen, today.year)
    entered = record_corrections.standing(home, record)
    if entered is None:
        raise NotFound(f"correction of {record}")
    same = by_the_same_person({entered.by}, by.code, rulesets.on(today, home=home))
    if isinstance(same, Problem):
        raise Rejected(same)
    row = entered.correction.row
    if records.taken(home, record, row.document):
        raise Rejected(Problem("number", "number_taken"))
    if book.is_reserved(home, record):
        raise Rejected(Problem("record", "record_in_making"))
    version = record_corrections.confirm(home, record, entered, by.code, happened_at)
    event = RecordCorrected(
        by=by,
        at=happened_at,
        record=record,
        round=entered.round,
        entered=entered.hash,
        version=version,
        same_person=same,
    )
    return write(chained, event, after=seen)
