"""A college with 100,000 cases: no page of the desk asks more for it, counts, or reads its way through them."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import CaseRow
from telnusqa.store.read import overdue, recounts, warnings
from tests.cast import Staff, filed
from tests.doors.college_desk import address, time_stands  # noqa: F401 - autouse
from tests.many import fill, other_colleges

pytestmark = [pytest.mark.prove, pytest.mark.django_db]
TODAY = date(2026, 11, 23)
MOST = 12
SHOWN = ("mine", "own", "all", "missed", "waits-head", "registered", "handed_over")
_NOT_ASKED = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
_INDEX = re.compile(r"case_(open_by_\w+|by_state)|store_case_pkey|sqlite_autoindex_store_case_\d")


def asked(desk: Client, at: str) -> list[str]:
    """What one page asks the database, once the list it stands beside is remembered."""
    desk.get(at)
    with CaptureQueriesContext(connection) as questions:
        assert desk.get(at).status_code == 200
    return [each["sql"] for each in questions if not each["sql"].startswith(_NOT_ASKED)]


def plans(questions: list[str]) -> Iterator[str]:
    """How the engine reads cases for these questions."""
    word = "EXPLAIN " if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN "
    with connection.cursor() as cursor:
        for sql in questions:
            if '"store_case"' in sql and sql.startswith("SELECT"):
                cursor.execute(word + sql)
                yield "\n".join(str(row[-1]) for row in cursor.fetchall())


def trouble(questions: list[str]) -> list[str]:
    """Counting, skipping, reading every case."""
    found = [sql for sql in questions if re.search(r"\bCOUNT\(|\bOFFSET\b", sql)]
    whole = ("Seq Scan on store_case ", "SCAN store_case")
    return found + [plan for plan in plans(questions) if any(each in plan for each in whole) or not _INDEX.search(plan)]


def later(desk: Client, at: str, pages: int) -> str:
    """The address so many pages on."""
    for _ in range(pages):
        at = desk.get(at).context["list"].later or at
    return at


def test_no_page_grows_with_the_cases_of_its_college(saule: Staff, dina: Staff, scale: float) -> None:
    """List and case ask twelve questions at most; the case with the list beside it."""
    desk, first = saule.client(), filed()
    fill(round(100_000 * scale), [saule.id, dina.id, None])
    for show in SHOWN:
        questions = asked(desk, later(desk, f"/college/?show={show}", 3))
        assert len(questions) <= MOST, "\n".join(questions)
        assert trouble(questions) == [], "\n=====\n".join(trouble(questions))
    asked(desk, "/college/?show=all")
    questions = asked(desk, address(first))
    assert len(questions) <= MOST, "\n".join(questions)
    assert trouble(questions) == []


def test_the_clock_reads_a_hundred_of_them_at_a_time(saule: Staff, dina: Staff, scale: float) -> None:
    others = other_colleges(36)
    half_here = [home for other in others for home in (saule.home, other)]
    fill(round(100_000 * scale), [saule.id, dina.id, None], homes=half_here)
    with CaptureQueriesContext(connection) as questions:
        for found in (
            overdue.waiting(saule.home, TODAY, after="", most=100),
            warnings.waiting(saule.home, TODAY, after="", most=100),
            recounts.waiting(saule.home, after="", most=100),
        ):
            assert len(found) == 100
        assert overdue.homes(TODAY) == warnings.homes(TODAY) == recounts.homes() == (saule.home, *others)
    assert trouble([each["sql"] for each in questions]) == []


def test_sabotage_a_page_that_counts_or_reads_everything_is_seen(saule: Staff, scale: float) -> None:
    fill(round(10_000 * scale), [saule.id])
    counted = f'SELECT COUNT(*) FROM "store_case" WHERE "store_case"."home_id" = {saule.home}'
    skipped = 'SELECT "store_case"."number" FROM "store_case" ORDER BY "store_case"."wanted" LIMIT 25 OFFSET 5000'
    assert len(trouble([counted])) >= 1
    assert len(trouble([skipped])) == 2
    assert CaseRow.objects.count() > round(10_000 * scale)
    assert CaseNumber(CaseRow.objects.order_by("number")[0].number)
