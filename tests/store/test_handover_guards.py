"""Who came, and why nothing was handed over, stay as they were written, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from telnusqa.store.models import CameRow, NotHandedRow
from tests.acts.test_a_case_from_end_to_end import ready
from tests.acts.test_handover import ERLAN, given, refused
from tests.cast import NOW, Staff
from tests.store.test_guards import run, say_erased


@pytest.fixture
def handed(saule: Staff, marat: Staff) -> None:
    """Refused once, then handed over to a representative."""
    case = ready(saule, marat)
    refused(case.number, saule)
    given(case, ERLAN, saule)


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (CameRow, {"standing": "holder"}),
        (CameRow, {"at": NOW + timedelta(days=1)}),
        (CameRow, {"seq": 1}),
        (NotHandedRow, {"reasons": "other"}),
        (NotHandedRow, {"refused_by": "staff:1000"}),
        (NotHandedRow, {"at": NOW + timedelta(days=1)}),
    ],
)
def test_what_happened_at_the_counter_is_not_changed(handed: None, rows: Any, change: dict[str, Any]) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [CameRow, NotHandedRow])
def test_what_happened_at_the_counter_is_not_removed(handed: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")


def test_the_sealed_values_can_be_erased_with_their_salt_and_their_case_alone(handed: None) -> None:
    for rows, box in ((CameRow, "box"), (NotHandedRow, "salt")):
        with pytest.raises(DatabaseError), transaction.atomic():
            rows.objects.update(**{box: ""})
    say_erased()
    assert CameRow.objects.update(box="", salt="") == NotHandedRow.objects.update(text_box="", salt="") == 1
