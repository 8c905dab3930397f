"""A row of a register and the lines of its supplement, read all at once."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.name_key import name_key
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm, parse_register_row
from telnusqa.core.register_sheet import COLUMNS, Sheet, find_columns, sheet_named
from telnusqa.core.supplement_line import SupplementLine, parse_supplement_line

TODAY = date(2026, 11, 21)
ALIYA = {
    "kind": "Диплом", "series": "ТКБ", "number": "0123456", "surname_kk": "Омарова", "given_kk": "Әлия",
    "patronymic_kk": "Серікқызы", "surname_ru": "Омарова", "given_ru": "Алия", "patronymic_ru": "Сериккызы",
    "iin": "900615400008", "entered": "2006", "finished": "2009",
    "institution_finished_kk": "Есіл политехникалық колледжі", "institution_finished_ru": "Есильский колледж",
    "speciality_code": "1304000", "speciality_kk": "Есептеу техникасы", "speciality_ru": "Вычислительная техника",
    "qualification_code": "130404 3", "qualification_kk": "Техник-бағдарламашы",
    "qualification_ru": "Техник-программист", "study_form": "күндізгі", "board_on": "25.06.2009",
    "board_minutes": "7", "registration_number": "118", "issued_on": "30.06.2009",
}  # fmt: skip
LINE = {"position": "2", "name_kk": "Математика", "name_ru": "Математика", "hours": "144", "five": "5 (өте жақсы)"}


def read(**changed: str) -> RegisterRow:
    row = parse_register_row(ALIYA | changed, TODAY)
    assert isinstance(row, RegisterRow), row
    return row


def wrong(**changed: str) -> set[tuple[str, str]]:
    problems = parse_register_row(ALIYA | changed, TODAY)
    assert isinstance(problems, tuple)
    return {(problem.field, problem.code) for problem in problems}


def line_wrong(**changed: str) -> set[tuple[str, str]]:
    problems = parse_supplement_line(LINE | changed, TODAY)
    assert isinstance(problems, tuple)
    return {(problem.field, problem.code) for problem in problems}


def test_aliyas_diploma_is_read():
    row = read()
    assert (row.kind, row.study_form) == (RecordKind.DIPLOMA, StudyForm.FULL_TIME)
    assert str(row.document) == "ТКБ № 0123456"
    assert row.name_kk.full == "Омарова Әлия Серікқызы"
    assert row.name_ru.initials == "О. А. С."
    assert (row.entered, row.finished, row.issued_on) == (2006, 2009, date(2009, 6, 30))
    assert row.institution_entered_kk == row.institution_finished_kk
    assert row.head_kk == ""


@pytest.mark.parametrize("day", ["30.06.2009", "2009-06-30", " 30.6.2009 "])
def test_a_day_is_read_as_it_is_written(day):
    assert read(issued_on=day).issued_on == date(2009, 6, 30)


@pytest.mark.parametrize("empty", ["", " ", "-", "—"])
def test_not_everyone_has_a_patronymic_or_a_number(empty):
    row = read(patronymic_kk=empty, patronymic_ru=empty, iin=empty, board_on=empty)
    assert (row.patronymic_kk, row.iin, row.board_on) == ("", None, None)


def test_names_are_kept_as_written():
    assert read(surname_kk=" Кох -  Ахметова").surname_kk == "Кох - Ахметова"


def test_every_problem_is_told_at_once():
    assert wrong(
        kind="билет", number="12", surname_kk="", given_ru="Алия2", iin="900615400009", entered="206", finished="2031",
        speciality_kk="Есептеу\x07", study_form="", board_on="31.06.2009", issued_on="01.01.2030",
    ) == {
        ("kind", "kind_unknown"), ("number", "document_number"), ("surname_kk", "missing"),
        ("given_ru", "name_letters"), ("iin", "iin_check"), ("entered", "year"), ("finished", "year"),
        ("speciality_kk", "strange_letters"), ("study_form", "missing"), ("board_on", "day"),
        ("issued_on", "day_ahead"),
    }  # fmt: skip


def test_a_row_of_nothing_lacks_what_is_required_and_no_more():
    problems = parse_register_row({}, TODAY)
    assert isinstance(problems, tuple)
    required = {column.key for column in COLUMNS[Sheet.DIPLOMAS] if column.required}
    assert {problem.code for problem in problems} == {"missing"}
    assert {problem.field for problem in problems} == required - {"series", "patronymic_kk", "patronymic_ru"}


def test_time_runs_forward():
    assert wrong(finished="2005", issued_on="30.06.2009") == {("finished", "years_order")}
    assert wrong(issued_on="30.06.2008", board_on="") == {("issued_on", "issued_too_early")}
    assert wrong(board_on="01.07.2009") == {("board_on", "board_too_late")}


def test_kazakh_letters_lost_in_a_code_page_are_seen():
    assert wrong(given_kk="?лия", institution_finished_kk="Есіл политехникалы? колледжі") == {
        ("given_kk", "letters_lost"),
        ("institution_finished_kk", "letters_lost"),
    }


def test_what_a_sheet_could_not_count_is_no_text():
    assert wrong(registration_number="#REF!") == {("registration_number", "sheet_error")}


def test_a_title_may_be_long_but_not_endless():
    assert len(read(institution_finished_ru="я" * 300).institution_finished_ru) == 300
    assert wrong(institution_finished_ru="я" * 301) == {("institution_finished_ru", "too_long")}


def test_a_line_of_the_old_kind_has_hours_and_a_five():
    assert parse_supplement_line(LINE, TODAY) == SupplementLine(
        position=2, section=False, name_kk="Математика", name_ru="Математика", hours=144, five=5
    )


def test_a_line_of_the_new_kind_has_every_scale():
    cells = LINE | {"credits": "4,5", "percent": "92", "letter": "а -", "points": "3.67", "five": "отлично"}
    line = parse_supplement_line(cells, TODAY)
    assert isinstance(line, SupplementLine)
    assert (line.credits, line.percent, line.letter, line.points) == (Decimal("4.5"), 92, "A-", Decimal("3.67"))
    assert (line.five, line.graded) == (5, True)


@pytest.mark.parametrize(("typed", "kept"), [("4,50", "4.5"), ("4.0", "4"), ("4", "4"), ("0,0", "0"), ("3.67", "3.67")])
def test_one_number_has_one_text(typed, kept):
    line = parse_supplement_line(LINE | {"credits": typed}, TODAY)
    assert isinstance(line, SupplementLine)
    assert str(line.credits) == kept


def test_a_pass_is_no_number():
    line = parse_supplement_line(LINE | {"five": "Сынақ"}, TODAY)
    assert isinstance(line, SupplementLine)
    assert (line.five, line.passed) == (None, True)


def test_a_section_stands_over_its_lines_without_a_grade():
    line = parse_supplement_line(LINE | {"section": "иә", "five": ""}, TODAY)
    assert isinstance(line, SupplementLine)
    assert line.section
    assert line_wrong(section="+") == {("section", "section_with_grade")}


def test_every_problem_of_a_line_is_told_at_once():
    assert line_wrong(
        position="0", section="мүмкін", name_kk="", hours="-5", credits="көп", percent="101", letter="E", points="4.1",
        five="6",
    ) == {
        ("position", "position"), ("section", "section"), ("name_kk", "missing"), ("hours", "amount"),
        ("credits", "amount"), ("percent", "amount"), ("letter", "letter"), ("points", "amount"), ("five", "five"),
    }  # fmt: skip
    assert line_wrong(hours="1.5") == {("hours", "whole")}
    assert line_wrong(position="") == {("position", "position")}


@given(st.dictionaries(st.sampled_from([column.key for column in COLUMNS[Sheet.DIPLOMAS]]), st.text(max_size=30)))
def test_any_row_gets_an_answer(cells):
    assert isinstance(parse_register_row(ALIYA | cells, TODAY), RegisterRow | tuple)


@given(st.dictionaries(st.sampled_from([column.key for column in COLUMNS[Sheet.SUPPLEMENT]]), st.text(max_size=30)))
def test_any_line_gets_an_answer(cells):
    assert isinstance(parse_supplement_line(LINE | cells, TODAY), SupplementLine | tuple)


@pytest.mark.parametrize("sheet", Sheet)
def test_no_two_headings_are_one(sheet):
    headings = [name_key(heading) for column in COLUMNS[sheet] for heading in {column.kk, column.ru}]
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize("sheet", Sheet)
def test_columns_are_found_in_either_language_and_any_order(sheet):
    columns = COLUMNS[sheet]
    mixed = ["", *(column.kk.upper() if n % 2 else f" {column.ru}*" for n, column in enumerate(reversed(columns)))]
    assert find_columns(sheet, mixed) == tuple(enumerate(reversed(columns), 1))


def test_a_table_with_wrong_headings_is_told_all_of_it():
    headings = [column.kk for column in COLUMNS[Sheet.DIPLOMAS] if column.key not in ("number", "iin")]
    found = find_columns(Sheet.DIPLOMAS, [*headings, "Тегі (орысша)", "Мекенжайы"])
    assert [(problem.field, problem.code) for problem in found if not isinstance(problem, tuple)] == [
        ("Тегі (орысша)", "heading_twice"), ("Мекенжайы", "heading_unknown"), ("number", "heading_missing"),
    ]  # fmt: skip


def test_a_sheet_is_known_by_its_title():
    assert sheet_named("дипломы ") is Sheet.DIPLOMAS
    assert sheet_named("ҚОСЫМША") is Sheet.SUPPLEMENT
    assert sheet_named("Лист1") is None
