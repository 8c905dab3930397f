"""What became of a record stays as it was written, and a record itself never changes unseen, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from telnusqa.store.models import RecordChain, RecordCorrectionRow, RecordRow, RecordStatusRow, RecordVersionRow
from tests.acts.test_record_correction import confirmed, entered
from tests.acts.test_record_status import LOST, changed
from tests.cast import NOW, Staff
from tests.store.test_guards import run


@pytest.fixture
def lost(saule: Staff) -> None:
    """Aliya's documents were reported lost."""
    changed(saule, LOST)


@pytest.mark.parametrize(
    "change",
    [
        {"part": "supplement"},
        {"after": "valid"},
        {"by": "staff:9"},
        {"ground_box": ""},
        {"at": NOW - timedelta(days=1)},
    ],
)
def test_what_changed_a_status_is_not_changed(lost: None, change: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        RecordStatusRow.objects.filter(n=1).update(**change)


@pytest.mark.parametrize("rows", [RecordStatusRow, RecordChain, RecordRow])
def test_neither_a_record_nor_what_became_of_it_is_removed(lost: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        run(f"DELETE FROM {rows._meta.db_table}")


@pytest.mark.parametrize(
    "change",
    [
        {"diploma_status": "annulled"},
        {"supplement_status": "valid"},
        {"body": "{}"},
        {"number": "0123457"},
        {"series": "АБ"},
        {"iin_mac": ""},
        {"body_sha256": "0" * 64},
    ],
)
def test_a_record_changes_only_with_what_changed_it(lost: None, change: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        RecordRow.objects.update(**change)


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (RecordVersionRow, {"body": "{}"}),
        (RecordVersionRow, {"lines": "[]"}),
        (RecordVersionRow, {"ended_at": NOW - timedelta(days=1)}),
        (RecordCorrectionRow, {"text_box": ""}),
        (RecordCorrectionRow, {"due_on": None}),
        (RecordCorrectionRow, {"entered_by": "staff:9"}),
        (RecordCorrectionRow, {"confirmed_by": "staff:9"}),
        (RecordCorrectionRow, {"rejected_at": NOW}),
    ],
)
def test_a_correction_and_what_it_ended_are_not_changed(
    saule: Staff, dina: Staff, rows: Any, change: dict[str, Any]
) -> None:
    entered(saule)
    confirmed(dina)
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [RecordVersionRow, RecordCorrectionRow])
def test_a_correction_and_what_it_ended_are_not_removed(saule: Staff, dina: Staff, rows: Any) -> None:
    entered(saule)
    confirmed(dina)
    with pytest.raises(DatabaseError), transaction.atomic():
        run(f"DELETE FROM {rows._meta.db_table}")


def test_two_corrections_of_one_record_never_wait_at_once(saule: Staff) -> None:
    entered(saule)
    row = RecordCorrectionRow.objects.get()
    row.round = 2
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


def test_what_is_written_again_as_it_stands_is_no_change(lost: None) -> None:
    RecordRow.objects.update(diploma_status="lost", supplement_status="lost")
    assert RecordRow.objects.get().diploma_status == "lost"
