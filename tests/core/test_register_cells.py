"""What a cell may hold, what is wrong with it, and what stands in for it meanwhile."""

from datetime import date

import pytest

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.problem import Problem
from telnusqa.core.register_cells import RegisterCells
from telnusqa.core.register_row import RegisterRow, parse_register_row

TODAY = date(2026, 11, 21)
ROW = {
    "kind": "диплом", "number": "0123456", "surname_kk": "Қонысбаева", "given_kk": "Әсем",
    "surname_ru": "Конысбаева", "given_ru": "Асем", "entered": "2006", "finished": "2009",
    "institution_finished_kk": "Есіл колледжі", "institution_finished_ru": "Есильский колледж",
    "speciality_kk": "Құрылыс", "speciality_ru": "Строительство", "qualification_kk": "Құрылысшы",
    "qualification_ru": "Строитель", "study_form": "очно", "registration_number": "118", "issued_on": "30.06.2009",
}  # fmt: skip


def cell(text: str) -> RegisterCells:
    return RegisterCells({"cell": text}, TODAY)


def codes(cells: RegisterCells) -> list[str]:
    return [problem.code for problem in cells.problems]


@pytest.mark.parametrize("empty", ["", "  ", "-", "–", "—"])
def test_a_lone_dash_of_any_length_is_nothing(empty):
    assert cell(empty).blank("cell")
    assert cell(empty).text("cell", 40, required=False) == ""


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"])
def test_whatever_a_spreadsheet_could_not_count_is_told(error):
    cells = cell(error)
    cells.text("cell", 40)
    assert codes(cells) == ["sheet_error"]


@pytest.mark.parametrize("lost", ["?ал", "құры?", "12 ??"])
def test_a_question_mark_beside_a_letter_or_another_one_is_a_letter_lost(lost):
    cells = cell(lost)
    cells.text("cell", 40)
    assert codes(cells) == ["letters_lost"]


@pytest.mark.parametrize("kept", ["118 ?", "?", "1?2"])
def test_a_question_mark_alone_was_somebodys_doubt(kept):
    cells = cell(kept)
    assert (cells.text("cell", 40), cells.problems) == (kept, [])


def test_what_could_not_be_read_stands_empty():
    cells = RegisterCells({"error": "#REF!", "lost": "?ал", "bell": "а\x07", "digit": "Асем2", "year": "206"}, TODAY)
    assert (cells.text("error", 40), cells.text("lost", 40), cells.text("bell", 40)) == ("", "", "")
    assert cells.name("digit") == ""
    assert cells.year("year") == 0
    assert cells.document() == DocumentNumber("", "")
    assert codes(cells) == ["sheet_error", "letters_lost", "strange_letters", "name_letters", "year", "missing"]


def test_somebody_born_after_today_has_no_diploma():
    cells = cell("261122500000")
    assert cells.iin("cell") is None
    assert cells.problems == [Problem("cell", "iin_date")]


def test_problems_of_a_register_cite_no_paragraph():
    cells = RegisterCells({"long": "ұзын", "year": "1929", "amount": "5"}, TODAY)
    cells.text("long", 3)
    cells.text("absent", 3)
    cells.year("year")
    cells.amount("amount", 4)
    cells.note("long", "years_order", most=1)
    assert cells.problems == [
        Problem("long", "too_long", "", {"most": 3, "now": 4}),
        Problem("absent", "missing"),
        Problem("year", "year", "", {"first": 1930, "last": 2026}),
        Problem("amount", "amount", "", {"most": 4}),
        Problem("long", "years_order", "", {"most": 1}),
    ]


def test_a_year_begins_for_registers_on_new_years_day():
    assert RegisterCells({"cell": "2026"}, date(2026, 1, 1)).year("cell") == 2026
    cells = RegisterCells({"cell": "2027"}, date(2026, 12, 31))
    cells.year("cell")
    assert codes(cells) == ["year"]


@pytest.mark.parametrize("column", ["registration_number", "board_minutes", "speciality_code", "qualification_code"])
def test_a_number_or_code_has_up_to_forty_characters(column):
    assert isinstance(parse_register_row(ROW | {column: "7" * 40}, TODAY), RegisterRow)
    assert parse_register_row(ROW | {column: "7" * 41}, TODAY) == (
        Problem(column, "too_long", "", {"most": 40, "now": 41}),
    )


def test_a_course_of_less_than_a_year_and_a_board_on_the_day_of_issue_are_possible():
    row = parse_register_row(ROW | {"entered": "2009", "board_on": "30.06.2009"}, TODAY)
    assert isinstance(row, RegisterRow)
    assert (row.entered, row.finished, row.board_on) == (2009, 2009, row.issued_on)


def test_whoever_changed_colleges_entered_another_one():
    row = parse_register_row(ROW | {"institution_entered_ru": "Школа № 4"}, TODAY)
    assert isinstance(row, RegisterRow)
    assert (row.institution_entered_kk, row.institution_entered_ru) == ("Есіл колледжі", "Школа № 4")
