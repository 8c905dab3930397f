"""Cases a counter took in, newest first, a page at a time; nothing is counted."""

from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.case import State
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
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


Place = tuple[datetime, CaseNumber]
"""Where a row stands in a counter's list: by its moment, then by its number."""


@dataclass(frozen=True)
class CounterPage:
    """A page of a counter's list, newest first; ``newer`` and ``older`` are the places its neighbours begin at."""

    rows: tuple[CounterRow, ...]
    newer: Place | None
    older: Place | None


def page(office: int, *, after: Place | None = None, before: Place | None = None, size: int = PAGE) -> CounterPage:
    """Cases an office took in, newest first: those older than ``after``, or newer than ``before``."""
    rows = CaseRow.objects.filter(office_id=office)
    if before is not None:
        at, number = before
        rows = rows.filter(submitted_at__gte=at).exclude(submitted_at=at, number__lte=number)
        found = list(rows.order_by("submitted_at", "number")[: size + 1])
    else:
        if after is not None:
            at, number = after
            rows = rows.filter(submitted_at__lte=at).exclude(submitted_at=at, number__gte=number)
        found = list(rows.order_by("-submitted_at", "-number")[: size + 1])
    more, kept = len(found) > size, found[:size]
    if before is not None:
        kept.reverse()
    newer = more if before is not None else after is not None
    older = before is not None or more
    return CounterPage(_rows(kept), _place(kept[:1]) if newer else None, _place(kept[-1:]) if older else None)


def _rows(kept: list[CaseRow]) -> tuple[CounterRow, ...]:
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


def _place(rows: list[CaseRow]) -> Place | None:
    return (rows[0].submitted_at, CaseNumber(rows[0].number)) if rows else None
