"""What came over a counter, or was refused there, stays as it was written, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from telnusqa.store.models import AcceptanceRefusalRow, CaseRow, IntakeRow
from tests.cast import NOW, Staff
from tests.counter import taken_in, turned_away
from tests.store.test_guards import run


@pytest.fixture
def both(bolat: Staff, college1: int, college2: int) -> None:
    """One refused, and taken in at the next visit."""
    taken_in(bolat, submission="two", after=turned_away(bolat))


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (CaseRow, {"office": None}),
        (IntakeRow, {"brought": "application"}),
        (IntakeRow, {"lacking": "original"}),
        (IntakeRow, {"consents": ""}),
        (IntakeRow, {"standing": "attorney"}),
        (IntakeRow, {"request_number": "1"}),
        (IntakeRow, {"barcode": "1"}),
        (IntakeRow, {"after": None}),
        (IntakeRow, {"by": "staff:99"}),
        (IntakeRow, {"at": NOW + timedelta(days=1)}),
        (AcceptanceRefusalRow, {"missing": "[]"}),
        (AcceptanceRefusalRow, {"brought": ""}),
        (AcceptanceRefusalRow, {"clause": "2015:10"}),
        (AcceptanceRefusalRow, {"edition": "2015"}),
        (AcceptanceRefusalRow, {"by": "staff:99"}),
        (AcceptanceRefusalRow, {"at": NOW + timedelta(days=1)}),
        (AcceptanceRefusalRow, {"refused_on": NOW.date() + timedelta(days=1)}),
        (AcceptanceRefusalRow, {"typed_box": "other"}),
    ],
)
def test_it_is_not_changed(both: None, rows: Any, change: dict[str, Any]) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [IntakeRow, AcceptanceRefusalRow])
def test_it_is_not_removed(both: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")


def test_what_was_typed_can_be_dropped(both: None) -> None:
    AcceptanceRefusalRow.objects.update(typed_box="", iin_mac="", phone_mac="", salt="")


def test_the_corporations_own_number_is_held_once_by_the_table(bolat: Staff, college1: int) -> None:
    from telnusqa.core.intake import OfficeRequest

    row = AcceptanceRefusalRow.objects.get(number=turned_away(bolat, request=OfficeRequest("002-1", "487")))
    for change in ({"request_number": "002-1"}, {"barcode": "487"}):
        again = {**{f.name: getattr(row, f.attname) for f in row._meta.concrete_fields if f.name != "home"}, **change}
        other = {"request_number": "x", "barcode": "y", **change}
        with pytest.raises(IntegrityError), transaction.atomic():
            AcceptanceRefusalRow.objects.create(
                **{**again, **other, "home_id": row.home_id, "number": "Q00000000T", "submission": "three"}
            )
