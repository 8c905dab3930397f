"""The result waits at its place of collection, and the applicant is told."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, State
from telnusqa.core.case_event import MadeReady
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import write


@act
def make_ready(number: CaseNumber, *, by: Actor, happened_at: datetime) -> Case:
    """Put the result at its place. The answer of an errand: a second one changes nothing."""
    case = cases.get(number)
    if case.state is not State.ISSUED:
        return case
    moved = case.move(Move.MAKE_READY)
    event = MadeReady(by=by, at=happened_at)
    seq = write(moved, event, after=case.version, errands=[Ask(ErrandKind.TELL, case.number, "ready")])
    tell(case, seq, "ready", language_of(case))
    return replace(moved, version=seq)
