"""The sheets colleges already hold: every heading in Kazakh and in Russian leads its cell to the right place."""

from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.iin import Iin
from telnusqa.core.name_key import name_key
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm, parse_register_row
from telnusqa.core.register_sheet import COLUMNS, NOTES, TITLES, Sheet, column_named, find_columns, is_note, sheet_named
from telnusqa.core.supplement_line import SupplementLine, parse_supplement_line
from tests.core.register_sideways import DIPLOMA_EN, DIPLOMA_KK, DIPLOMA_RU, LINE_EN, LINE_KK, LINE_RU

TODAY = date(2026, 11, 21)
ASEM = RegisterRow(
    kind=RecordKind.HONOURS_DIPLOMA,
    series="ТКБ",
    number="0123456",
    surname_kk="Қонысбаева",
    given_kk="Әсем",
    patronymic_kk="Ерланқызы",
    surname_ru="Конысбаева",
    given_ru="Асем",
    patronymic_ru="Ерлановна",
    iin=Iin("900615400008"),
    entered=2006,
    finished=2009,
    institution_entered_kk="Есіл кәсіптік мектебі",
    institution_entered_ru="Есильская профшкола",
    institution_finished_kk="Есіл колледжі",
    institution_finished_ru="Есильский колледж",
    speciality_code="1304000",
    speciality_kk="Есептеу техникасы",
    speciality_ru="Вычислительная техника",
    qualification_code="130404 3",
    qualification_kk="Техник-бағдарламашы",
    qualification_ru="Техник-программист",
    study_form=StudyForm.PART_TIME,
    board_on=date(2009, 6, 25),
    board_minutes="7",
    registration_number="118",
    issued_on=date(2009, 6, 30),
    head_kk="Ә. Тілеу",
    head_ru="А. Тлеу",
    deputy_kk="Қ. Оразова",
    deputy_ru="К. Уразова",
)
HISTORY = SupplementLine(
    position=3, section=False, name_kk="Тарих", name_ru="История", hours=72, credits=Decimal("4.5"), percent=92,
    letter="A-", points=Decimal("3.67"), five=5,
)  # fmt: skip


def by_column(sheet, sideways):
    headings, values = zip(*(line.split(": ") for line in sideways.strip().splitlines()), strict=True)
    found = find_columns(sheet, headings)
    assert not any(isinstance(place, Problem) for place in found), found
    return {column.key: values[place] for place, column in found}


def missing(sheet, sideways, *left_out):
    headings = [line.split(": ")[0] for line in sideways.strip().splitlines()]
    found = find_columns(sheet, [heading for heading in headings if heading not in left_out])
    return [problem for problem in found if isinstance(problem, Problem)]


@pytest.mark.parametrize("sideways", [DIPLOMA_KK, DIPLOMA_RU, DIPLOMA_EN], ids=["kk", "ru", "en"])
def test_every_cell_under_its_heading_reaches_the_row(sideways):
    assert parse_register_row(by_column(Sheet.DIPLOMAS, sideways), TODAY) == ASEM


@pytest.mark.parametrize("sideways", [LINE_KK, LINE_RU, LINE_EN], ids=["kk", "ru", "en"])
def test_every_cell_of_a_supplement_reaches_its_line(sideways):
    cells = by_column(Sheet.SUPPLEMENT, sideways)
    assert (cells["series"], cells["number"]) == ("ТКБ", "0123456")
    assert parse_supplement_line(cells, TODAY) == HISTORY


@pytest.mark.parametrize(
    ("sideways", "mark"), [(LINE_KK, ("Бөлім: жоқ", "Бөлім: иә")), (LINE_RU, ("Раздел: нет", "Раздел: да"))]
)
def test_a_line_marked_under_its_heading_is_a_section(sideways, mark):
    marked = parse_supplement_line(by_column(Sheet.SUPPLEMENT, sideways.replace(*mark)), TODAY)
    assert marked == (Problem("section", "section_with_grade"),)


def test_a_register_may_lack_what_old_ones_never_held():
    assert not missing(
        Sheet.DIPLOMAS, DIPLOMA_KK, "ЖСН", "Түскен оқу орны (қазақша)", "Түскен оқу орны (орысша)", "Мамандық коды",
        "Біліктілік коды", "Комиссия шешімінің күні", "Хаттама нөмірі", "Басшы (қазақша)", "Басшы (орысша)",
        "Басшының орынбасары (қазақша)", "Басшының орынбасары (орысша)",
    )  # fmt: skip
    assert not missing(Sheet.SUPPLEMENT, LINE_KK, "Бөлім", "Сағат", "Кредит", "Пайыз", "Әріппен", "Балл")
    assert not missing(Sheet.SUPPLEMENT, LINE_KK, "Бес балдық баға")


@pytest.mark.parametrize(
    ("sheet", "sideways", "heading", "key"),
    [
        (Sheet.DIPLOMAS, DIPLOMA_KK, "Диплом сериясы", "series"),
        (Sheet.DIPLOMAS, DIPLOMA_KK, "Тіркеу нөмірі", "registration_number"),
        (Sheet.SUPPLEMENT, LINE_RU, "Порядковый номер", "position"),
        (Sheet.SUPPLEMENT, LINE_RU, "Дисциплина или модуль (на русском)", "name_ru"),
    ],
)
def test_a_heading_one_cannot_do_without_is_asked_for(sheet, sideways, heading, key):
    assert missing(sheet, sideways, heading) == [Problem(key, "heading_missing")]


def test_zeros_a_spreadsheet_dropped_belong_to_the_blank_and_the_person_only():
    widths = {column.key: column.digits for columns in COLUMNS.values() for column in columns if column.digits}
    assert widths == {"number": 7, "iin": 12}


def test_a_column_is_found_by_its_key_on_its_own_sheet():
    found = column_named(Sheet.DIPLOMAS, "iin")
    assert found is not None
    assert (found.kk, found.ru) == ("ЖСН", "ИИН")
    assert column_named(Sheet.SUPPLEMENT, "iin") is None


@pytest.mark.parametrize(
    ("sheet", "titles"),
    [
        (Sheet.DIPLOMAS, ("Дипломдар", "Дипломы", "Diplomas")),
        (Sheet.SUPPLEMENT, ("Қосымша", "Приложение", "Supplement")),
    ],
)
def test_a_sheet_answers_to_all_its_names(sheet, titles):
    assert TITLES[sheet] == titles
    assert [sheet_named(title) for title in titles] == [sheet, sheet, sheet]
    assert sheet_named("Лист1") is None


@pytest.mark.parametrize("sheet", Sheet)
def test_no_two_columns_of_a_sheet_share_a_heading(sheet):
    headings = [heading for column in COLUMNS[sheet] for heading in (*column.headings, *NOTES)]
    assert len(set(map(name_key, headings))) == 3 * len(COLUMNS[sheet]) + len(NOTES)


def test_what_a_report_brought_along_is_passed_over():
    headings = [*(column.en for column in COLUMNS[Sheet.SUPPLEMENT]), "", *NOTES]
    found = find_columns(Sheet.SUPPLEMENT, headings)
    assert found == tuple(enumerate(COLUMNS[Sheet.SUPPLEMENT]))
    assert [is_note(heading) for heading in headings[-4:]] == [False, True, True, True]


def test_the_last_columns_of_a_report_are_passed_over_by_the_words_they_have() -> None:
    assert NOTES == ("Жолы · Строка", "Себебі", "Причина")
