"""A second person does not confirm what was entered from a paper book."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.book_event import RecordRejected
from telnusqa.core.book_find import RejectedWhy
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import book_finds
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write


@act
def reject_from_book(
    number: CaseNumber, why: RejectedWhy, note: str, *, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """What was entered is void and stays so; the search begins again. Who entered it may take it back so, too.

    Raises ``Rejected`` (``note_needed`` for another reason than those of the list), ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.REJECT_FROM_BOOK)
    entered = book_finds.standing(case)
    if entered is None:
        raise NotFound(number)
    if why is RejectedWhy.OTHER and not note.strip():
        raise Rejected(Problem("note", "note_needed"))
    book_finds.reject(case, entered, why, note.strip(), by.code, happened_at)
    event = RecordRejected(
        by=by, at=happened_at, round=entered.round, found=entered.hash, why=why.value, noted=bool(note.strip())
    )
    seq = write(moved, event, after=seen)
    tell(case, seq, "searched_again", language_of(case))
    return replace(moved, version=seq)
