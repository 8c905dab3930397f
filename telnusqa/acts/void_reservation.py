"""A reservation falls: its numbers stay void in the book, its blanks stay in hand or are spoiled."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import ReservationVoided
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import book
from telnusqa.store.keep.write import as_seen, write


@act
def void_reservation(
    number: CaseNumber, *, reason: VoidReason, spoiled: bool, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Let the reservation of a case fall; ``spoiled`` says that the blanks cannot be used again.

    Raises ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.VOID_RESERVATION)
    fallen = book.live(case.home, case.number)
    ruined = [book.void(duplicate, reason=reason, by=by.code, at=happened_at, spoiled=spoiled) for duplicate in fallen]
    event = ReservationVoided(
        by=by,
        at=happened_at,
        numbers=tuple(str(duplicate.number) for duplicate in fallen),
        reason=reason.value,
        blanks_spoiled=any(ruined),
    )
    seq = write(moved, event, after=seen)
    return replace(moved, version=seq)
