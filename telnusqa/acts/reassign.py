"""A case gets another executor."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment import MoveReason
from telnusqa.core.assignment_event import Reassigned
from telnusqa.core.case import ENDS, Case, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import executors


@act
def reassign(
    number: CaseNumber, to: int, *, reason: MoveReason, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Give the case to an executor of its home; nobody outside is told, and its term runs on as it did.

    The door lets through a head, or the executor whose case it is. Raises ``Rejected`` where the case is over, is
    theirs already, or they are no executor there today or are away; ``NotFound`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    problem = _problem(case, to, happened_at)
    if problem is not None:
        raise Rejected(problem)
    moved = replace(case, executor=to)
    event = Reassigned(by=by, at=happened_at, before=case.executor, after=to, reason=reason.value, bulk=None)
    seq = write(moved, event, after=seen)
    return replace(moved, version=seq)


def _problem(case: Case, to: int, at: datetime) -> Problem | None:
    if case.state in ENDS:
        return Problem("executor", "case_over")
    found = {each.id: each for each in executors.of_home(case.home, timezone.localdate(at))}
    if to not in found:
        return Problem("executor", "no_executor")
    if found[to].absence is not None:
        return Problem("executor", "executor_away")
    return Problem("executor", "same_executor") if case.executor == to else None
