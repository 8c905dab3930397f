"""What goes out comes in unchanged, in either shape, and that somebody took it is in the journal."""

from pathlib import Path

import pytest
from django.db import connection

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.export_register import export_register
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.language import Language
from telnusqa.core.register_export import Shape, Years
from telnusqa.core.register_sheet import Sheet
from telnusqa.doors.jobs.take_in_register import take_in
from telnusqa.sheets.register_out import Out, register_csv, register_xlsx
from telnusqa.sheets.source import register_of_path
from telnusqa.store.models import LineRow, RecordRow
from telnusqa.store.read import register_export
from telnusqa.store.read.journal import Told, check
from tests.cast import NOW
from tests.cast_places import college

REGISTERS = Path("telnusqa/sample/registers")


@pytest.fixture
def home(db: None) -> int:
    """A college with the register of the sample."""
    made = add_institution(college("980840000526", "Жайсаң"), by=ADMINISTRATOR, happened_at=NOW)
    take_in(register_of_path(REGISTERS / "zhaisan.csv"), made, by=ADMINISTRATOR, at=NOW)
    return made


def written(home: int, shape: Shape, file: Path, language: Language, years: Years | None = None) -> Path:
    allowed = export_register(home, shape, years or Years(), by=ADMINISTRATOR, happened_at=NOW)
    if shape is Shape.XLSX:
        pieces = register_xlsx(Out(register_export.rows(allowed), register_export.rows(allowed), language))
        file.write_bytes(b"".join(pieces))
        return file
    file.write_bytes(b"".join(register_csv(register_export.rows(allowed), Sheet.DIPLOMAS, language)))
    beside = file.with_name(f"{file.stem}.qosymsha.csv")
    beside.write_bytes(b"".join(register_csv(register_export.rows(allowed), Sheet.SUPPLEMENT, language)))
    return file


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("shape", "name"), [(Shape.XLSX, "out.xlsx"), (Shape.CSV, "out.csv")])
def test_what_goes_out_comes_in_unchanged(
    home: int, shape: Shape, name: str, language: Language, tmp_path: Path
) -> None:
    run = take_in(register_of_path(written(home, shape, tmp_path / name, language)), home, by=ADMINISTRATOR, at=NOW)
    assert (run.unchanged, run.taken, run.differing, run.rejected) == (RecordRow.objects.count(), 0, 0, 0)


def test_only_the_years_that_were_asked_for_go_out(home: int, tmp_path: Path) -> None:
    file = written(home, Shape.CSV, tmp_path / "out.csv", Language.KK, Years(2009, 2010))
    asked = RecordRow.objects.filter(finished__range=(2009, 2010)).count()
    assert 0 < asked == file.read_text("utf-8-sig").count("\n") - 1


def test_who_took_how_much_is_in_the_journal(home: int) -> None:
    allowed = export_register(home, Shape.CSV, Years(), by=ADMINISTRATOR, happened_at=NOW)
    line = LineRow.objects.get(kind="register_exported")
    assert f'"records":{allowed.records}' in line.body
    assert line.by == "administrator"
    assert list(check(Told())) == []


def test_a_register_of_any_length_is_read_by_its_key(home: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_export, "_AT_ONCE", 50)
    allowed = export_register(home, Shape.CSV, Years(), by=ADMINISTRATOR, happened_at=NOW)
    asked: list[str] = []

    def noted(execute, sql, params, many, context):  # type: ignore[no-untyped-def]
        asked.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(noted):
        found = list(register_export.rows(allowed))
    assert len(found) == allowed.records == len({row.document for row in found})
    assert not any("OFFSET" in sql for sql in asked)
    assert len(asked) == 3 * -(-allowed.records // 50) + 1
