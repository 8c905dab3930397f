"""What was missing is told: by the applicant in the cabinet, or written down for them at the counter."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.correction_event import CorrectionAnswered
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import corrections
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write


@act
def answer_correction(
    number: CaseNumber, answer: str, *, note: str = "", seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Keep the answer beside the question (policy:correction); the application itself stays as it was confirmed.

    ``note`` tells how it came to the counter. An answer after the day asked for is taken as long as the college waits.
    Raises ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.ANSWER_CORRECTION)
    waiting = corrections.standing(case)
    if waiting is None:
        raise NotFound("correction")
    digest = corrections.answer(case, waiting.asked, answer, note=note, by=by, at=happened_at)
    event = CorrectionAnswered(
        by=by, at=happened_at, asked=waiting.asked, answer=digest, at_counter=by.code != APPLICANT.code
    )
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "correction_answered")])
    tell(case, seq, "correction_answered", language_of(case))
    return replace(moved, version=seq)
