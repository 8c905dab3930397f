"""It is decided to issue the duplicate."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import Decided
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.record_status import problem_with_making
from telnusqa.store.keep import record_statuses, records
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write


@act
def decide(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Decide that the duplicate is issued (2015:6, 2023:5); a case nobody has becomes theirs who decides.

    A supplement can be made only of the lines the register holds, and nothing of an annulled document. Raises
    ``Rejected``, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = replace(case.move(Move.APPROVE), executor=case.executor or staff_id(by))
    if case.record_id is None:
        raise Rejected(Problem("record", "no_record"))
    standing = record_statuses.hold(case.home, case.record_id)
    problem = problem_with_making(records.get(case.home, case.record_id), standing, case.wanted)
    if problem is not None:
        raise Rejected(problem)
    clause = "2015:6" if case.edition == "2015" else "2023:5"
    event = Decided(by=by, at=happened_at, clause=clause, verdict="issue", executor=moved.executor)
    seq = write(moved, event, after=seen)
    tell(case, seq, "approved", language_of(case))
    return replace(moved, version=seq)
