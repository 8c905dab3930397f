"""`telnusqa calendar`: which days are working days, as CSV. Needs no database."""

import argparse
import sys
from collections.abc import Iterator
from datetime import date, timedelta

from telnusqa.core.calendar import Calendar, Off, OffWhy, Week
from telnusqa.core.errors import UnknownCalendar
from telnusqa.law import shipped

HEADER = "date,working,reason"
_WEEKS = {"5": Week.FIVE, "6": Week.SIX}


def run(options: argparse.Namespace) -> int:
    """Print a line a day; answers 2 for days asked the wrong way round and 1 for a year without verified holidays."""
    if options.last < options.first:
        sys.stderr.write(f"telnusqa calendar: --to {options.last} lies before --from {options.first}\n")
        return 2
    calendar = shipped.calendar()
    try:
        lines = [HEADER, *rows(options.first, options.last, _WEEKS[options.week], calendar)]
    except UnknownCalendar as unknown:
        held = f"held are {calendar.first_year} to {calendar.last_year}"
        sys.stderr.write(f"telnusqa calendar: no verified holidays of {unknown.year}; {held}\n")
        return 1
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def rows(first: date, last: date, week: Week, calendar: Calendar) -> Iterator[str]:
    """The line of each day from the first to the last, both included. Raises ``UnknownCalendar``."""
    for count in range((last - first).days + 1):
        day = first + timedelta(days=count)
        off = calendar.why_off(day, week)
        yield f"{day},yes,{_why_working(day, week, calendar)}" if off is None else f"{day},no,{_why_off(off)}"


def _why_working(day: date, week: Week, calendar: Calendar) -> str:
    transfer = calendar.why_working(day, week)
    return "" if transfer is None else f"working_by:{transfer.cite}"


def _why_off(off: Off) -> str:
    # A decree is told where one decides; a holiday by its own name, whatever law it stands in.
    cite = off.cite if off.why is OffWhy.REST_DAY_MOVED else ""
    moved_from = str(off.moved_from) if off.moved_from else ""
    parts = (off.why.value, off.holiday, moved_from, cite, "estimated" if off.estimated else "")
    return ":".join(part for part in parts if part)
