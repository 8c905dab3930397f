"""A counter's list goes by an index, newest first, and shows what its own office took in."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from telnusqa.core.intake import OfficeRequest
from telnusqa.store.models import CaseRow
from telnusqa.store.read import cases, counter_list, visits
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application
from tests.cast import NOW, Staff, filed
from tests.counter import taken_in, turned_away

_POSTGRES = connection.vendor == "postgresql"


def test_a_page_shows_its_own_office_newest_first_by_initials(bolat: Staff, gulnar: Staff) -> None:
    numbers = [taken_in(bolat, NOW + timedelta(minutes=n), submission=str(n)) for n in range(5)]
    filed()
    own = taken_in(gulnar, submission="own")
    newest = list(reversed(numbers))
    first = visits.page(bolat.home, size=2)
    assert [row.number for row in first.rows] == newest[:2]
    assert (first.rows[0].initials, first.rows[0].home) == ("О. Ә. С.", gulnar.home)
    assert first.newer is None
    second = visits.page(bolat.home, after=first.older, size=2)
    assert [row.number for row in second.rows] == newest[2:4]
    third = visits.page(bolat.home, after=second.older, size=2)
    assert ([row.number for row in third.rows], third.older) == (newest[4:], None)
    back = visits.page(bolat.home, before=third.newer, size=2)
    assert [row.number for row in back.rows] == newest[2:4]
    assert (back.newer is None, back.older is None) == (False, False)
    assert [row.number for row in visits.page(gulnar.home).rows] == [own]
    assert visits.page(bolat.home).older is None


def test_two_of_one_moment_are_each_shown_once(bolat: Staff, college1: int) -> None:
    numbers = {taken_in(bolat, submission=str(n)) for n in range(5)}
    seen: list[str] = []
    place = None
    for _ in range(5):
        page = visits.page(bolat.home, after=place, size=1)
        seen += [row.number for row in page.rows]
        place = page.older
    assert (set(seen), len(seen), place) == (numbers, 5, None)


def test_a_case_is_found_by_its_person_or_the_offices_own_number(bolat: Staff, gulnar: Staff) -> None:
    number = taken_in(bolat, request=OfficeRequest("002-1", "487"))
    taken_in(gulnar, submission="two")
    for asked in ({"iin": str(ALIYA_IIN)}, {"phone": ALIYA_PHONE}, {"request": "002-1"}, {"request": "487"}):
        assert [case.number for case in visits.cases_of(bolat.home, **asked)] == [number]
    assert visits.cases_of(bolat.home) == visits.cases_of(bolat.home, iin="900615400016", request="x") == ()
    assert visits.taken(cases.by_number(filed())) is None


def test_an_unnamed_person_is_found_by_nothing(bolat: Staff, college1: int) -> None:
    taken_in(bolat, application=application(iin=None))
    turned_away(bolat, submission="two", iin=None, phone="")
    assert visits.cases_of(bolat.home, iin="") == ()
    assert visits.refusals(bolat.home, iin="", phone="") == ()


def is_by_the_index(office: int) -> bool:
    """Whether every question a page asks of the cases is answered by the list's index, in the list's own order."""
    with CaptureQueriesContext(connection) as asked:
        visits.page(office)
    (sql,) = [each["sql"] for each in asked if '"store_case"."submitted_at"' in each["sql"]]
    with connection.cursor() as cursor:
        if _POSTGRES:
            # Of a table of one row any index will do, and sorting one row costs nothing.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute("SET LOCAL enable_sort = off")
        cursor.execute(("EXPLAIN " if _POSTGRES else "EXPLAIN QUERY PLAN ") + sql)
        told = "\n".join(str(row[-1]) for row in cursor.fetchall())
    return "case_by_office" in told and "Sort" not in told and "TEMP B-TREE" not in told


def test_the_list_reads_a_page_by_its_index(bolat: Staff, college1: int) -> None:
    taken_in(bolat)
    assert is_by_the_index(bolat.home)


def test_sabotage_another_order_is_sorted_by_hand_and_seen(
    bolat: Staff, college1: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken_in(bolat)
    asked = CaseRow.objects.order_by

    class Rows:
        @staticmethod
        def filter(**by: int) -> QuerySet[CaseRow]:
            rows = CaseRow.objects.filter(**by)
            monkeypatch.setattr(rows, "order_by", lambda *_: asked("-due_on", "number").filter(**by), raising=False)
            return rows

    monkeypatch.setattr(counter_list, "CaseRow", type("CaseRow", (), {"objects": Rows}))
    assert not is_by_the_index(bolat.home)


def test_a_page_asks_no_more_for_many_colleges_or_refusals(
    bolat: Staff, college1: int, college2: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(6):
        elsewhere = application(institution_bin="010240000355") if n % 2 else application()
        taken_in(bolat, submission=str(n), application=elsewhere)
    numbers = [turned_away(bolat, submission=f"r{n}") for n in range(3)]
    case = taken_in(bolat, submission="after", after=numbers[0])
    with django_assert_num_queries(2):
        assert len(visits.page(bolat.home).rows) == 7
    with django_assert_num_queries(2):
        found = visits.latest_refusals(bolat.home)
    assert {each.number: each.became for each in found} == {numbers[0]: (case,), numbers[1]: (), numbers[2]: ()}
    with django_assert_num_queries(1):
        assert len(visits.cases_of(bolat.home, iin=str(ALIYA_IIN))) == 7
