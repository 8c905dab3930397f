"""Cases as machines list them, a page at a time: nothing personal, nothing counted.

Each list is held in its own order by an index, so the thousandth page costs what the first does.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from telnusqa.core.case import Case, State
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases
from telnusqa.store.keep.open_cases import open_cases
from telnusqa.store.read import leaf
from telnusqa.store.read.work import EveryOpen, InState
from telnusqa.store.tables.case import CaseRow

ByDue = tuple[date, CaseNumber]
"""Where a case stands in a list by due date."""


@dataclass(frozen=True)
class DuePage:
    """A page by due date; ``next`` is where the following one begins, None at the end."""

    cases: tuple[Case, ...]
    next: ByDue | None


@dataclass(frozen=True)
class SubmittedPage:
    """A page of what an office took in, the newest first; ``next`` is where the following one begins."""

    cases: tuple[Case, ...]
    next: leaf.Place | None


@dataclass(frozen=True, kw_only=True)
class Due:
    """Which cases of a list by due date: in one state, or else all that are not over; due within these days."""

    state: State | None = None
    since: date | None = None
    until: date | None = None


def by_due(home: int, asked: Due, *, after: ByDue | None = None, size: int) -> DuePage:
    """Cases of a home by due date."""
    return _page(InState.rows(home, asked.state) if asked.state else EveryOpen.rows(home), asked, after, size)


def by_due_of_office(office: int, asked: Due, *, after: ByDue | None = None, size: int) -> DuePage:
    """Cases an office took in, by due date, whichever college has them now."""
    rows = CaseRow.objects.filter(state=asked.state) if asked.state else open_cases()
    return _page(rows.filter(office_id=office), asked, after, size)


def by_submitted(office: int, *, after: leaf.Place | None = None, size: int) -> SubmittedPage:
    """Cases an office took in, the newest first."""
    found = leaf.leaf(CaseRow.objects.filter(office_id=office), "submitted_at", after=after, before=None, size=size)
    return SubmittedPage(tuple(map(cases.value_of, found.rows)), found.older)


def _page(rows: QuerySet[CaseRow], asked: Due, after: ByDue | None, size: int) -> DuePage:
    if asked.since is not None:
        rows = rows.filter(due_on__gte=asked.since)
    if asked.until is not None:
        rows = rows.filter(due_on__lte=asked.until)
    if after is not None:
        due, number = after
        rows = rows.filter(due_on__gte=due).exclude(due_on=due, number__lte=number)
    found = list(rows.order_by("due_on", "number")[: size + 1])
    shown, more = found[:size], len(found) > size
    last = (shown[-1].due_on, CaseNumber(shown[-1].number)) if more else None
    return DuePage(tuple(map(cases.value_of, shown)), last)
