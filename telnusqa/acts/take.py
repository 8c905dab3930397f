"""An executor takes a case nobody has yet."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment_event import Taken
from telnusqa.core.case import ENDS, Case, Version
from telnusqa.core.errors import NotAllowed, Rejected
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import executors


@act
def take(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """The case is theirs from now on; nobody outside is told.

    Raises ``Rejected`` where somebody has it or it is over, ``NotAllowed`` for one who is no executor of its home
    today, ``NotFound`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    user = staff_id(by)
    if user is None or user not in {each.id for each in executors.of_home(case.home, timezone.localdate(happened_at))}:
        raise NotAllowed(by.code)
    if case.state in ENDS:
        raise Rejected(Problem("executor", "case_over"))
    if case.executor is not None:
        raise Rejected(Problem("executor", "has_executor"))
    moved = replace(case, executor=user)
    seq = write(moved, Taken(by=by, at=happened_at, executor=user), after=seen)
    return replace(moved, version=seq)
