"""The college goes on without the answer it asked for."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.correction import Closed
from telnusqa.core.correction_event import CorrectionEnded
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import corrections
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write


@act
def end_correction(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Close the question and begin the check again (policy:correction). Raises ``MoveForbidden``, ``Conflict``."""
    case = as_seen(number, seen)
    moved = case.move(Move.END_CORRECTION)
    waiting = corrections.standing(case)
    if waiting is None:
        raise NotFound("correction")
    corrections.close(case, waiting.asked, Closed.ENDED, happened_at)
    event = CorrectionEnded(by=by, at=happened_at, asked=waiting.asked)
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "correction_ended")])
    tell(case, seq, "correction_ended", language_of(case))
    return replace(moved, version=seq)
