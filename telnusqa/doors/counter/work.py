"""What this counter took in, newest first, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts.look import look
from telnusqa.core.case import ENDS, State
from telnusqa.core.serial import CaseNumber, parse_case_number, shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.parts import Pages
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


def place_of(text: str | None) -> Place | None:
    """Where a page begins or ends, as an address says it; what cannot be read is as if it were not said."""
    moment, _, number = (text or "").partition("_")
    parsed = parse_case_number(number)
    if parsed is None or not (moment.isascii() and moment.isdigit() and len(moment) < 18):
        return None
    return datetime.fromtimestamp(int(moment) / 1_000_000, tz=timezone.get_current_timezone()), parsed


def _link(address: str, side: str, place: Place | None) -> str:
    if place is None:
        return ""
    at, number = place
    micros = round(at.timestamp() * 1_000_000)
    return f"{address}?{side}={micros}_{number}"
