"""Clerks write one thing in many words: each of them is understood, whatever its case and spaces."""

from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm, parse_register_row
from telnusqa.core.supplement_line import SupplementLine, parse_supplement_line

TODAY = date(2026, 11, 21)
ROW = {
    "kind": "диплом", "series": "ТКБ", "number": "0123456", "surname_kk": "Қонысбаева", "given_kk": "Әсем",
    "surname_ru": "Конысбаева", "given_ru": "Асем", "entered": "2006", "finished": "2009",
    "institution_finished_kk": "Есіл колледжі", "institution_finished_ru": "Есильский колледж",
    "speciality_kk": "Құрылыс", "speciality_ru": "Строительство", "qualification_kk": "Құрылысшы",
    "qualification_ru": "Строитель", "study_form": "очно", "registration_number": "118", "issued_on": "30.06.2009",
}  # fmt: skip
LINE = {"position": "1", "name_kk": "Тарих", "name_ru": "История"}


def line(**changed: str) -> SupplementLine:
    read = parse_supplement_line(LINE | changed, TODAY)
    assert isinstance(read, SupplementLine), read
    return read


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (RecordKind.DIPLOMA, "диплом | DIPLOMA"),
        (
            RecordKind.HONOURS_DIPLOMA,
            "үздік диплом | Үздік | Диплом с отличием | с  отличием | honours diploma | ҮЗДІК ДИПЛОМ",
        ),
        (
            RecordKind.POST_SECONDARY,
            (
                "Орта білімнен кейінгі білім туралы диплом | орта білімнен кейінгі диплом | послесреднее | "
                "Диплом о послесреднем образовании | post-secondary diploma | Post-secondary"
            ),
        ),
        (
            RecordKind.HONOURS_POST_SECONDARY,
            (
                "Орта білімнен кейінгі білім туралы үздік диплом | орта білімнен кейінгі үздік диплом | "
                "Диплом о послесреднем образовании с отличием | послесреднее с отличием | "
                "post-secondary honours diploma | post-honours"
            ),
        ),
        (
            RecordKind.CERTIFICATE,
            (
                "Кәсіптік даярлау туралы куәлік | куәлік | Свидетельство о профессиональной подготовке | "
                "свидетельство | certificate"
            ),
        ),
    ],
)
def test_a_kind_of_diploma_is_known_by_every_word_for_it(kind, written):
    rows = [parse_register_row(ROW | {"kind": word}, TODAY) for word in written.split("|")]
    assert [row.kind for row in rows if isinstance(row, RegisterRow)] == [kind] * len(rows)


@pytest.mark.parametrize("kind", RecordKind)
def test_a_form_sends_a_kind_by_its_own_name(kind):
    row = parse_register_row(ROW | {"kind": kind.value}, TODAY)
    assert isinstance(row, RegisterRow)
    assert row.kind is kind


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (StudyForm.FULL_TIME, "күндізгі | Күндізгі оқу | очная | Очное | очно | full time"),
        (StudyForm.EVENING, "кешкі | Кешкі оқу | вечерняя | Вечернее | evening"),
        (StudyForm.PART_TIME, "сырттай | Сырттай оқу | заочная | Заочное | заочно | part-time"),
    ],
)
def test_a_form_of_study_is_known_by_every_word_for_it(form, written):
    rows = [parse_register_row(ROW | {"study_form": word}, TODAY) for word in written.split("|")]
    assert [row.study_form for row in rows if isinstance(row, RegisterRow)] == [form] * len(rows)


@pytest.mark.parametrize("yes", ["иә", "Да", "yes", "1", "x", "+", " + ", "Бөлім", "раздел", "Модуль"])
def test_a_heading_over_lines_is_marked_in_many_ways(yes):
    assert line(section=yes).section


@pytest.mark.parametrize("no", ["", "жоқ", "Нет", "no", "0", "-"])
def test_a_plain_line_is_marked_so_or_not_at_all(no):
    assert not line(section=no).section


@pytest.mark.parametrize(
    ("five", "written"),
    [
        (5, "5 | өте жақсы | Отлично | 5 (отл.)"),
        (4, "4 | жақсы | Хорошо"),
        (3, "3 | қанағаттанарлық | удовлетворительно | 3(удовл.)"),
        (2, "2 | қанағаттанарлықсыз | неудовлетворительно"),
    ],
)
def test_a_grade_of_the_old_scale_is_read_in_figures_and_in_words(five, written):
    read = [line(five=word) for word in written.split("|")]
    assert [(each.five, each.passed) for each in read] == [(five, False)] * len(read)


@pytest.mark.parametrize("word", ["сынақ", "Сынақтан өтті", "өтті", "зачёт", "Зачтено", "pass", "passed"])
def test_a_pass_is_known_by_every_word_for_it(word):
    assert (line(five=word).passed, line(five=word).five) == (True, None)


@pytest.mark.parametrize(
    ("written", "latin"),
    [("А", "A"), ("В +", "B+"), ("с-", "C-"), ("FХ", "FX"), ("A−", "A-"), ("B–", "B-"), ("d+", "D+"), ("f", "F")],
)
def test_a_letter_typed_in_cyrillic_is_kept_in_latin(written, latin):
    assert line(letter=written).letter == latin


def test_a_dash_in_place_of_a_letter_is_no_letter():
    assert line(letter="-").letter == ""
    assert not line(letter=" – ", section="иә").graded


def test_the_widest_numbers_of_a_line_are_taken():
    widest = line(position="200", hours="5000", credits="300", percent="100", points="4", name_kk="т" * 300)
    assert (widest.position, widest.hours, widest.percent) == (200, 5000, 100)
    assert (widest.credits, widest.points) == (Decimal(300), Decimal(4))


@pytest.mark.parametrize(
    ("column", "typed", "code", "most"),
    [
        ("position", "201", "amount", 200),
        ("hours", "5001", "amount", 5000),
        ("credits", "301", "amount", 300),
        ("credits", "300.01", "amount", 300),
        ("percent", "101", "amount", 100),
        ("points", "4.01", "amount", 4),
        ("name_kk", "т" * 301, "too_long", 300),
        ("name_ru", "т" * 301, "too_long", 300),
    ],
)
def test_a_number_too_great_is_told_with_the_greatest(column, typed, code, most):
    problems = parse_supplement_line(LINE | {column: typed}, TODAY)
    assert isinstance(problems, tuple)
    assert [(problem.field, problem.code, problem.params["most"]) for problem in problems] == [(column, code, most)]


def test_a_position_that_is_no_number_is_told_once():
    problems = parse_supplement_line(LINE | {"position": "бірінші"}, TODAY)
    assert isinstance(problems, tuple)
    assert [(problem.field, problem.code) for problem in problems] == [("position", "amount")]


def test_a_wrong_letter_in_a_heading_is_not_taken_for_a_grade_as_well():
    problems = parse_supplement_line(LINE | {"section": "иә", "letter": "E"}, TODAY)
    assert isinstance(problems, tuple)
    assert [(problem.field, problem.code) for problem in problems] == [("letter", "letter")]
