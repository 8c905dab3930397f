"""One case of a bulk gets its executor."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment import Moved
from telnusqa.core.assignment_event import Reassigned
from telnusqa.core.case import ENDS, Case
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases
from telnusqa.store.keep.write import write
from telnusqa.store.read import executors
from telnusqa.store.tables.bulk import BulkCaseRow, BulkRow


@act
def move_of_bulk(bulk: int, home: int, number: CaseNumber, *, by: Actor, happened_at: datetime) -> None:
    """Give it to whom the bulk says, once; what stands in the way is remembered with the bulk and changes nothing.

    Raises ``NotFound`` and ``Conflict``.
    """
    row = BulkCaseRow.objects.select_related("bulk").get(home_id=home, bulk_id=bulk, case_number=number)
    if row.outcome:
        return
    case = cases.get(number)
    outcome = _outcome(case, row.bulk, row.after_id, happened_at)
    BulkCaseRow.objects.filter(home_id=home, bulk_id=bulk, case_number=number).update(outcome=outcome.value)
    if outcome is Moved.MOVED:
        event = Reassigned(
            by=by, at=happened_at, before=case.executor, after=row.after_id, reason=row.bulk.reason, bulk=bulk
        )
        write(replace(case, executor=row.after_id), event, after=case.version)


def _outcome(case: Case, bulk: BulkRow, after: int, at: datetime) -> Moved:
    if case.state in ENDS:
        return Moved.SETTLED
    if case.executor != bulk.before_id:
        return Moved.TAKEN
    able = {each.id for each in executors.of_home(case.home, timezone.localdate(at)) if each.absence is None}
    return Moved.MOVED if after in able else Moved.UNFIT
