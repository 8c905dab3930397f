"""A legal hold: a case is kept beyond its time, on a ground, until it is lifted or its last day is over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.problem import Problem

NOTE = 500
"""Characters the words on a hold may take."""


class HoldGround(StrEnum):
    """Why a case is kept."""

    COMPLAINT = "complaint"
    COURT = "court"
    INVESTIGATION = "investigation"
    INSPECTION = "inspection"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class HoldWish:
    """A hold as it is asked for: ``note`` names the letter or the file, ``until`` is its last day, None for no day."""

    ground: HoldGround
    note: str
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Hold(HoldWish):
    """A hold that was put; ``n`` counts those of a case from one, ``by`` and ``lifted_by`` are actors' codes."""

    n: int
    by: str
    at: datetime
    lifted_by: str = ""
    lifted_at: datetime | None = None


def stands(hold: Hold, today: date) -> bool:
    """Whether it keeps the case on that day; its last day is one of its days."""
    return hold.lifted_at is None and (hold.until is None or today <= hold.until)


def parse_hold(typed: Mapping[str, str], today: date) -> HoldWish | tuple[Problem, ...]:
    """The hold as the form tells it, or all its problems: ``ground``, ``note`` and, where it has one, ``until``."""
    ground = parse_choice(typed.get("ground", ""), HoldGround, "ground", "policy:retention")
    note = parse_text(typed.get("note", ""), "note", NOTE, "policy:retention")
    until = parse_day(typed.get("until", ""), "until", date.max, "policy:retention")
    if isinstance(until, date) and until < today:
        until = Problem("until", "hold_until_past", "policy:retention")
    if isinstance(ground, Problem) or isinstance(note, Problem) or isinstance(until, Problem):
        return tuple(each for each in (ground, note, until) if isinstance(each, Problem))
    return HoldWish(ground=ground, note=note, until=until)
