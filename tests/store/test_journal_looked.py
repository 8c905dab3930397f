"""The cases beside a look follow from it: whoever changes them, and not the sealed look, is found out."""

from collections.abc import Callable

import pytest
from django.db import connection

from telnusqa.acts.look import look
from telnusqa.acts.look_together import look_together
from telnusqa.core.event import APPLICANT
from telnusqa.core.line_check import Wrong
from telnusqa.core.look import Looking
from telnusqa.core.serial import case_number
from telnusqa.store.models import LookedCaseRow, LookRow
from telnusqa.store.read import journal, journal_looked
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db
FIRST, SECOND = case_number(bytes(5)), case_number(bytes(4) + b"\x01")


@pytest.fixture
def _looked(saule: Staff) -> None:
    look(saule.actor, f"case:{FIRST}", "work", at=NOW)
    look(APPLICANT, f"case:{FIRST}", "own", at=NOW)
    look(saule.actor, "register:1", f"case:{SECOND}", at=NOW)
    look_together(saule.actor, [Looking("list", "work", (FIRST, SECOND))], at=NOW)


def lifted(sql: str) -> None:
    """What an owner of the database does, past the guards."""
    with connection.cursor() as cursor:
        for name in ("looked_case_is_not_changed", "looked_case_is_not_removed"):
            cursor.execute(f"DROP TRIGGER {name}" + (" ON store_looked_case" if connection.vendor != "sqlite" else ""))
        cursor.execute(sql)


@pytest.mark.usefixtures("_looked")
def test_what_was_written_follows() -> None:
    assert LookedCaseRow.objects.count() == 5
    assert list(journal_looked.differing()) == []
    assert list(journal.check(journal.Told())) == []


@pytest.mark.usefixtures("_looked")
@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM store_looked_case WHERE id = {row}",
        "UPDATE store_looked_case SET case_number = '111111111' WHERE id = {row}",
        "UPDATE store_looked_case SET own = NOT own WHERE id = {row}",
        "UPDATE store_looked_case SET first_seen = '2026-11-22 05:00:00+00:00' WHERE id = {row}",
        """INSERT INTO store_looked_case (case_number, own, first_seen, look_id)
        SELECT '111111111', own, first_seen, look_id FROM store_looked_case WHERE id = {row}""",
    ],
)
def test_each_alteration_is_named_with_its_look(sql: str) -> None:
    row = LookedCaseRow.objects.order_by("pk")[2]
    lifted(sql.format(row=row.pk))
    (found,) = journal_looked.differing()
    assert (found.wrong, found.seq) == (Wrong.LOOKS_ALTERED, row.look_id)


@pytest.mark.usefixtures("_looked")
def test_looks_of_other_stretches_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_looked, "STRETCH", 2)
    row = LookedCaseRow.objects.order_by("-look_id")[0]
    lifted(f"DELETE FROM store_looked_case WHERE id = {row.pk}")
    assert [each.seq for each in journal_looked.differing()] == [row.look_id]


@pytest.mark.usefixtures("_looked")
def test_a_look_written_while_it_is_read_is_no_finding(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    plain: Callable[..., object] = journal_looked._standing
    done: list[int] = []

    def meanwhile(rows: object) -> object:
        if not done:
            done.append(1)
            look(saule.actor, f"case:{SECOND}", "work", at=NOW)
        return plain(rows)

    monkeypatch.setattr(journal_looked, "_standing", meanwhile)
    assert list(journal_looked.differing()) == []
    assert LookRow.objects.count() == 5
