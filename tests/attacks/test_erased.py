"""What is erased is gone: of a person planted in every place of five cases nothing is left but what the law keeps.

Every column of the database is read as it is, and what is sealed is opened with the keys; so is every file on the disk.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings

from telnusqa.core.errors import Sealed
from telnusqa.doors.jobs import clock, worker
from telnusqa.store.keep import applications, erasing
from telnusqa.store.models import BookReceivedRow, BookRow, CameRow, RecordRow
from telnusqa.store.read import cases, journal
from telnusqa.store.secret import unseal, unseal_bytes
from telnusqa.store.whole.boxes import boxes
from tests.attacks.planted import COUSIN, NEVER, Planted, planted
from tests.attacks.test_personal import IIN, PHONE, columns_with
from tests.cast import Staff
from tests.doors.telling import Post, Provider
from tests.law.attorneys import POWER
from tests.still import stand_still

pytestmark = pytest.mark.django_db
IN_TIME = datetime(2032, 1, 1, 1, 0, tzinfo=UTC)
NOTHING_OF_THEM = {"store_message.text_box"}
"""Emptied all the same: what a message says is the same for everybody, and names the case."""
BY_THE_BOOK = {"store_came.box"}
"""Who received the duplicate in the holder's stead: the last column of the book of issues."""
BEFORE = datetime(2029, 12, 31, 1, 0, tzinfo=UTC)


@pytest.fixture
def there(
    saule: Staff, dina: Staff, marat: Staff, bolat: Staff, raushan: Staff, zhandos: Staff, still: None
) -> Planted:
    staff = {each.username: each for each in (saule, dina, marat, bolat, raushan, zhandos)}
    return planted(staff, zhandos.home)


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def strike(at: datetime) -> None:
    """The clock strikes twice: what is noted in the first night is erased in the second."""
    for day in (at, at.replace(day=2)):
        clock.strike(day)
        for _ in range(80):
            if not worker.run_next((Provider(), Post()), now=lambda now=day: now):  # type: ignore[arg-type, misc]
                break


def opened_with(*texts: str) -> set[str]:
    """The sealed columns in which one of these stands, opened with the keys."""
    found = set()
    for box in boxes():
        for row in box.model._base_manager.exclude(**{box.column: ""}):
            for place in box.places(row):
                try:
                    opened = unseal(getattr(row, box.column), place)
                except Sealed:
                    continue
                if any(text in opened for text in texts):
                    found.add(f"{box.model._meta.db_table}.{box.column}")
    return found


def files_with(*texts: str) -> set[str]:
    """The files on the disk, those that are sealed opened, in which one of these stands."""
    found = set()
    for path in _files():
        content = path.read_bytes()
        home = path.parent.parent.name
        with suppress(Sealed):
            content += unseal_bytes(content, f"file:{home}:{path.name}")
        if any(text.encode() in content for text in texts):
            found.add(str(path.relative_to(settings.TELNUSQA_VAR)))
    return found


def _files() -> Iterator[Path]:
    yield from (path for path in Path(settings.TELNUSQA_VAR).rglob("*") if path.is_file() and "sqlite" not in path.name)


def codes_of_them() -> tuple[str, ...]:
    """What their phone and their IIN are looked up by."""
    return (*applications.phone_macs(PHONE), *applications.iin_macs(IIN))


def left() -> set[str]:
    """Every column and file in which anything of the person stands."""
    return columns_with(*NEVER, *codes_of_them()) | opened_with(*NEVER) | files_with(*NEVER)


def test_nothing_is_left_of_what_was_planted_everywhere(there: Planted) -> None:
    strike(BEFORE)
    stood = left()
    emptied = {
        f"{model._meta.db_table}.{column}"
        for table in (erasing.EMPTIED, erasing.ELSEWHERE)
        for model, columns in table.items()
        for column in columns
        if "salt" not in column and column not in ("token_box", "text_hash")
    } - NOTHING_OF_THEM
    assert emptied - stood == set(), "a place where nothing was planted proves nothing"
    assert {"store_code.phone_box", "store_request_key.key"} <= stood
    assert any(name.startswith("files/") for name in stood)
    strike(IN_TIME)
    assert {cases.by_number(number).erased_on is not None for number in there.numbers} == {True}
    assert left() == BY_THE_BOOK
    assert opened_with(*(each for each in NEVER if each not in (COUSIN, POWER.number))) == set()
    assert CameRow.objects.exclude(box="").count() == 1
    assert list(journal.check(journal.Told())) == []


def test_no_salt_and_no_hash_of_the_text_is_left(there: Planted) -> None:
    strike(IN_TIME)
    for table in (erasing.EMPTIED, erasing.ELSEWHERE):
        for model, columns in table.items():
            rows = model._default_manager.all()
            for column in columns:
                if model is CameRow:
                    rows = rows.exclude(case_number=there.numbers[0], seq=BookReceivedRow.objects.first().seq)
                assert set(rows.values_list(column, flat=True)) <= {""}, (model, column)


def test_the_register_and_the_book_stay(there: Planted) -> None:
    record = RecordRow.objects.values().get()
    line = BookRow.objects.filter(case_number=there.numbers[0]).values().first()
    strike(IN_TIME)
    assert RecordRow.objects.values().get() == record
    assert BookRow.objects.filter(case_number=there.numbers[0]).values().first() == line


# --- what makes it red ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "column"),
    [
        (model, column)
        for model, columns in erasing.EMPTIED.items()
        for column in columns
        if (model._meta.db_table, column)
        in {("store_application", "given"), ("store_handover", "number_box"), ("store_refusal", "record_box")}
    ],
)
def test_sabotage_a_column_left_out_is_seen(
    there: Planted, monkeypatch: pytest.MonkeyPatch, model: type, column: str
) -> None:
    without = {**erasing.EMPTIED, model: tuple(each for each in erasing.EMPTIED[model] if each != column)}
    monkeypatch.setattr(erasing, "EMPTIED", without)
    strike(IN_TIME)
    assert f"{model._meta.db_table}.{column}" in left() - BY_THE_BOOK  # type: ignore[attr-defined]


def test_sabotage_bytes_that_nobody_removes_are_seen(there: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.store.files.drop", lambda *_: None)
    strike(IN_TIME)
    assert {name.partition("/")[0] for name in left() - BY_THE_BOOK} == {"files"}
