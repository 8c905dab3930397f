"""Cases, as doors see them."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.application import Application
from telnusqa.core.case import ENDS, Case, State
from telnusqa.core.due import Term
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.line import Json
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.store.keep import applications, book, cases, terms
from telnusqa.store.tables.case import ApplicationRow, CaseHome, CaseRow
from telnusqa.store.tables.journal import LineRow

PAGE = 25
OPEN = frozenset(State) - ENDS
"""States of a case that is not over."""


@dataclass(frozen=True)
class Step:
    """One line of a case's journal, for its timeline."""

    seq: int
    kind: str
    by: str
    happened_at: datetime
    facts: Mapping[str, Json]


@dataclass(frozen=True, kw_only=True)
class WorkRow:
    """One row of a work list: initials only."""

    number: CaseNumber
    state: State
    wanted: Wanted
    edition: str
    registered_on: date
    due_on: date
    initials: str


Place = tuple[date, CaseNumber]
"""Where a row stands in a work list: by its due date, then by its number."""


@dataclass(frozen=True)
class WorkPage:
    """A page of a work list; ``before`` and ``after`` are the places its neighbours end and begin at."""

    rows: tuple[WorkRow, ...]
    before: Place | None
    after: Place | None


def by_number(number: CaseNumber) -> Case:
    """The case by its number alone. Raises ``NotFound``."""
    return cases.get(number)


def of_submission(draft: str) -> CaseNumber | None:
    """The case a draft has become, if it has."""
    return cases.of_submission(draft)


def opened_by(number: CaseNumber, phone: str) -> bool:
    """Whether a code to this phone opens this case."""
    return CaseHome.objects.filter(number=number, phone_mac=applications.phone_mac(phone)).exists()


def of_phone(phone: str) -> tuple[Case, ...]:
    """Every case this phone opens, newest first."""
    homes = CaseHome.objects.filter(phone_mac=applications.phone_mac(phone)).values_list("home_id", "number")
    found = [cases.value_of(CaseRow.objects.get(home_id=home, number=number)) for home, number in homes]
    return tuple(sorted(found, key=lambda case: case.submitted_at, reverse=True))


def application(case: Case) -> Application:
    """What was applied for. A look at it is recorded by the door first."""
    return applications.get(case.home, case.number)


def term(case: Case) -> Term:
    """The case's term, day by day."""
    return terms.get(case.home, case.number)


def duplicates(case: Case) -> tuple[Duplicate, ...]:
    """The documents being made or made, diploma first."""
    return book.live(case.home, case.number)


def timeline(case: Case) -> tuple[Step, ...]:
    """What happened to the case, newest first."""
    chain = cases.chain_of(case)
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name).order_by("-seq")
    kept = lines.values_list("seq", "kind", "by", "happened_at", "body")
    return tuple(Step(seq, kind, by, at, json.loads(body)["facts"]) for seq, kind, by, at, body in kept)


def work(
    home: int, *, states: Collection[State] = OPEN, after: Place | None = None, before: Place | None = None
) -> WorkPage:
    """Cases of a home in these states by due date, a page at a time.

    Nothing is counted, so the thousandth page costs what the first does.
    """
    rows = CaseRow.objects.filter(home_id=home)
    if State.HANDED_OVER not in states:
        rows = rows.exclude(state=State.HANDED_OVER.value)
    if set(states) != OPEN:
        rows = rows.filter(state__in=[state.value for state in states])
    if before is not None:
        due, number = before
        rows = rows.filter(due_on__lte=due).exclude(due_on=due, number__gte=number).order_by("-due_on", "-number")
    elif after is not None:
        due, number = after
        rows = rows.filter(due_on__gte=due).exclude(due_on=due, number__lte=number).order_by("due_on", "number")
    else:
        rows = rows.order_by("due_on", "number")
    found = list(rows[: PAGE + 1])
    page, more = found[:PAGE], len(found) > PAGE
    if before is not None:
        page.reverse()
    names = _names(home, [row.number for row in page])
    shown = tuple(_work_row(row, names[row.number]) for row in page)
    earlier = more if before is not None else after is not None
    later = before is not None or more
    return WorkPage(shown, _place(page[:1]) if earlier else None, _place(page[-1:]) if later else None)


def _work_row(row: CaseRow, name: PersonName) -> WorkRow:
    return WorkRow(
        number=CaseNumber(row.number),
        state=State(row.state),
        wanted=Wanted(row.wanted),
        edition=row.edition,
        registered_on=row.registered_on,
        due_on=row.due_on,
        initials=name.initials,
    )


def _place(rows: list[CaseRow]) -> Place | None:
    return (rows[0].due_on, CaseNumber(rows[0].number)) if rows else None


def _names(home: int, numbers: list[str]) -> dict[str, PersonName]:
    rows = ApplicationRow.objects.filter(home_id=home, case_number__in=numbers)
    kept = rows.values_list("case_number", "surname", "given", "patronymic")
    return {number: PersonName(surname, given, patronymic) for number, surname, given, patronymic in kept}
