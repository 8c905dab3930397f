"""An XLSX is read row by row, as any program wrote it; one that is too long is refused before it is opened."""

from datetime import date, datetime
from pathlib import Path
from warnings import catch_warnings
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from telnusqa.core.errors import Rejected
from telnusqa.sheets import workbook, xlsx_sheet
from telnusqa.sheets.source import of_path
from telnusqa.sheets.table import text_of
from telnusqa.sheets.written import Book


def rows(path: Path) -> list[tuple[int, list[object]]]:
    (table, *_) = workbook.workbook_tables(of_path(path))
    return [(number, list(cells)) for number, cells in table.read().lines]


def refused(path: Path) -> list[str]:
    with pytest.raises(Rejected) as caught:
        rows(path)
    return [problem.code for problem in caught.value.problems]


def test_cells_are_what_a_person_sees(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Мәтін & <тег>", 7, 3.67, True, None, date(2009, 6, 30), datetime(2009, 6, 30, 12, 30)])  # noqa: DTZ001
    sheet["H1"] = 39994
    sheet["H1"].number_format = 'DD"."MM"."YYYY'
    sheet["I1"] = 0.5
    sheet["I1"].number_format = '0.00" м"'
    book.save(tmp_path / "cells.xlsx")
    ((number, cells),) = rows(tmp_path / "cells.xlsx")
    assert number == 1
    assert [text_of(cell) for cell in cells] == [  # type: ignore[arg-type]
        "Мәтін & <тег>", "7", "3.67", "1", "", "2009-06-30", "2009-06-30 12:30:00", "2009-06-30", "0.5",
    ]  # fmt: skip


def test_days_of_an_old_mac_are_counted_from_its_own_first_day(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = datetime(1904, 1, 1)  # noqa: DTZ001
    book.active.append([date(2009, 6, 30)])
    book.save(tmp_path / "mac.xlsx")
    assert [text_of(cell) for cell in rows(tmp_path / "mac.xlsx")[0][1]] == ["2009-06-30"]  # type: ignore[arg-type]


def packed(path: Path, sheet: str, words: str = "<sst/>") -> Path:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with ZipFile(path, "w", ZIP_DEFLATED) as made:
        made.writestr(
            "xl/workbook.xml", f'<workbook xmlns:r="{office}"><sheet name="А" sheetId="1" r:id="r1"/></workbook>'
        )
        made.writestr("xl/_rels/workbook.xml.rels", '<r><Relationship Id="r1" Target="/xl/worksheets/s.xml"/></r>')
        made.writestr("xl/sharedStrings.xml", words)
        made.writestr("xl/worksheets/s.xml", sheet)
    return path


def test_words_in_pieces_are_one_and_reading_aids_are_left_out(tmp_path: Path) -> None:
    words = "<sst><si><r><t>Қал</t></r><r><t>қаман</t></r><rPh><t>х</t></rPh></si><si><t/></si></sst>"
    sheet = (
        '<x:worksheet xmlns:x="x"><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>'
        '<x:c t="str"><x:f>A1</x:f><x:v>нәтиже</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>'
        '<x:row r="5"><x:c r="C5"><x:v>2</x:v></x:c></x:row></x:worksheet>'
    )
    assert rows(packed(tmp_path / "pieces.xlsx", sheet, words)) == [
        (1, ["Қалқаман", "", "нәтиже", "#N/A"]),
        (5, ["", "", 2.0]),
    ]


@pytest.mark.parametrize(
    "sheet",
    [
        '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><row><c><v>1</v></c></row></worksheet>',
        "<worksheet><row><c>",
        '<worksheet><row><c t="s"><v>7</v></c></row></worksheet>',
        '<worksheet><row><c r="ZZZZ1"><v>1</v></c></row></worksheet>',
        "<worksheet><row><c><v>көп</v></c></row></worksheet>",
        '<worksheet><row><c t="s"><v>-1</v></c></row></worksheet>',
        '<worksheet><row><c t="d"><v>ертең</v></c></row></worksheet>',
        '<worksheet><row r="бес"><c><v>1</v></c></row></worksheet>',
        '<?xml version="1.0" encoding="koi-7"?><worksheet/>',
    ],
)
def test_a_sheet_that_is_none_is_told(tmp_path: Path, sheet: str) -> None:
    assert refused(packed(tmp_path / "broken.xlsx", sheet)) == ["file_unreadable"]


def test_a_book_that_is_none_is_told(tmp_path: Path) -> None:
    file = packed(tmp_path / "broken.xlsx", "<worksheet/>")
    whole = file.read_bytes()
    for part, instead in (
        ("xl/workbook.xml", '<workbook><sheet sheetId="1"/></workbook>'),
        ("xl/_rels/workbook.xml.rels", "<r><Relationship/></r>"),
        ("xl/_rels/workbook.xml.rels", '<r><Relationship Id="r1" Target="absent.xml"/></r>'),
        ("xl/styles.xml", '<styleSheet><numFmt formatCode="dd"/></styleSheet>'),
        ("xl/styles.xml", '<styleSheet><cellXfs><xf numFmtId="көп"/></cellXfs></styleSheet>'),
    ):
        file.write_bytes(whole)
        with (
            catch_warnings(action="ignore"),
            ZipFile(file, "a") as made,
        ):  # the part written last is the one that is read
            made.writestr(part, instead)
        assert refused(file) == ["file_unreadable"]


def test_a_fault_of_ours_is_not_told_as_a_broken_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slip(*_: object) -> int:
        raise KeyError("ours")

    monkeypatch.setattr(xlsx_sheet, "_place", slip)
    with pytest.raises(KeyError, match="ours"):
        rows(packed(tmp_path / "sound.xlsx", '<worksheet><row><c r="A1"><v>1</v></c></row></worksheet>'))


def test_a_sheet_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 10)
    for number, code in ((10, None), (11, "sheet_too_long")):
        with (tmp_path / "long.xlsx").open("wb") as target:
            book = Book(target)
            write = book.sheet("А", ["б"])
            for n in range(number):
                write([n])
            book.close()
        if code:
            assert refused(tmp_path / "long.xlsx") == [code]
        else:
            assert len(rows(tmp_path / "long.xlsx")) == 11


def test_a_tag_across_two_readings_is_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    sheet = "<worksheet>" + '<row r="1"/>' * 4 + "</worksheet>"
    for piece in range(1, 40):
        monkeypatch.setattr(workbook, "_CHUNK", piece)
        assert rows(packed(tmp_path / "cut.xlsx", sheet)) == []
        assert refused(packed(tmp_path / "cut.xlsx", sheet.replace("<row", '<row r="1"/><row', 1))) == [
            "sheet_too_long"
        ]
