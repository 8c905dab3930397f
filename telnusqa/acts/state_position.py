"""The applicant says what they think of an intended refusal: from the cabinet, or at a counter."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.refusal_event import PositionStated
from telnusqa.core.serial import CaseNumber
from telnusqa.law.refusal_round import Position, Stance
from telnusqa.store.keep import refusals
from telnusqa.store.keep.write import as_seen, write


@act
def state_position(
    number: CaseNumber, stance: Stance, text: str, *, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Keep a position or an objection, sealed (administrative-code:73). What comes late is kept all the same.

    Raises ``Rejected`` without a text, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.STATE_POSITION)
    if not text.strip():
        raise Rejected(Problem("text", "missing", "administrative-code:73"))
    kept = refusals.standing(case)
    position = Position(stance=stance, text=text.strip(), stated_at=happened_at, door=by.door.value)
    digest = refusals.add_position(case, kept, position, Version(seen + 1))
    event = PositionStated(by=by, at=happened_at, round=kept.number, stance=stance.value, text=digest)
    seq = write(moved, event, after=seen)
    return replace(moved, version=seq)
