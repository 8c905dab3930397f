"""The day an answer is asked for is near: the applicant is reminded, once."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, State
from telnusqa.core.correction_event import CorrectionReminded
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases, corrections
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import write


@act
def remind_correction(number: CaseNumber, asked: int, *, by: Actor, happened_at: datetime) -> Case:
    """Remind of the question of that line, if it is still open and nobody was reminded of it (policy:correction).

    The state stays as it is. Raises ``NotFound`` and ``Conflict``.
    """
    case = cases.get(number)
    waiting = corrections.standing(case)
    if case.state is not State.CORRECTION_ASKED or waiting is None or waiting.asked != asked or waiting.reminded:
        return case
    corrections.note_reminded(case, asked, happened_at)
    event = CorrectionReminded(by=by, at=happened_at, asked=asked, until=waiting.until)
    errands = [Ask(ErrandKind.TELL, case.number, "correction_reminder")]
    seq = write(case, event, after=case.version, errands=errands)
    tell(case, seq, "correction_reminder", language_of(case), answer_by=waiting.until.isoformat())
    return replace(case, version=seq)
