"""A hold keeps its case no longer."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Version
from telnusqa.core.erasure_event import LegalHoldLifted
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import legal_holds
from telnusqa.store.keep.write import as_seen, write


@act
def lift_hold(number: CaseNumber, hold: int, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Lift the hold of that number; a case whose time is over is erased the night after (policy:retention).

    Raises ``Rejected`` (``hold_lifted``) where it was lifted already or never put, and ``Conflict``.
    """
    case = as_seen(number, seen)
    if not legal_holds.lift(case, hold, by=by.code, at=happened_at):
        raise Rejected(Problem("hold", "hold_lifted", "policy:retention"))
    event = LegalHoldLifted(by=by, at=happened_at, hold=hold)
    return replace(case, version=write(case, event, after=seen))
