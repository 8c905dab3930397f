"""Cases a counter took in, newest first, a page at a time; nothing is counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.case import State
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read.leaf import Place, leaf
from telnusqa.store.tables.case import ApplicationRow, CaseRow

PAGE = 25


@dataclass(frozen=True, kw_only=True)
class CounterRow:
    """One case in a counter's list: initials only."""

    number: CaseNumber
    home: int
    state: State
    submitted_at: datetime
    due_on: date
    initials: str


@dataclass(frozen=True)
class CounterPage:
    """A page of a counter's list, newest first; ``newer`` and ``older`` are the places its neighbours begin at."""

    rows: tuple[CounterRow, ...]
    newer: Place | None
    older: Place | None


def page(office: int, *, after: Place | None = None, before: Place | None = None, size: int = PAGE) -> CounterPage:
    """Cases an office took in, newest first: those older than ``after``, or newer than ``before``."""
    rows = CaseRow.objects.filter(office_id=office)
    found = leaf(rows, "submitted_at", after=after, before=before, size=size)
    return CounterPage(_rows(found.rows), found.newer, found.older)


def _rows(kept: Sequence[CaseRow]) -> tuple[CounterRow, ...]:
    told = ApplicationRow.objects.filter(pk__in=[(row.home_id, row.number) for row in kept])
    names = {
        (home, number): PersonName(*name)
        for home, number, *name in told.values_list("home_id", "case_number", "surname", "given", "patronymic")
    }
    return tuple(
        CounterRow(
            number=CaseNumber(row.number),
            home=row.home_id,
            state=State(row.state),
            submitted_at=row.submitted_at,
            due_on=row.due_on,
            initials=names[row.home_id, row.number].initials,
        )
        for row in kept
    )
