"""Cases as a work list shows them: by due date, a page at a time.

Nothing is counted, so the thousandth page costs what the first does: a list is put together from parts, each of which
an index holds in the list's own order.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.db.models import DateField, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject

from telnusqa.core.case import ENDS, State
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.store.keep.open_cases import open_cases, owed
from telnusqa.store.planned import planned
from telnusqa.store.question import Question, Value
from telnusqa.store.tables.case import ApplicationRow, CaseRow
from telnusqa.store.tables.forward import ReceivedRow
from telnusqa.store.tables.people import short_name

PAGE = 25
_day = DateField().to_python
OPEN = frozenset(State) - ENDS
"""States of a case that is not over."""


@dataclass(frozen=True, kw_only=True)
class WorkRow:
    """One row of a work list: initials only. ``executor`` is an account, ``None`` where nobody has the case.

    ``from_elsewhere`` says that another organisation sent it on.
    """

    number: CaseNumber
    state: State
    wanted: Wanted
    edition: str
    registered_on: date
    due_on: date
    initials: str
    executor: int | None
    executor_name: str = ""
    from_elsewhere: bool = False


Place = tuple[date, CaseNumber]
"""Where a row stands in a work list: by its due date, then by its number."""


@dataclass(frozen=True)
class WorkPage:
    """A page of a work list; ``before`` and ``after`` are the places its neighbours end and begin at."""

    rows: tuple[WorkRow, ...]
    before: Place | None
    after: Place | None


@dataclass(frozen=True)
class EveryOpen:
    """All cases that are not over."""

    @property
    def values(self) -> tuple[Value, ...]:
        """What differs from one such part to another."""
        return ()

    @staticmethod
    def rows(home: int) -> QuerySet[CaseRow]:
        """Held in order by the index of open cases."""
        return open_cases().filter(home_id=home)


@dataclass(frozen=True)
class Missed:
    """Cases whose term ended before ``today`` and whose duplicate does not stand."""

    today: date

    @property
    def values(self) -> tuple[Value, ...]:
        """What differs from one such part to another."""
        return (self.today,)

    @staticmethod
    def rows(home: int, today: date) -> QuerySet[CaseRow]:
        """A stretch of the index of open cases."""
        return owed().filter(home_id=home, due_on__lt=today)


@dataclass(frozen=True)
class InState:
    """Cases in one state, open or over."""

    state: State

    @property
    def values(self) -> tuple[Value, ...]:
        """What differs from one such part to another."""
        return (self.state.value,)

    @staticmethod
    def rows(home: int, state: str) -> QuerySet[CaseRow]:
        """Held in order by the index of states."""
        return CaseRow.objects.filter(home_id=home, state=state)


@dataclass(frozen=True)
class OfExecutor:
    """Open cases of one executor (``None``: of nobody) in these states."""

    executor: int | None
    states: frozenset[State] = OPEN

    @property
    def values(self) -> tuple[Value, ...]:
        """What differs from one such part to another."""
        whose = () if self.executor is None else (self.executor,)
        return whose if self.states == OPEN else (*whose, tuple(sorted(self.states)))

    @staticmethod
    def rows(home: int, *values: Any) -> QuerySet[CaseRow]:
        """Held in order by the index of executors."""
        rows, executor = EveryOpen.rows(home), None
        for value in values:
            if isinstance(value, tuple):
                rows = rows.filter(state__in=value)
            else:
                executor = value
        return rows.filter(executor_id=executor)


Part = EveryOpen | Missed | InState | OfExecutor


def page(
    home: int,
    parts: Sequence[Part] = (EveryOpen(),),
    *,
    after: Place | None = None,
    before: Place | None = None,
    size: int | None = None,
) -> WorkPage:
    """Cases of a home that are in any of these parts, by due date; without a part, none."""
    if not parts:
        return WorkPage((), None, None)
    size = size or PAGE
    found = _rows(home, parts, after, before, size + 1)
    shown, more = found[:size], len(found) > size
    if before is not None:
        shown.reverse()
    earlier = more if before is not None else after is not None
    later = before is not None or more
    return WorkPage(
        tuple(shown),
        _place(shown[0]) if earlier and shown else None,
        _place(shown[-1]) if later and shown else None,
    )


def _rows(home: int, parts: Sequence[Part], after: Place | None, before: Place | None, most: int) -> list[WorkRow]:
    """The first of every part in one question, then the first of all; Django joins no ordered parts on SQLite."""
    side, place = ("before", before) if before is not None else ("after", after) if after is not None else ("", ())
    asked = [_part(part.rows, side, most).sql(home, *place, *part.values) for part in parts]
    sql = " UNION ALL ".join(f"SELECT * FROM ({text}) AS part_{n}" for n, (text, _) in enumerate(asked))  # noqa: S608
    kept = planned(sql, [each for _, params in asked for each in params])
    found = {row.number: row for row in (_work_row(*each) for each in kept)}
    return sorted(found.values(), key=_place, reverse=before is not None)[:most]


@cache
def _part(rows: Callable[..., QuerySet[CaseRow]], side: str, most: int) -> Question[CaseRow, Any]:
    """The first of these rows, from a place on (``after``) or back from it (``before``)."""

    def ask(home: int, *values: Any) -> QuerySet[CaseRow, Any]:
        (place, values) = (values[:2], values[2:]) if side else ((), values)
        held = _from(rows(home, *values), side, place)
        return _whole(held.order_by(*(("-due_on", "-number") if side == "before" else ("due_on", "number")))[:most])

    return Question(ask)


def _whole(rows: QuerySet[CaseRow]) -> QuerySet[CaseRow, Any]:
    """With the executor's and the applicant's names, and whether another organisation sent it on."""
    beside = {"home_id": OuterRef("home_id"), "case_number": OuterRef("number")}
    name = JSONObject(surname="surname", given="given", patronymic="patronymic")
    return rows.values_list(
        "number",
        "state",
        "wanted",
        "edition",
        "registered_on",
        "due_on",
        "executor_id",
        "executor__surname",
        "executor__given",
        Subquery(ApplicationRow.objects.filter(**beside).values(name=name)),
        Exists(ReceivedRow.objects.filter(**beside)),
    )


def _from(rows: QuerySet[CaseRow], side: str, place: tuple[Any, ...]) -> QuerySet[CaseRow]:
    if not side:
        return rows
    due, number = place
    if side == "before":
        return rows.filter(due_on__lte=due).exclude(due_on=due, number__gte=number)
    return rows.filter(due_on__gte=due).exclude(due_on=due, number__lte=number)


def _work_row(
    number: str,
    state: str,
    wanted: str,
    edition: str,
    registered_on: object,
    due_on: object,
    executor: int | None,
    surname: str | None,
    given: str | None,
    name: str,
    received: bool,
) -> WorkRow:
    return WorkRow(
        number=CaseNumber(number),
        state=State(state),
        wanted=Wanted(wanted),
        edition=edition,
        registered_on=_day(registered_on),
        due_on=_day(due_on),
        initials=PersonName(**json.loads(name)).initials,
        executor=executor,
        executor_name=short_name(surname or "", given or "") if executor is not None else "",
        from_elsewhere=bool(received),
    )


def _place(row: WorkRow) -> Place:
    return row.due_on, row.number
