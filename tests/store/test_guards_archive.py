"""What an archive was asked and answered stays as it was written, at both homes, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from telnusqa.store.models import ArchiveReplyRow, ArchiveRequestRow
from tests.acts.archived import CERTIFICATE, answered, brought, to_archive
from tests.cast import NOW, Staff, filed
from tests.store.test_guards import run, say_erased


@pytest.fixture
def both_ends(saule: Staff, raushan: Staff) -> None:
    """A request that was answered, and the answer at its case."""
    request = to_archive(filed(), raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (ArchiveRequestRow, {"number": "000000000"}),
        (ArchiveRequestRow, {"chain_year": 2025}),
        (ArchiveRequestRow, {"came_at": NOW + timedelta(days=1)}),
        (ArchiveRequestRow, {"awaited_until": NOW.date()}),
        (ArchiveRequestRow, {"n": 1, "cause": "enquiry"}),
        (ArchiveRequestRow, {"from_case": "000000000"}),
        (ArchiveRequestRow, {"state": "open"}),
        (ArchiveRequestRow, {"answer": "copy"}),
        (ArchiveRequestRow, {"answered_by": "staff:0"}),
        (ArchiveRequestRow, {"answered_at": NOW + timedelta(days=1)}),
        (ArchiveReplyRow, {"answer": "copy"}),
        (ArchiveReplyRow, {"request_number": "000000000"}),
        (ArchiveReplyRow, {"n": 2}),
        (ArchiveReplyRow, {"at": NOW + timedelta(days=1)}),
    ],
)
def test_what_was_asked_and_answered_is_not_changed(both_ends: None, rows: Any, change: dict[str, Any]) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [ArchiveRequestRow, ArchiveReplyRow])
def test_what_was_asked_and_answered_is_not_removed(both_ends: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")


def test_sealed_values_and_their_salts_can_be_erased_with_their_case_alone(both_ends: None) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        ArchiveReplyRow.objects.update(answer_box="", salt="")
    for column in ("asked_box", "salt", "answer_box", "answer_salt"):
        with pytest.raises(DatabaseError), transaction.atomic():
            ArchiveRequestRow.objects.update(**{column: ""})
    say_erased()
    assert ArchiveRequestRow.objects.update(asked_box="", salt="", answer_box="", answer_salt="") == 1
    assert ArchiveReplyRow.objects.update(answer_box="", salt="") == 1


def test_a_request_for_an_application_has_no_number_of_an_enquiry(saule: Staff, raushan: Staff) -> None:
    to_archive(filed(), raushan.home, saule)
    row = ArchiveRequestRow.objects.get()
    row.number, row.n, row.from_case = "000000000", 3, filed()
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)
