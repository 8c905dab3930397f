"""`telnusqa import-register`: good rows taken, bad rows named in a report, nothing changed the second time."""

import csv
import subprocess
from pathlib import Path

import pytest

from telnusqa.acts.add_institution import add_institution
from telnusqa.core.errors import Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.register_found import DIFFERS, Entry
from telnusqa.core.register_sheet import Sheet
from telnusqa.doors.jobs import take_in_register
from telnusqa.sheets.register_file import open_register
from telnusqa.sheets.source import register_of_path
from telnusqa.store.models import ImportRun, LineRow, RecordRow, SupplementRow
from telnusqa.store.read import imports
from telnusqa.store.read.imports import Run
from telnusqa.store.read.journal import Told, check
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


def take_in(file: Path, home: int) -> Run:
    return take_in_register.take_in(register_of_path(file), home, by=ADMINISTRATOR, at=NOW)


def told(run: Run) -> list[tuple[Sheet, int, str, str]]:
    found = [fault for sheet in Sheet for fault in imports.faults(run, sheet)]
    return [(f.sheet, f.row_number, problem.field, problem.code) for f in found for problem in f.problems]


def rows() -> int:
    return RecordRow.objects.count()


def register_now() -> list[tuple[object, ...]]:
    return list(RecordRow.objects.order_by("pk").values_list())


def test_a_whole_register_is_taken_in_and_the_same_file_again_changes_nothing(home: int, register: Path) -> None:
    first = take_in(register, home)
    assert told(first) == []
    assert first.taken == first.position == rows() > 100
    assert SupplementRow.objects.exists()
    before = register_now()
    again = take_in(register, home)
    assert (again.taken, again.unchanged, told(again)) == (0, first.taken, [])
    assert register_now() == before


def test_a_run_is_a_chain_begun_a_line_for_each_batch_and_its_end(
    home: int, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_in_register, "BATCH", 50)
    run = take_in(register, home)
    lines = LineRow.objects.filter(chain=f"import:{run.id}").order_by("seq").values_list("kind", flat=True)
    assert list(lines) == ["import_begun", *["batch_taken"] * -(-run.position // 50), "register_imported"]
    assert rows() == run.taken == run.position
    assert list(check(Told())) == []


def test_a_bad_row_is_named_and_the_others_are_taken(home: int, register: Path) -> None:
    spoil(register, 3, "Бітірген жылы", "жиырмасыншы")
    run = take_in(register, home)
    assert told(run)[0] == (Sheet.DIPLOMAS, 3, "finished", "year")
    assert run.taken == rows()
    assert run.rejected == len(told(run))


def test_a_row_mended_later_is_the_only_one_taken_then(home: int, register: Path) -> None:
    whole = register.read_bytes()
    spoil(register, 3, "Бітірген жылы", "")
    first = take_in(register, home)
    register.write_bytes(whole)
    second = take_in(register, home)
    assert (second.taken, second.unchanged, told(second)) == (1, first.taken, [])


def test_a_stale_file_shows_what_differs_and_overwrites_nothing(home: int, register: Path) -> None:
    take_in(register, home)
    before = register_now()
    spoil(register, 5, "Тегі (қазақша)", "Басқаша")
    spoil(register, 5, "Хаттама нөмірі", "")
    run = take_in(register, home)
    assert told(run) == [(Sheet.DIPLOMAS, 5, "number", DIFFERS)]
    assert register_now() == before
    (found,) = imports.differing(run, after=0, most=10)
    assert [(each.column, bool(each.held), each.told) for each in found.differences] == [
        ("surname_kk", True, "Басқаша"), ("board_minutes", True, ""),
    ]  # fmt: skip


def test_a_run_that_stopped_goes_on_and_takes_nothing_twice(
    home: int, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(register, 3, "Бітірген жылы", "")
    spoil(register, 90, "Бітірген жылы", "")
    monkeypatch.setattr(take_in_register, "BATCH", 40)

    def stop(_: Run) -> None:
        take_in_register._OPEN.clear()  # as a new process would begin
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in_register.take_in(register_of_path(register), home, by=ADMINISTRATOR, at=NOW, watch=stop)
    assert rows() == 39
    run = take_in(register, home)
    assert ImportRun.objects.count() == 1
    assert [row for _, row, _, _ in told(run)] == [3, 90]
    assert run.taken == rows() == run.position - 2


def test_a_file_that_is_no_table_ends_its_run_with_the_problem(home: int, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("Түсініксіз;ЖСН\n1;2\n", "utf-8")
    with pytest.raises(Rejected):
        take_in(tmp_path / "x.csv", home)
    (run,) = imports.latest(home, 5)
    assert run.over
    assert {problem.code for problem in run.problems} == {"heading_unknown", "heading_missing"}
    assert not imports.is_done(home, run.file_sha256)


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
    assert lines[1][-3] == "3"
    assert lines[1][-2].startswith("Бітірген жылы: ")
    assert lines[1][-1].startswith("Год окончания: ")
    assert "жиырмасыншы" in lines[1]
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


def test_a_template_is_written_and_is_itself_a_file_to_import(fresh: Fresh, tmp_path: Path) -> None:
    done = fresh.run("telnusqa.site.command", "import-register", "--template", str(tmp_path / "template.xlsx"))
    assert "template.xlsx" in done
    found = list(open_register(register_of_path(tmp_path / "template.xlsx"), NOW.date()).rows)
    assert [(type(each), len(each.row.supplement)) for each in found if isinstance(each, Entry)] == [(Entry, 1)]
    assert len(found) == 1
