"""The record is not in the register: an officer has found it in a paper book and enters what stands there."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.book_event import RecordFoundInBook
from telnusqa.core.book_find import BookFind
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.store.keep import book_finds, records
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write


@act
def enter_from_book(number: CaseNumber, find: BookFind, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Keep what was found inside the case; it is no record of the register until a second person confirms it.

    Raises ``Rejected`` (``record_known``: the register holds this document already; ``lines_needed``: a supplement is
    asked for and none of its lines was typed), ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.ENTER_FROM_BOOK)
    problems = []
    if records.standing(case.home, [find.row]):
        problems.append(Problem("number", "record_known"))
    if Part.SUPPLEMENT in case.wanted.parts and not find.row.supplement:
        problems.append(Problem("lines", "lines_needed"))
    if problems:
        raise Rejected(*problems)
    entered = book_finds.enter(case, find, by.code, happened_at)
    event = RecordFoundInBook(by=by, at=happened_at, round=entered.round, found=entered.hash)
    seq = write(moved, event, after=seen)
    tell(case, seq, "found_in_book", language_of(case))
    return replace(moved, version=seq)
