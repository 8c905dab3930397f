"""What this counter took in, newest first, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.acts.look import look
from telnusqa.core.case import ENDS, State
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.parts import Pages
from telnusqa.doors.shared.place import place_of, place_said
from telnusqa.store.read import visits
from telnusqa.store.read.visits import CounterRow, Place


@dataclass(frozen=True, kw_only=True)
class Line:
    """One case of the list: initials only; ``over`` is one whose date says no more."""

    number: CaseNumber
    shown: str
    initials: str
    state: State
    submitted_at: datetime
    due_on: date
    over: bool


@dataclass(frozen=True)
class WorkList:
    """A page of the list."""

    lines: tuple[Line, ...]
    pages: Pages


def listed(at: Counter, asked: Mapping[str, str], address: str) -> WorkList:
    """The page asked for by ``after`` and ``before``, with the look at it written down."""
    found = visits.page(at.home, after=place_of(asked.get("after")), before=place_of(asked.get("before")))
    if found.rows:
        look(at.actor, f"counter:{at.home}", "work", at=access.now(), cases=[row.number for row in found.rows])
    return WorkList(
        tuple(_line(row) for row in found.rows),
        Pages(newer=_link(address, "before", found.newer), older=_link(address, "after", found.older)),
    )


def _line(row: CounterRow) -> Line:
    return Line(
        number=row.number,
        shown=shown(row.number),
        initials=row.initials,
        state=row.state,
        submitted_at=row.submitted_at,
        due_on=row.due_on,
        over=row.state in ENDS,
    )


def _link(address: str, side: str, place: Place | None) -> str:
    return f"{address}?{side}={place_said(place)}" if place is not None else ""
