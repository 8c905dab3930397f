"""A register's file as clerks make it: what is taken, what is reported, what cannot be opened."""

import zipfile
from datetime import date

import pytest
from openpyxl import Workbook

from telnusqa.core.errors import Rejected
from telnusqa.core.language import Language
from telnusqa.core.register_found import Entry, Fault
from telnusqa.core.register_sheet import COLUMNS, Sheet
from telnusqa.sheets.register_file import open_register
from telnusqa.sheets.source import register_of_path
from telnusqa.sheets.table import text_of
from telnusqa.words import register_problem as words

TODAY = date(2026, 11, 21)
GOOD = {
    "kind": "Диплом", "series": "ТКБ", "number": "0123456", "surname_kk": "Омарова", "given_kk": "Әлия",
    "surname_ru": "Омарова", "given_ru": "Алия", "iin": "900615400008", "entered": 2006, "finished": 2009,
    "institution_finished_kk": "Ақбұлақ колледжі", "institution_finished_ru": "Колледж «Акбулак»",
    "speciality_kk": "Құрылыс", "speciality_ru": "Строительство", "qualification_kk": "Құрылысшы",
    "qualification_ru": "Строитель", "study_form": "күндізгі", "registration_number": 118,
    "issued_on": date(2009, 6, 30),
}  # fmt: skip
LINE = {"series": "ТКБ", "number": "0123456", "position": 1, "name_kk": "Тарих", "name_ru": "История", "five": 5}


def table(sheet, rows):
    columns = COLUMNS[sheet]
    return [[column.kk for column in columns], *([row.get(column.key, "") for column in columns] for row in rows)]


def workbook(path, diplomas, lines=None, titles=("Дипломдар", "Қосымша")):
    book = Workbook()
    book.active.title = titles[0]
    for row in table(Sheet.DIPLOMAS, diplomas):
        book.active.append(row)
    if lines is not None:
        second = book.create_sheet(titles[1])
        for row in table(Sheet.SUPPLEMENT, lines):
            second.append(row)
    book.save(path)
    return path


def text(rows, delimiter=";"):
    return "\r\n".join(delimiter.join(str(cell) for cell in row) for row in rows)


def read(path):
    return list(open_register(register_of_path(path), TODAY).rows)


def faults(path):
    found = [row for row in read(path) if isinstance(row, Fault)]
    return [(row.sheet, row.row_number, problem.field, problem.code) for row in found for problem in row.problems]


def rejected(path):
    with pytest.raises(Rejected) as caught:
        read(path)
    return {(problem.field, problem.code) for problem in caught.value.problems}


@pytest.fixture
def broken_register(tmp_path):
    """Six diplomas of which two are sound, and four lines of which one is."""
    return workbook(
        tmp_path / "broken.xlsx",
        [
            GOOD,
            GOOD | {"number": "0123457", "iin": "900615400009", "given_kk": "?лия"},
            GOOD | {"surname_ru": "Омарова-Ли"},
            GOOD | {"number": "0123458", "issued_on": "30.06.2O09"},
            GOOD | {"number": "0123459"},
            GOOD | {"number": "0123460"},
        ],
        [
            LINE,
            LINE | {"number": "0123459", "hours": "көп", "letter": "E"},
            LINE | {"number": "7777777"},
            LINE | {"number": "0123459", "position": 2},
        ],
    )


def test_good_rows_are_taken_and_bad_ones_named_by_row_and_column(broken_register):
    taken = [row for row in read(broken_register) if isinstance(row, Entry)]
    assert [(entry.row_number, entry.row.number, len(entry.row.supplement)) for entry in taken] == [
        (2, "0123456", 1), (7, "0123460", 0),
    ]  # fmt: skip
    assert faults(broken_register) == [
        (Sheet.SUPPLEMENT, 3, "hours", "amount"),
        (Sheet.SUPPLEMENT, 3, "letter", "letter"),
        (Sheet.DIPLOMAS, 3, "given_kk", "letters_lost"),
        (Sheet.DIPLOMAS, 3, "iin", "iin_check"),
        (Sheet.DIPLOMAS, 4, "number", "document_twice"),
        (Sheet.DIPLOMAS, 5, "issued_on", "day"),
        (Sheet.DIPLOMAS, 6, "number", "supplement_faulty"),
        (Sheet.SUPPLEMENT, 4, "number", "supplement_orphan"),
    ]


def test_numbers_a_spreadsheet_shortened_are_filled_again(tmp_path):
    path = workbook(tmp_path / "n.xlsx", [GOOD | {"number": 123456, "iin": 229600004}], [LINE | {"number": 123456}])
    (entry,) = read(path)
    assert (entry.row.number, entry.row.iin) == ("0123456", "000229600004")
    assert len(entry.row.supplement) == 1


def test_a_number_typed_as_text_is_not_filled(tmp_path):
    path = workbook(tmp_path / "n.xlsx", [GOOD | {"iin": "229600004"}])
    assert faults(path) == [(Sheet.DIPLOMAS, 2, "iin", "iin_length")]


def test_rows_are_counted_as_the_spreadsheet_counts_them(tmp_path):
    path = tmp_path / "gaps.xlsx"
    book = Workbook()
    rows = table(Sheet.DIPLOMAS, [GOOD, GOOD | {"number": "0123457"}])
    for number, row in zip((3, 5, 9), rows, strict=True):
        for place, value in enumerate(row, 2):
            book.active.cell(number, place, value)
    book.save(path)
    assert [entry.row_number for entry in read(path)] == [5, 9]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "kz1048", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_csv_is_read_whatever_wrote_it(tmp_path, encoding, delimiter):
    path = tmp_path / "2009.csv"
    path.write_bytes(text(table(Sheet.DIPLOMAS, [GOOD]), delimiter).encode(encoding))
    beside = tmp_path / "2009.qosymsha.csv"
    beside.write_bytes(text(table(Sheet.SUPPLEMENT, [LINE]), delimiter).encode(encoding))
    (entry,) = read(path)
    assert entry.row.name_kk.full == "Омарова Әлия"
    assert entry.row.institution_finished_kk == "Ақбұлақ колледжі"
    assert entry.row.supplement[0].name_ru == "История"


def test_a_row_of_a_csv_is_counted_by_its_first_line(tmp_path):
    path = tmp_path / "lines.csv"
    long = GOOD | {"speciality_kk": '"Құрылыс\nжәне пайдалану"'}
    rows = table(Sheet.DIPLOMAS, [long, GOOD | {"number": "1"}])
    path.write_text(text(rows), "utf-8")
    assert faults(path) == [(Sheet.DIPLOMAS, 4, "number", "document_number")]


def test_russian_titles_and_headings_are_as_good(tmp_path):
    path = workbook(tmp_path / "ru.xlsx", [GOOD], [LINE], titles=("Дипломы", "Приложение"))
    assert len(read(path)) == 1


def test_a_lone_sheet_is_the_diplomas_whatever_its_title(tmp_path):
    assert len(read(workbook(tmp_path / "one.xlsx", [GOOD], titles=("Лист1",)))) == 1


def test_two_sheets_without_known_titles_are_no_guess(tmp_path):
    path = workbook(tmp_path / "two.xlsx", [GOOD], [LINE], titles=("Лист1", "Лист2"))
    assert rejected(path) == {("file", "sheet_missing")}


def test_wrong_headings_are_told_at_once(tmp_path):
    path = tmp_path / "headings.csv"
    rows = table(Sheet.DIPLOMAS, [GOOD])
    rows[0][0] = "Түсініксіз"
    path.write_text(text(rows), "utf-8")
    assert rejected(path) == {("Түсініксіз", "heading_unknown"), ("kind", "heading_missing")}


def test_what_is_no_table_is_told(tmp_path):
    assert rejected(tmp_path / "nowhere.xlsx") == {("file", "file_absent")}
    archive = tmp_path / "archive.xlsx"
    with zipfile.ZipFile(archive, "w") as target:
        target.writestr("word/document.xml", "<w/>")
    assert rejected(archive) == {("file", "file_unreadable")}
    cut = workbook(tmp_path / "cut.xlsx", [GOOD])
    cut.write_bytes(cut.read_bytes()[:900])
    assert rejected(cut) == {("file", "file_unreadable")}
    zeros = tmp_path / "zeros.csv"
    zeros.write_bytes(bytes(5000))
    assert rejected(zeros) == {("file", "file_unreadable")}
    unknown = tmp_path / "unknown.csv"
    unknown.write_bytes(b"\x98\xff;")
    assert rejected(unknown) == {("file", "file_encoding")}
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    assert ("number", "heading_missing") in rejected(empty)


def test_every_problem_of_a_register_has_words(broken_register):
    own = {
        "missing", "too_long", "strange_letters", "sheet_error", "letters_lost", "name_letters", "kind_unknown",
        "study_form_unknown", "document_series", "document_number", "year", "day", "day_ahead", "iin_length",
        "iin_century", "iin_date", "iin_check", "file_absent", "file_unreadable", "file_encoding",
    }  # fmt: skip
    assert [code for code in own if not words.has_words(code)] == []
    for row in read(broken_register):
        for problem in row.problems if isinstance(row, Fault) else ():
            assert "%(" not in words.register_problem(problem, Language.KK)


def test_cells_are_read_as_typed():
    assert [text_of(cell) for cell in ("x", True, 7.0, 3.67, date(2009, 6, 30))] == [
        "x",
        "1",
        "7",
        "3.67",
        "2009-06-30",
    ]
