"""The clock and the work list find open cases by the indexes of open cases, on either engine."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from telnusqa.core.case import ENDS, WITH_RESULT, State
from telnusqa.store.keep import open_cases as kept
from telnusqa.store.keep import recounts as kept_recounts
from telnusqa.store.models import CaseRow
from telnusqa.store.read import case_lists, overdue, recounts, warnings, work
from telnusqa.store.read.case_lists import Due
from telnusqa.store.read.work import EveryOpen, InState, Missed, OfExecutor
from tests.cast import NOW, Staff
from tests.many import fill, other_colleges

TODAY = date(2026, 11, 23)
OPEN = ("case_open_by_due", "case_open_by_number", "case_open_by_executor")
_POSTGRES = connection.vendor == "postgresql"

Ask = Callable[[int], object]
CLOCK: dict[str, Ask] = {
    "homes with a missed term": lambda _: overdue.homes(TODAY),
    "missed terms": lambda home: overdue.waiting(home, TODAY, after="", most=100),
    "homes with a running term": lambda _: warnings.homes(TODAY),
    "terms about to end": lambda home: warnings.waiting(home, TODAY, after="", most=100),
    "homes to count anew": lambda _: recounts.homes(),
    "cases to count anew": lambda home: recounts.waiting(home, after="5", most=100),
}
LIST: dict[str, Ask] = {
    "every open case": lambda home: work.page(home, [EveryOpen()]),
    "missed": lambda home: work.page(home, [Missed(TODAY)]),
    "nobody's": lambda home: work.page(home, [OfExecutor(None)]),
    "in a state": lambda home: work.page(home, [InState(State.READY)]),
    "after a place": lambda home: work.page(home, after=(TODAY, kept_number())),
    "machines: every open case": lambda home: case_lists.by_due(home, Due(), size=50),
    "machines: after a place": lambda home: case_lists.by_due(home, Due(), after=(TODAY, kept_number()), size=50),
    "machines: due within days": lambda home: case_lists.by_due(home, Due(since=TODAY, until=TODAY), size=50),
    "machines: in a state after a place": lambda home: case_lists.by_due(
        home, Due(state=State.READY), after=(TODAY, kept_number()), size=50
    ),
    "machines: taken in, open": lambda home: case_lists.by_due_of_office(
        home, Due(since=TODAY), after=(TODAY, kept_number()), size=50
    ),
    "machines: taken in, in a state": lambda home: case_lists.by_due_of_office(home, Due(state=State.READY), size=50),
    "machines: taken in at a counter": lambda home: case_lists.by_submitted(home, after=(NOW, kept_number()), size=50),
}


def kept_number() -> str:
    """Any number there is."""
    return CaseRow.objects.order_by("number").values_list("number", flat=True)[0]


def plans(ask: Ask, home: int) -> Iterator[str]:
    """How the engine reads the cases, in its own words, for each question about them."""
    with CaptureQueriesContext(connection) as asked:
        ask(home)
    with connection.cursor() as cursor:
        if _POSTGRES:  # a table of some hundred rows is read whole, whatever its indexes
            cursor.execute("ANALYZE store_case")
            cursor.execute("SET LOCAL enable_seqscan = off")
        for sql in [
            each["sql"] for each in asked if '"store_case"."state"' in each["sql"] or 'U0."state"' in each["sql"]
        ]:
            cursor.execute(("EXPLAIN " if _POSTGRES else "EXPLAIN QUERY PLAN ") + sql)
            yield "\n".join(str(row[-1]) for row in cursor.fetchall())


def is_by_an_index(plan: str, indexes: tuple[str, ...] = OPEN) -> bool:
    """By one of these indexes, and no case is read that is not asked for."""
    whole = ("Seq Scan on store_case",) if _POSTGRES else ("SCAN store_case", "SCAN U0")
    return any(name in plan for name in indexes) and not any(each in plan for each in whole)


@pytest.fixture
def home(saule: Staff, dina: Staff) -> int:
    """A college with some hundred cases, most of them over."""
    fill(600, [saule.id, dina.id, None])
    return saule.home


@pytest.fixture
def among_many(saule: Staff, dina: Staff) -> int:
    """A college among three dozen with cases."""
    fill(3600, [saule.id, dina.id, None], homes=[saule.home, *other_colleges(36)])
    return saule.home


@pytest.mark.parametrize("name", CLOCK)
def test_the_clock_reads_open_cases_only(among_many: int, name: str) -> None:
    told = list(plans(CLOCK[name], among_many))
    assert told
    assert [plan for plan in told if not is_by_an_index(plan)] == []


@pytest.mark.parametrize("name", LIST)
def test_the_work_list_reads_a_page_by_an_index(home: int, name: str) -> None:
    told = list(plans(LIST[name], home))
    assert told
    assert [
        plan
        for plan in told
        if not is_by_an_index(plan, (*OPEN, "case_by_state", "case_by_office", "case_open_by_office"))
    ] == []


def test_what_the_clock_finds_is_what_is_open(home: int) -> None:
    """The same as a question without any index would find."""
    owed = [state.value for state in State if state not in ENDS | WITH_RESULT]
    missed = CaseRow.objects.filter(home_id=home, state__in=owed, due_on__lt=TODAY).order_by("number")
    running = CaseRow.objects.filter(home_id=home, state__in=owed, due_on__gte=TODAY)
    assert overdue.homes(TODAY) == warnings.homes(TODAY) == recounts.homes() == (home,)
    assert overdue.waiting(home, TODAY, after="", most=1000) == tuple(row.number for row in missed)
    assert set(warnings.waiting(home, TODAY, after="", most=1000)) < {row.number for row in running}
    assert len(recounts.waiting(home, after="", most=1000)) == len(missed) + len(running)
    CaseRow.objects.update(state="withdrawn")
    assert overdue.homes(TODAY) == warnings.homes(TODAY) == recounts.homes() == ()


def _bound() -> QuerySet[CaseRow]:
    return CaseRow.objects.exclude(state__in=sorted(ENDS | WITH_RESULT))


def _all() -> QuerySet[CaseRow]:
    return CaseRow.objects.all()


@pytest.mark.parametrize("name", CLOCK)
@pytest.mark.parametrize(
    "asked", [pytest.param(_all, id="all"), pytest.param(_bound, id="bound", marks=pytest.mark.sqlite)]
)
def test_sabotage_a_question_the_index_does_not_know_again_is_seen_in_the_plan(
    home: int, name: str, asked: Callable[[], QuerySet[CaseRow]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (kept, overdue, warnings, kept_recounts):
        monkeypatch.setattr(module, "owed", asked)
    assert not any(is_by_an_index(plan) for plan in plans(CLOCK[name], home))
