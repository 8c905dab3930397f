"""The answer of an archive or another organisation has come."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.book_event import AnswerNoted
from telnusqa.core.case import Case, Version
from telnusqa.core.enquiry import Answer
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import enquiries
from telnusqa.store.keep.write import as_seen, write


@act
def note_answer(number: CaseNumber, n: int, answer: Answer, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Keep the answer to the question of that number. It may come after everything is decided; the state stays.

    Raises ``NotFound`` where no such question waits, and ``Conflict``.
    """
    case = as_seen(number, seen)
    if not enquiries.note(case, n, answer, by.code, happened_at):
        raise NotFound(str(n))
    event = AnswerNoted(by=by, at=happened_at, n=n, answer=answer.kind.value)
    return replace(case, version=write(case, event, after=seen))
