"""The applicant chooses by which ways to be told of an open case."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import ENDS, Case, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.message_event import TellByChosen
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import TellBy, needs_email
from telnusqa.store.keep import applications
from telnusqa.store.keep.write import as_seen, write


@act
def choose_tell_by(number: CaseNumber, chosen: TellBy, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Every message sent from now on goes that way; codes go to the phone whatever is chosen.

    What stands already is chosen again without a line. Raises ``Rejected`` where the case is over or the application
    names no address for e-mail, ``Conflict``.
    """
    case = as_seen(number, seen)
    if case.state in ENDS:
        raise Rejected(Problem("tell_by", "case_over"))
    if needs_email(chosen) and not applications.get(case.home, case.number).email:
        raise Rejected(Problem("tell_by", "no_email"))
    if chosen is case.tell_by:
        return case
    moved = replace(case, tell_by=chosen)
    event = TellByChosen(by=by, at=happened_at, before=case.tell_by.value, after=chosen.value)
    return replace(moved, version=write(moved, event, after=seen))
