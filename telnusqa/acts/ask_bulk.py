"""Many cases are to get other executors at once: who is ill gives forty."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment import MoveReason, shared_out
from telnusqa.core.assignment_event import BulkAsked
from telnusqa.core.case import ENDS, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.write import write
from telnusqa.store.read import executors
from telnusqa.store.tables.bulk import BulkCaseRow, BulkRow
from telnusqa.store.tables.case import CaseRow

_BATCH = 500


@act
def ask_bulk(
    home: int,
    before: int | None,
    chosen: Sequence[CaseNumber] | None,
    to: Sequence[int],
    *,
    reason: MoveReason,
    by: Actor,
    happened_at: datetime,
) -> int:
    """Ask that these cases of ``before`` (``None``: nobody's) go to the others in turn; the bulk's id.

    ``chosen`` is ``None`` for all of that executor's open cases. Cases that are another's by now are left out. Each is
    moved by an errand, in a transaction of its own. Raises ``Rejected``.
    """
    able = {each.id: each for each in executors.of_home(home, timezone.localdate(happened_at))}
    among = [user for user in dict.fromkeys(to) if user != before]
    if not among:
        raise Rejected(Problem("to", "choose_one_or_more"))
    if not all(user in able for user in among):
        raise Rejected(Problem("to", "no_executor"))
    if any(able[user].absence for user in among):
        raise Rejected(Problem("to", "executor_away"))
    numbers = _numbers(home, before, chosen)
    if not numbers:
        raise Rejected(Problem("cases", "choose_one_or_more"))
    row = BulkRow.objects.create(
        home_id=home,
        asked_by=by.code,
        asked_at=happened_at,
        before_id=before,
        reason=reason.value,
        chain_year=timezone.localtime(happened_at).year,
    )
    given = shared_out(numbers, among)
    BulkCaseRow.objects.bulk_create(
        [BulkCaseRow(home_id=home, bulk=row, case_number=number, after_id=user) for number, user in given.items()],
        batch_size=_BATCH,
    )
    event = BulkAsked(by=by, at=happened_at, cases=len(numbers), before=before, after=tuple(among), reason=reason.value)
    ask = Ask(ErrandKind.MOVE_CASES, f"bulk:{row.pk}", "move", {"bulk": row.pk, "home": home})
    write(row, event, after=Version(0), errands=[ask])
    return row.pk


def _numbers(home: int, before: int | None, chosen: Sequence[CaseNumber] | None) -> list[CaseNumber]:
    """Those of the chosen that are still theirs, by due date."""
    rows = CaseRow.objects.filter(home_id=home, executor_id=before).exclude(state__in=sorted(ENDS))
    found = [CaseNumber(number) for number in rows.order_by("due_on", "number").values_list("number", flat=True)]
    return found if chosen is None else [number for number in found if number in set(chosen)]
