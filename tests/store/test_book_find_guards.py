"""What was found in a book stays as it was judged, on either engine."""

from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from telnusqa.store.models import BookFindRow
from tests.acts.test_book_find import confirmed, entered, rejected
from tests.cast import Staff


@pytest.mark.parametrize(
    "change",
    [
        {"rejected_at": None},
        {"rejected_why": "other"},
        {"rejected_by": "nobody"},
        {"confirmed_by": "nobody"},
        {"record_id": 1},
        {"entered_by": "nobody"},
        {"round": 9},
    ],
)
def test_a_rejected_find_stays_so(saule: Staff, dina: Staff, change: dict[str, Any]) -> None:
    rejected(entered(saule), dina)
    with pytest.raises(DatabaseError), transaction.atomic():
        BookFindRow.objects.update(**change)


def test_a_confirmed_find_stays_so(saule: Staff, dina: Staff) -> None:
    confirmed(entered(saule), dina)
    with pytest.raises(DatabaseError), transaction.atomic():
        BookFindRow.objects.update(confirmed_at=None)


def test_no_find_is_removed(saule: Staff) -> None:
    entered(saule)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM store_book_find")


def point_at(record: int) -> None:
    BookFindRow.objects.update(record_id=record)
    connection.check_constraints()


def test_a_find_names_a_record_of_its_own_home(saule: Staff) -> None:
    entered(saule)
    with pytest.raises(DatabaseError), transaction.atomic():
        point_at(999_999)
