"""Looks at a case are found by an index, however many others there are; and none is forgotten."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from telnusqa.acts.give_role import give_role
from telnusqa.acts.look import look
from telnusqa.core.event import ADMINISTRATOR, APPLICANT, VERIFIER
from telnusqa.core.look import LookKind
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import Appointment, LookedCaseRow, LookRow
from telnusqa.store.read import looks
from telnusqa.store.read.looks import Viewer
from tests.cast import NOW, Staff, filed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]
HOUR = timedelta(hours=1)


def kinds(number: CaseNumber, home: int, *, own: bool = False) -> list[LookKind]:
    """What was seen of the case, newest first."""
    return [each.kind for each in looks.of_case(number, home, own=own).looks]


def test_the_case_a_list_and_the_register_all_count_as_looks_at_the_case(saule: Staff) -> None:
    number, other = filed(), filed()
    look(saule.actor, f"work:{saule.home}", "work", at=NOW, cases=[other, number])
    look(saule.actor, f"case:{number}", "work", at=NOW + HOUR)
    look(saule.actor, f"register:{saule.home}", f"case:{number}", at=NOW + 2 * HOUR, cases=["record:1"])
    look(saule.actor, "record:1", f"case:{number}", at=NOW + 3 * HOUR)
    look(saule.actor, f"case:{number}", "document", at=NOW + 4 * HOUR)
    assert kinds(number, saule.home) == [
        LookKind.DOCUMENT, LookKind.RECORD, LookKind.REGISTER, LookKind.CASE, LookKind.LIST,
    ]  # fmt: skip
    assert kinds(other, saule.home) == [LookKind.LIST]


def test_the_applicants_own_looks_are_apart(saule: Staff) -> None:
    number = filed()
    look(APPLICANT, f"case:{number}", "own", at=NOW)
    look(saule.actor, f"case:{number}", "work", at=NOW)
    assert kinds(number, saule.home) == [LookKind.CASE]
    assert kinds(number, saule.home, own=True) == [LookKind.OWN]
    assert looks.of_case(number, saule.home, own=True).looks[0].viewer is None


def test_five_minutes_are_one_look_and_the_sixth_is_another(saule: Staff) -> None:
    number = filed()
    for minutes in (0, 1, 4, 5):
        look(saule.actor, f"case:{number}", "work", at=NOW + timedelta(minutes=minutes))
    assert LookRow.objects.filter(subject=f"case:{number}").count() == 2
    assert [each.at for each in looks.of_case(number, saule.home, own=False).looks] == [
        NOW + timedelta(minutes=5), NOW,
    ]  # fmt: skip


def test_a_look_at_nobodys_case_is_tied_to_none() -> None:
    look(VERIFIER, "duplicate:1:2026-1", "verify", at=NOW)
    assert LookRow.objects.count() == 1
    assert not LookedCaseRow.objects.exists()


def test_an_officer_is_told_by_the_role_of_that_day(saule: Staff, college2: int) -> None:
    number = filed()
    give_role(saule.id, saule.home, Role.HEAD, since=date(2026, 11, 25), by=ADMINISTRATOR, happened_at=NOW)
    give_role(saule.id, college2, Role.CLERK, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    held = Appointment.objects.filter(user_id=saule.id, organisation_id=saule.home, role=Role.EXECUTOR.value)
    held.update(until=date(2026, 11, 24))
    days = (NOW, NOW + 24 * HOUR, NOW + 48 * HOUR)
    for at in days:
        look(saule.actor, f"case:{number}", "work", at=at)
    told = [each.viewer for each in looks.of_case(number, saule.home, own=False).looks]
    assert told == [
        Viewer("Тілеуова С.", saule.home, (Role.HEAD,)),
        Viewer("Тілеуова С.", saule.home, (Role.EXECUTOR,)),
        Viewer("Тілеуова С.", saule.home, (Role.EXECUTOR,)),
    ]


def test_who_holds_no_role_at_the_cases_organisation_is_told_by_their_own(bolat: Staff, saule: Staff) -> None:
    number = filed()
    look(bolat.actor, f"case:{number}", "work", at=NOW)
    look(bolat.actor, f"case:{number}", "work", at=NOW - timedelta(days=4000))
    told = [each.viewer for each in looks.of_case(number, saule.home, own=False).looks]
    assert told == [Viewer("Қасымов Б.", bolat.home, (Role.OPERATOR,)), Viewer("Қасымов Б.", bolat.home, ())]


def walked(number: CaseNumber, home: int) -> Iterator[tuple[str, list[int]]]:
    """Every page forward, then every page back: the hours of its looks."""
    page = looks.of_case(number, home, own=False)
    yield "first", hours(page)
    while page.older:
        page = looks.of_case(number, home, own=False, before=page.older)
        yield "older", hours(page)
    while page.newer:
        page = looks.of_case(number, home, own=False, after=page.newer)
        yield "newer", hours(page)


def hours(page: looks.LookPage) -> list[int]:
    """How many hours after NOW each look was."""
    return [(each.at - NOW) // HOUR for each in page.looks]


def test_pages_lead_to_the_oldest_and_back_without_one_lost_or_twice(saule: Staff) -> None:
    number = filed()
    for hour in range(120):
        look(saule.actor, f"case:{number}", "work", at=NOW + hour * HOUR)
    assert list(walked(number, saule.home)) == [
        ("first", list(range(119, 69, -1))),
        ("older", list(range(69, 19, -1))),
        ("older", list(range(19, -1, -1))),
        ("newer", list(range(69, 19, -1))),
        ("newer", list(range(119, 69, -1))),
    ]
    assert looks.of_case(number, saule.home, own=False).newer is None


def test_looks_of_one_moment_are_not_lost_between_pages(saule: Staff, dina: Staff) -> None:
    number = filed()
    for n in range(60):
        look(saule.actor if n % 2 else dina.actor, f"record:{n}", f"case:{number}", at=NOW)
    first = looks.of_case(number, saule.home, own=False)
    rest = looks.of_case(number, saule.home, own=False, before=first.older)
    assert (len(first.looks), len(rest.looks)) == (50, 10)


def test_a_page_asks_three_questions_however_many_looked(saule: Staff, dina: Staff, gulnar: Staff) -> None:
    number = filed()
    for n, who in enumerate((saule, dina, gulnar) * 5):
        look(who.actor, f"case:{number}", "work", at=NOW + n * HOUR)
    with CaptureQueriesContext(connection) as asked:
        looks.of_case(number, saule.home, own=False)
    assert len(asked) == 3


def plans(number: CaseNumber, home: int) -> Iterator[str]:
    """How the engine reads each kind of page, in its own words."""
    place = (NOW, 1)
    for asked_for in ({}, {"before": place}, {"after": place}):
        with CaptureQueriesContext(connection) as asked:
            looks.of_case(number, home, own=False, **asked_for)
        sql = next(each["sql"] for each in asked if "store_looked_case" in each["sql"])
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(("EXPLAIN " if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN ") + sql)
            yield "\n".join(str(row[-1]) for row in cursor.fetchall())


def is_by_the_index(plan: str) -> bool:
    """Found by the one index, in its order, with no sorting afterwards."""
    if connection.vendor == "postgresql":
        return "looked_case_once" in plan and "Sort" not in plan
    by_all = re.search(r"SEARCH store_looked_case USING (COVERING )?INDEX \S+ \(case_number=\? AND own=\?", plan)
    return by_all is not None and "TEMP B-TREE" not in plan and "SCAN" not in plan


@pytest.mark.sqlite  # PostgreSQL sorts a table of two rows, whatever its index
def test_every_page_is_read_by_the_index_in_its_order(saule: Staff) -> None:
    number = filed()
    look(saule.actor, f"case:{number}", "work", at=NOW)
    told = list(plans(number, saule.home))
    assert len(told) == 3
    assert [plan for plan in told if not is_by_the_index(plan)] == []


def test_sabotage_a_page_in_an_order_of_its_own_is_seen_in_the_plan(
    saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed()
    ordered = QuerySet.order_by
    monkeypatch.setattr(QuerySet, "order_by", lambda rows, *_fields: ordered(rows, "look__subject"))
    assert not any(is_by_the_index(plan) for plan in plans(number, saule.home))
