"""A wrong electronic record is entered anew, with the ground; it holds when a second person has confirmed it."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import CorrectionGround, RecordCorrection
from telnusqa.core.record_event import RecordCorrectionEntered
from telnusqa.core.register_difference import differences
from telnusqa.law.record_correction import correction_due
from telnusqa.store.keep import record_corrections, record_statuses, records
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets


@act
def enter_record_correction(
    home: int, record: int, correction: RecordCorrection, *, seen: Version, by: Actor, happened_at: datetime
) -> Version:
    """Keep the correction beside the record, which stays as it is; answers the record's new version.

    Where its holder asked for it, the last day is counted from the day of the request. Raises ``Rejected``
    (``correction_waits``: another one does; ``nothing_corrected``; ``number_taken``: another record has that number),
    ``Conflict``, ``NotFound`` and ``UnknownCalendar``.
    """
    record_statuses.hold(home, record)
    today = timezone.localdate(happened_at)
    chained = record_statuses.chained(home, record, seen, today.year)
    standing, row = records.get(home, record), correction.row
    if record_corrections.standing(home, record) is not None:
        raise Rejected(Problem("ground", "correction_waits"))
    differing = differences(standing, row)
    problems = [] if differing else [Problem("kind", "nothing_corrected")]
    if records.taken(home, record, row.document):
        problems.append(Problem("number", "number_taken"))
    if problems:
        raise Rejected(*problems)
    asked = correction.ground is CorrectionGround.HOLDER_ASKED
    due_on = correction_due(correction.dated, rulesets.on(today)) if asked else None
    entered = record_corrections.enter(home, record, correction, due_on, by.code, happened_at)
    event = RecordCorrectionEntered(
        by=by,
        at=happened_at,
        record=record,
        round=entered.round,
        ground=correction.ground.value,
        fields=tuple(dict.fromkeys("supplement" if each.position else each.column for each in differing)),
        entered=entered.hash,
        due_on=due_on,
    )
    return write(chained, event, after=seen)
