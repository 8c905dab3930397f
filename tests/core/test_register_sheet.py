"""The sheets colleges already hold: every heading in Kazakh and in Russian leads its cell to the right place."""

from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.iin import Iin
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm, parse_register_row
from telnusqa.core.register_sheet import COLUMNS, TITLES, Sheet, column_named, find_columns, sheet_named
from telnusqa.core.supplement_line import SupplementLine, parse_supplement_line

TODAY = date(2026, 11, 21)
# Sheets turned on their side: the heading, then what stands under it.
DIPLOMA_KK = """
Құжат түрі: Үздік диплом
Диплом сериясы: ТКБ
Диплом нөмірі: 0123456
Тегі (қазақша): Қонысбаева
Аты (қазақша): Әсем
Әкесінің аты (қазақша): Ерланқызы
Тегі (орысша): Конысбаева
Аты (орысша): Асем
Әкесінің аты (орысша): Ерлановна
ЖСН: 900615400008
Түскен жылы: 2006
Бітірген жылы: 2009
Түскен оқу орны (қазақша): Есіл кәсіптік мектебі
Түскен оқу орны (орысша): Есильская профшкола
Бітірген оқу орны (қазақша): Есіл колледжі
Бітірген оқу орны (орысша): Есильский колледж
Мамандық коды: 1304000
Мамандық (қазақша): Есептеу техникасы
Мамандық (орысша): Вычислительная техника
Біліктілік коды: 130404 3
Біліктілік (қазақша): Техник-бағдарламашы
Біліктілік (орысша): Техник-программист
Оқу нысаны: сырттай
Комиссия шешімінің күні: 25.06.2009
Хаттама нөмірі: 7
Тіркеу нөмірі: 118
Берілген күні: 30.06.2009
Басшы (қазақша): Ә. Тілеу
Басшы (орысша): А. Тлеу
Басшының орынбасары (қазақша): Қ. Оразова
Басшының орынбасары (орысша): К. Уразова
"""
DIPLOMA_RU = """
Вид документа: Диплом с отличием
Серия диплома: ТКБ
Номер диплома: 0123456
Фамилия (на казахском): Қонысбаева
Имя (на казахском): Әсем
Отчество (на казахском): Ерланқызы
Фамилия (на русском): Конысбаева
Имя (на русском): Асем
Отчество (на русском): Ерлановна
ИИН: 900615400008
Год поступления: 2006
Год окончания: 2009
Куда поступил (на казахском): Есіл кәсіптік мектебі
Куда поступил (на русском): Есильская профшкола
Что окончил (на казахском): Есіл колледжі
Что окончил (на русском): Есильский колледж
Код специальности: 1304000
Специальность (на казахском): Есептеу техникасы
Специальность (на русском): Вычислительная техника
Код квалификации: 130404 3
Квалификация (на казахском): Техник-бағдарламашы
Квалификация (на русском): Техник-программист
Форма обучения: заочная
Дата решения комиссии: 25.06.2009
Номер протокола: 7
Регистрационный номер: 118
Дата выдачи: 30.06.2009
Руководитель (на казахском): Ә. Тілеу
Руководитель (на русском): А. Тлеу
Заместитель (на казахском): Қ. Оразова
Заместитель (на русском): К. Уразова
"""
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
LINE_KK = """
Диплом сериясы: ТКБ
Диплом нөмірі: 0123456
Реті: 3
Бөлім: жоқ
Пән немесе модуль (қазақша): Тарих
Пән немесе модуль (орысша): История
Сағат: 72
Кредит: 4,5
Пайыз: 92
Әріппен: A-
Балл: 3,67
Бес балдық баға: 5
"""
LINE_RU = """
Серия диплома: ТКБ
Номер диплома: 0123456
Порядковый номер: 3
Раздел: нет
Дисциплина или модуль (на казахском): Тарих
Дисциплина или модуль (на русском): История
Часы: 72
Кредиты: 4,5
Проценты: 92
Буквой: A-
Баллы: 3,67
Оценка по пятибалльной шкале: 5
"""
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


@pytest.mark.parametrize("sideways", [DIPLOMA_KK, DIPLOMA_RU], ids=["kk", "ru"])
def test_every_cell_under_its_heading_reaches_the_row(sideways):
    assert parse_register_row(by_column(Sheet.DIPLOMAS, sideways), TODAY) == ASEM


@pytest.mark.parametrize("sideways", [LINE_KK, LINE_RU], ids=["kk", "ru"])
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
    ("sheet", "kazakh", "russian"),
    [(Sheet.DIPLOMAS, "Дипломдар", "Дипломы"), (Sheet.SUPPLEMENT, "Қосымша", "Приложение")],
)
def test_a_sheet_answers_to_both_its_names(sheet, kazakh, russian):
    assert TITLES[sheet] == (kazakh, russian)
    assert sheet_named(kazakh) is sheet_named(russian) is sheet
