"""`telnusqa import-register`: good rows taken, bad rows named in a report, nothing changed the second time."""

import csv
import subprocess
from pathlib import Path

import pytest

from telnusqa.acts.add_institution import add_institution
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.register_sheet import Sheet
from telnusqa.site.import_register.register_file import Fault
from telnusqa.site.import_register.take_in import take_in
from telnusqa.store.models import ImportRun, LineRow, RecordRow, SupplementRow
from tests.cast import NOW
from tests.cast_places import college
from tests.fresh import Fresh

REGISTERS = Path("telnusqa/sample/registers")
BIN = "980840000526"


@pytest.fixture
def home(db: None) -> int:
    """A college whose register is empty."""
    return add_institution(college(BIN, "Жайсаң"), by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Zhaisan's register with its supplements, for a test to spoil."""
    for name in ("zhaisan.csv", "zhaisan.qosymsha.csv"):
        (tmp_path / name).write_bytes((REGISTERS / name).read_bytes())
    return tmp_path / "zhaisan.csv"


def spoil(file: Path, row: int, column: str, value: str) -> None:
    """Write something else into one cell; ``row`` is counted as a spreadsheet does."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    rows[row - 1][rows[0].index(column)] = value
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)


def told(faults: tuple[Fault, ...]) -> list[tuple[Sheet, int, str, str]]:
    return [(f.sheet, f.row_number, problem.field, problem.code) for f in faults for problem in f.problems]


def rows() -> int:
    return RecordRow.objects.count()


def test_a_whole_register_is_taken_in_and_the_same_file_again_changes_nothing(home: int, register: Path) -> None:
    first = take_in(register, home, by=ADMINISTRATOR, at=NOW)
    assert first.faults == ()
    assert first.taken == rows() > 100
    assert SupplementRow.objects.exists()
    lines = LineRow.objects.count()
    again = take_in(register, home, by=ADMINISTRATOR, at=NOW)
    assert (again.taken, again.unchanged, again.faults) == (0, first.taken, ())
    assert LineRow.objects.count() == lines
    assert ImportRun.objects.count() == 1


def test_a_bad_row_is_named_and_the_others_are_taken(home: int, register: Path) -> None:
    spoil(register, 3, "Бітірген жылы", "жиырмасыншы")
    done = take_in(register, home, by=ADMINISTRATOR, at=NOW)
    assert told(done.faults)[0] == (Sheet.DIPLOMAS, 3, "finished", "year")
    assert done.taken == rows()
    assert ImportRun.objects.get().rejected == len(done.faults)


def test_a_row_mended_later_is_the_only_one_taken_then(home: int, register: Path) -> None:
    whole = register.read_bytes()
    spoil(register, 3, "Бітірген жылы", "")
    first = take_in(register, home, by=ADMINISTRATOR, at=NOW)
    register.write_bytes(whole)
    second = take_in(register, home, by=ADMINISTRATOR, at=NOW)
    assert (second.taken, second.unchanged, second.faults) == (1, first.taken, ())


def test_a_record_held_otherwise_is_named_and_not_overwritten(home: int, register: Path) -> None:
    take_in(register, home, by=ADMINISTRATOR, at=NOW)
    before = list(RecordRow.objects.order_by("pk").values_list("body_sha256", flat=True))
    spoil(register, 5, "Тегі (қазақша)", "Басқаша")
    done = take_in(register, home, by=ADMINISTRATOR, at=NOW)
    assert told(done.faults) == [(Sheet.DIPLOMAS, 5, "number", "record_differs")]
    assert list(RecordRow.objects.order_by("pk").values_list("body_sha256", flat=True)) == before


def command(fresh: Fresh, file: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    process = fresh.start("telnusqa.site.command", "import-register", str(file), *words)
    printed, _ = process.communicate(timeout=60)
    return subprocess.CompletedProcess([], process.returncode, printed)


def test_the_command_ends_with_a_report_of_rows_columns_and_reasons(fresh: Fresh, register: Path) -> None:
    fresh.script(
        "import django; django.setup(); from tests.cast_places import *; "
        f"add_institution(college({BIN!r}, 'Жайсаң'), by=ADMINISTRATOR, happened_at=NOW)"
    )
    spoil(register, 3, "Бітірген жылы", "жиырмасыншы")
    report = register.with_name("report.csv")
    done = command(fresh, register, "--college", BIN, "--report", str(report))
    assert done.returncode == 1, done.stdout
    assert "Not taken: 1" in done.stdout
    lines = list(csv.reader(report.open(encoding="utf-8-sig"), delimiter=";"))
    assert lines[1][2:5] == ["3", "Бітірген жылы", "Год окончания"]
    assert "жиырмасыншы" not in report.read_text(encoding="utf-8-sig")
    again = command(fresh, register, "--college", BIN, "--report", str(report))
    assert "Taken: 0." in again.stdout


def test_a_file_nobody_can_read_and_a_college_nobody_knows_end_with_2(fresh: Fresh, tmp_path: Path) -> None:
    unknown = command(fresh, tmp_path / "none.xlsx", "--college", "000000000000")
    assert unknown.returncode == 2
    assert "No college" in unknown.stdout
    fresh.script(
        "import django; django.setup(); from tests.cast_places import *; "
        f"add_institution(college({BIN!r}, 'Жайсаң'), by=ADMINISTRATOR, happened_at=NOW)"
    )
    absent = command(fresh, tmp_path / "none.xlsx", "--college", BIN)
    assert absent.returncode == 2
    assert "none.xlsx" in absent.stdout
    assert "Traceback" not in absent.stdout
