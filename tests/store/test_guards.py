"""What must not change cannot be changed, on either engine."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from telnusqa.acts.change_policy import change_policy
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.look import look
from telnusqa.acts.withdraw_decree import withdraw_decree
from telnusqa.acts.withdraw_policy_change import withdraw_policy_change
from telnusqa.core.decree import Decree, WithdrawnWhy
from telnusqa.law.policy_change import Ground, PolicyChange, PolicyWithdrawnWhy
from telnusqa.store.models import (
    BlankRow,
    BookRow,
    CaseRow,
    DecreeRow,
    DuplicateRow,
    LineRow,
    LookedCaseRow,
    LookRow,
    PolicyChangeRow,
)
from telnusqa.store.read import decrees, policies
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import NOW, Staff


@pytest.fixture
def issued(saule: Staff, marat: Staff) -> None:
    """A case issued and waiting, and somebody who looked."""
    case = ready(saule, marat)
    look(saule.actor, f"case:{case.number}", "work", at=NOW)
    decree = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 18),))
    seen = decrees.calendar().version
    entered = enter_decree(decree, case.home, seen=seen, by=saule.actor, happened_at=NOW)
    withdraw_decree(entered, WithdrawnWhy.REPEALED, by=saule.actor, happened_at=NOW)
    eyes = PolicyChange(field="four-eyes.same_person", value="yes", since=NOW.date(), college=case.home)
    seen, ground = policies.standing().version, Ground(note="Шағын оқу орны")
    changed = change_policy(eyes, ground, case.home, seen=seen, by=saule.actor, happened_at=NOW)
    seen, why = policies.standing().version, PolicyWithdrawnWhy.REPEALED
    withdraw_policy_change(changed, why, seen=seen, by=saule.actor, happened_at=NOW)


def run(sql: str, *params: object) -> None:
    """Raw SQL, as somebody with a console would try it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, list(params))
        connection.check_constraints()


def say_erased() -> None:
    """Every case is over and says that it is erased: what is sealed beside it may be emptied now."""
    CaseRow.objects.update(state="withdrawn", ended_on=NOW.date(), erased_on=NOW.date().replace(year=2032))


FORBIDDEN = [
    (LineRow, {"body": "{}"}),
    (LineRow, {"by": "nobody"}),
    (LookRow, {"viewer": "nobody"}),
    (LookedCaseRow, {"case_number": "000000000"}),
    (BookRow, {"n": 999}),
    (BookRow, {"state": "void"}),
    (BookRow, {"case_number": "000000000"}),
    (BlankRow.objects.filter(hand="used"), {"hand": "store"}),
    (BlankRow, {"number": 1}),
    (CaseRow, {"edition": "2015"}),
    (CaseRow, {"registered_on": "2020-01-01"}),
    (DuplicateRow, {"electronic": "0" * 64}),
    (DecreeRow, {"body": "{}"}),
    (DecreeRow, {"dated": "2026-11-21"}),
    (DecreeRow, {"withdrawn_as": None}),
    *((PolicyChangeRow, change) for change in ({"value": "no"}, {"since": "2026-11-21"}, {"field": "archive.told"})),
    *((PolicyChangeRow, change) for change in ({"college": None}, {"ground_box": ""}, {"withdrawn_as": None})),
]


@pytest.mark.parametrize(("rows", "change"), FORBIDDEN)
def test_what_is_done_is_not_changed(issued: None, rows: Any, change: dict[str, Any]) -> None:
    found = rows if hasattr(rows, "update") else rows.objects.all()
    assert found.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        found.update(**change)


@pytest.mark.parametrize(
    "rows", [LineRow, LookRow, LookedCaseRow, BookRow, BlankRow, CaseRow, DuplicateRow, DecreeRow, PolicyChangeRow]
)
def test_what_is_done_is_not_removed(issued: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")


@pytest.mark.postgres
@pytest.mark.parametrize(
    "table",
    [
        "store_line",
        "store_looked",
        "store_looked_case",
        "store_book",
        "store_blank",
        "store_case",
        "store_decree",
        "store_policy_change",
    ],
)
def test_no_table_of_record_is_emptied(issued: None, table: str) -> None:
    with pytest.raises(DatabaseError):
        run(f"TRUNCATE {table} CASCADE")


def test_a_row_of_another_home_cannot_be_tied_to_a_case(issued: None, college2: int) -> None:
    """The composite foreign key: a case's record is of its own home."""
    line = BookRow.objects.first()
    assert line is not None
    tied = "INSERT INTO store_term (home_id, case_number, act, due_on, calendar_version, body) "
    tied += "VALUES (%s, %s, 'x', '2026-01-01', 'x', '{}')"
    with pytest.raises(DatabaseError):
        run(tied, college2, line.case_number)
