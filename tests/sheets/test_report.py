"""The rows that were not taken, copied with their reasons; mended, the copy is itself a file to import."""

import csv

import pytest
from openpyxl import Workbook, load_workbook

from telnusqa.core.register_found import Entry, Fault
from telnusqa.core.register_sheet import NOTES, Sheet
from telnusqa.sheets.report import write_report
from telnusqa.sheets.source import register_of_path
from telnusqa.sheets.written import no_formula
from tests.sheets.test_register_file import GOOD, LINE, faults, read, table, text, workbook


def report(path, target):
    found = [row for row in read(path) if isinstance(row, Fault)]

    def of(sheet):
        return sorted((fault for fault in found if fault.sheet is sheet), key=lambda fault: fault.row_number)

    return write_report(register_of_path(path), of, target)


def sheets(target):
    if target.suffix == ".xlsx":
        return [[["" if c is None else str(c) for c in row] for row in sheet.values] for sheet in load_workbook(target)]
    beside = target.with_name(f"{target.stem}.qosymsha.csv")
    return [list(csv.reader(path.open(encoding="utf-8-sig", newline=""), delimiter=";")) for path in (target, beside)]


@pytest.fixture
def broken(tmp_path):
    """Four diplomas, of which one is sound; one is kept back by a line of its supplement."""
    return workbook(
        tmp_path / "broken.xlsx",
        [
            GOOD,
            GOOD | {"number": "0123457", "iin": "900615400009", "given_kk": "?лия"},
            GOOD | {"number": "0123459"},
            GOOD | {"number": "0123458", "issued_on": "30.06.2O09"},
        ],
        [
            LINE,
            LINE | {"number": "0123459", "hours": "көп"},
            LINE | {"number": "0123459", "position": 2},
            LINE | {"number": "7777777"},
        ],
    )


@pytest.mark.parametrize("name", ["report.xlsx", "report.csv"])
def test_the_report_is_a_copy_of_the_bad_rows_with_their_reasons(broken, tmp_path, name):
    assert report(broken, tmp_path / name) == 5
    diplomas, lines = sheets(tmp_path / name)
    assert diplomas[0][-3:] == lines[0][-3:] == list(NOTES)
    assert [row[-3] for row in diplomas[1:]] == ["3", "4", "5"]
    assert diplomas[1][2] == "0123457"
    assert "ЖСН: " in diplomas[1][-2]
    assert "ИИН: " in diplomas[1][-1]
    assert [(row[-3], bool(row[-2])) for row in lines[1:]] == [("3", True), ("4", False), ("5", True)]


@pytest.mark.parametrize("name", ["report.xlsx", "report.csv"])
def test_a_report_nobody_mended_says_the_same_when_it_is_imported(broken, tmp_path, name):
    report(broken, tmp_path / name)
    again = {(sheet, field, code) for sheet, _, field, code in faults(tmp_path / name)}
    assert again == {(sheet, field, code) for sheet, _, field, code in faults(broken)}


def test_a_mended_report_is_taken(broken, tmp_path):
    report(broken, tmp_path / "report.xlsx")
    book = load_workbook(tmp_path / "report.xlsx")
    for sheet in book:
        headings = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            cells = dict(zip(headings, row, strict=True))
            for heading, value in {"ЖСН": "900615400008", "Аты (қазақша)": "Әлия", "Сағат": 72}.items():
                if heading in cells:
                    cells[heading].value = value
            if "Берілген күні" in cells:
                cells["Берілген күні"].value = "30.06.2009"
    book["Қосымша"].delete_rows(4)
    book.save(tmp_path / "mended.xlsx")
    taken = [row.row.number for row in read(tmp_path / "mended.xlsx") if isinstance(row, Entry)]
    assert taken == ["0123457", "0123459", "0123458"]
    assert faults(tmp_path / "mended.xlsx") == []


def test_a_report_of_a_report_has_the_reasons_once(tmp_path):
    first = tmp_path / "first.csv"
    first.write_text(text(table(Sheet.DIPLOMAS, [GOOD | {"iin": "1"}])), "utf-8")
    report(first, tmp_path / "one.csv")
    report(tmp_path / "one.csv", tmp_path / "two.csv")
    (headings, row), *_ = sheets_of_diplomas(tmp_path / "two.csv")
    assert headings.count(NOTES[0]) == 1
    assert row[-3] == "2"


def sheets_of_diplomas(target):
    return [list(csv.reader(target.open(encoding="utf-8-sig", newline=""), delimiter=";"))]


def test_a_report_is_no_program(tmp_path):
    path = workbook(tmp_path / "evil.xlsx", [GOOD | {"iin": "1", "board_minutes": '=HYPERLINK("x")'}])
    book = Workbook()
    book.active.title = "Дипломдар"
    for row in table(Sheet.DIPLOMAS, [GOOD | {"iin": "1"}]):
        book.active.append(row)
    cell = book.active.cell(2, 25)
    cell.value, cell.data_type = "=1+1", "s"
    book.save(path)
    report(path, tmp_path / "report.xlsx")
    made = load_workbook(tmp_path / "report.xlsx").active
    assert [cell.value for row in made.iter_rows() for cell in row if cell.data_type == "f"] == []
    report(path, tmp_path / "report.csv")
    assert "'=1+1" in (tmp_path / "report.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(("text", "written"), [("=1", "'=1"), ("-", "-"), ("+", "+"), ("@x", "'@x"), ("Әлия", "Әлия")])
def test_a_lone_sign_is_no_formula(text, written):
    assert no_formula(text) == written
