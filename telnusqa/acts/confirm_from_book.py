"""A second person has compared what was entered with the paper book: it becomes a record of the register."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.book_event import RecordConfirmed
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.serial import CaseNumber
from telnusqa.law.four_eyes import by_the_same_person
from telnusqa.store.keep import book_finds, records
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets
from telnusqa.store.record_hash import says_the_same


@act
def confirm_from_book(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Put the record into the register and tie the case to it.

    Raises ``Rejected`` (``same_person`` where policy asks for another person than the one who entered it;
    ``record_differs_now`` where the register has come to hold this document otherwise), ``MoveForbidden`` and
    ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.CONFIRM_FROM_BOOK)
    entered = book_finds.standing(case)
    if entered is None:
        raise NotFound(number)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    same = by_the_same_person({entered.by}, by.code, rules)
    if isinstance(same, Problem):
        raise Rejected(same)
    record = _record(case.home, entered.find.row)
    book_finds.confirm(case, entered, record, by.code, happened_at)
    event = RecordConfirmed(
        by=by, at=happened_at, round=entered.round, found=entered.hash, record=record, same_person=same
    )
    moved = replace(moved, record_id=record)
    seq = write(moved, event, after=seen)
    tell(case, seq, "checking", language_of(case))
    return replace(moved, version=seq)


def _record(home: int, row: RegisterRow) -> int:
    """The new record; where the register has come to hold the very same one meanwhile, that one."""
    held = records.standing(home, [row]).get(row.document)
    if held is None:
        return records.add(home, [row], None)[0]
    if not says_the_same(held, row):
        raise Rejected(Problem("number", "record_differs_now"))
    return held.id
