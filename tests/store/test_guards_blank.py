"""A step of a blank written by hand, that does not go on from the last one, is refused by both engines."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.reserve import reserve
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, STORE, BlankRange
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.store.models import BlankRow, BlankStepRow, BookRow, CustodyActRow
from tests.acts.test_a_case_from_end_to_end import approved, ready
from tests.blanks import received
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def blank(college1: int) -> BlankRow:
    """A blank the custodian has: three steps."""
    received(college1, 7000001, 7000002)
    these = [BlankRange(BlankKind.DIPLOMA, "ТКБ", 7000001, 7000001)]
    hand_blanks(college1, these, STORE, CUSTODIAN, by=ADMINISTRATOR, happened_at=NOW)
    return BlankRow.objects.get(kind="diploma", number=7000001)


def step(blank: BlankRow, **said: Any) -> BlankStepRow:
    """The next lawful step, but for what is said otherwise."""
    act = CustodyActRow.objects.filter(home_id=blank.home_id).latest("pk")
    lawful = {"n": 4, "prev_n": 3, "from_hand": "custodian", "to_hand": "store", "act_id": act.pk}
    row = {"home_id": blank.home_id, "blank_id": blank.pk, "by": "nobody", "at": NOW, **lawful, **said}
    with transaction.atomic():
        made = BlankStepRow.objects.bulk_create([BlankStepRow(**row)])[0]
        connection.check_constraints()
    return made


WRONG = {
    "out of a hand it is not in": {"from_hand": "store", "to_hand": "custodian"},
    "a second step after the same one": {"n": 3, "prev_n": 2, "from_hand": "store", "to_hand": "spoiled"},
    "a step left out": {"n": 5, "prev_n": 4},
    "not counted on": {"n": 5, "prev_n": 3},
    "from nowhere a second time": {"n": 1, "prev_n": None, "from_hand": None},
    "from nowhere later on": {"n": 4, "prev_n": None, "from_hand": None},
    "half a way": {"from_hand": None},
    "into a hand there is none of": {"to_hand": "pocket"},
    "into the hand it is in": {"to_hand": "custodian"},
    "used by an act": {"to_hand": "used"},
    "resting on nothing": {"act_id": None},
    "resting on an act there is none of": {"act_id": 999_999},
    "used for a line there is none of": {"to_hand": "used", "act_id": None, "book_year": 2026, "book_n": 999},
    "before the last one": {"at": NOW - timedelta(days=1)},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_step_that_does_not_balance_is_refused(blank: BlankRow, wrong: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError):
        step(blank, **wrong)
    assert (BlankRow.objects.get(pk=blank.pk).hand, BlankStepRow.objects.filter(blank=blank).count()) == (
        "custodian",
        3,
    )


def test_a_lawful_step_is_copied_by_itself(blank: BlankRow) -> None:
    step(blank)
    found = BlankRow.objects.get(pk=blank.pk)
    assert (found.last_n, found.hand) == (4, "store")


@pytest.mark.parametrize("change", [{"hand": "store"}, {"last_n": 2, "hand": "store"}, {"last_n": 4, "hand": "store"}])
def test_the_copy_cannot_say_otherwise(blank: BlankRow, change: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        BlankRow.objects.filter(pk=blank.pk).update(**change)


@pytest.mark.parametrize("rows", [BlankStepRow, CustodyActRow])
def test_what_was_done_with_a_blank_is_neither_changed_nor_removed(blank: BlankRow, rows: Any) -> None:
    for tried in (lambda: rows.objects.update(by="nobody"), lambda: _remove(rows)):
        with pytest.raises(DatabaseError), transaction.atomic():
            tried()


def _remove(rows: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {rows._meta.db_table}")


def test_a_blank_set_aside_goes_nowhere_but_into_use(saule: Staff) -> None:
    case = approved(saule)
    reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    blank = BlankRow.objects.get(pk=BookRow.objects.get(part="diploma").blank_id)
    with pytest.raises(DatabaseError, match="set aside"):
        step(blank, from_hand=blank.hand, to_hand="custodian")


def test_no_number_is_given_to_a_blank_in_the_store_and_none_confirmed_on_one_not_used(
    blank: BlankRow, saule: Staff, marat: Staff
) -> None:
    case = ready(saule, marat)
    given = BookRow.objects.filter(case_number=case.number, part="diploma")
    line = given.values().get() | {"n": 3, "state": "reserved", "blank_id": blank.pk, "part": "other"}
    with pytest.raises(DatabaseError, match="in an executor"), transaction.atomic():
        BookRow.objects.bulk_create([BookRow(**{key: value for key, value in line.items() if key != "pk"})])
    again = approved(saule)
    reserve(again.number, seen=again.version, by=saule.actor, happened_at=NOW)
    with pytest.raises(DatabaseError, match="once its blank is used"), transaction.atomic():
        BookRow.objects.filter(case_number=again.number).update(state="confirmed")


def _dropped(name: str, table: str) -> None:
    on = f" ON {table}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {name}{on}")


SABOTAGE: dict[str, Callable[[BlankRow], object]] = {
    "blank_step_is_not_before_the_last": lambda blank: step(blank, at=NOW - timedelta(days=1)),
    "blank_step_is_not_changed": lambda _: BlankStepRow.objects.update(by="nobody"),
}


@pytest.mark.parametrize("guard", SABOTAGE)
def test_sabotage_without_its_guard_it_is_done(guard: str, blank: BlankRow) -> None:
    _dropped(guard, "store_blank_step")
    SABOTAGE[guard](blank)
