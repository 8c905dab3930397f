"""Which columns has a register's table, and under which headings?"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from telnusqa.core.name_key import name_key
from telnusqa.core.problem import Problem


class Sheet(StrEnum):
    """The two tables of a register file."""

    DIPLOMAS = "diplomas"
    SUPPLEMENT = "supplement"


@dataclass(frozen=True)
class Column:
    """A column: its key in a row's cells, its headings, and whether a file without it can be read at all.

    ``digits`` is the width to which a number cell is filled with zeros: a spreadsheet keeps 0123456 as 123456.
    """

    key: str
    kk: str
    ru: str
    required: bool = True
    digits: int = 0


TITLES = {
    Sheet.DIPLOMAS: ("Дипломдар", "Дипломы"),
    Sheet.SUPPLEMENT: ("Қосымша", "Приложение"),
}
"""What the sheets are called, in Kazakh and in Russian."""

_DOCUMENT = (
    Column("series", "Диплом сериясы", "Серия диплома"),
    Column("number", "Диплом нөмірі", "Номер диплома", digits=7),
)

COLUMNS = {
    Sheet.DIPLOMAS: (
        Column("kind", "Құжат түрі", "Вид документа"),
        *_DOCUMENT,
        Column("surname_kk", "Тегі (қазақша)", "Фамилия (на казахском)"),
        Column("given_kk", "Аты (қазақша)", "Имя (на казахском)"),
        Column("patronymic_kk", "Әкесінің аты (қазақша)", "Отчество (на казахском)"),
        Column("surname_ru", "Тегі (орысша)", "Фамилия (на русском)"),
        Column("given_ru", "Аты (орысша)", "Имя (на русском)"),
        Column("patronymic_ru", "Әкесінің аты (орысша)", "Отчество (на русском)"),
        Column("iin", "ЖСН", "ИИН", required=False, digits=12),
        Column("entered", "Түскен жылы", "Год поступления"),
        Column("finished", "Бітірген жылы", "Год окончания"),
        Column("institution_entered_kk", "Түскен оқу орны (қазақша)", "Куда поступил (на казахском)", required=False),
        Column("institution_entered_ru", "Түскен оқу орны (орысша)", "Куда поступил (на русском)", required=False),
        Column("institution_finished_kk", "Бітірген оқу орны (қазақша)", "Что окончил (на казахском)"),
        Column("institution_finished_ru", "Бітірген оқу орны (орысша)", "Что окончил (на русском)"),
        Column("speciality_code", "Мамандық коды", "Код специальности", required=False),
        Column("speciality_kk", "Мамандық (қазақша)", "Специальность (на казахском)"),
        Column("speciality_ru", "Мамандық (орысша)", "Специальность (на русском)"),
        Column("qualification_code", "Біліктілік коды", "Код квалификации", required=False),
        Column("qualification_kk", "Біліктілік (қазақша)", "Квалификация (на казахском)"),
        Column("qualification_ru", "Біліктілік (орысша)", "Квалификация (на русском)"),
        Column("study_form", "Оқу нысаны", "Форма обучения"),
        Column("board_on", "Комиссия шешімінің күні", "Дата решения комиссии", required=False),
        Column("board_minutes", "Хаттама нөмірі", "Номер протокола", required=False),
        Column("registration_number", "Тіркеу нөмірі", "Регистрационный номер"),
        Column("issued_on", "Берілген күні", "Дата выдачи"),
        Column("head_kk", "Басшы (қазақша)", "Руководитель (на казахском)", required=False),
        Column("head_ru", "Басшы (орысша)", "Руководитель (на русском)", required=False),
        Column("deputy_kk", "Басшының орынбасары (қазақша)", "Заместитель (на казахском)", required=False),
        Column("deputy_ru", "Басшының орынбасары (орысша)", "Заместитель (на русском)", required=False),
    ),
    Sheet.SUPPLEMENT: (
        *_DOCUMENT,
        Column("position", "Реті", "Порядковый номер"),
        Column("section", "Бөлім", "Раздел", required=False),
        Column("name_kk", "Пән немесе модуль (қазақша)", "Дисциплина или модуль (на казахском)"),
        Column("name_ru", "Пән немесе модуль (орысша)", "Дисциплина или модуль (на русском)"),
        Column("hours", "Сағат", "Часы", required=False),
        Column("credits", "Кредит", "Кредиты", required=False),
        Column("percent", "Пайыз", "Проценты", required=False),
        Column("letter", "Әріппен", "Буквой", required=False),
        Column("points", "Балл", "Баллы", required=False),
        Column("five", "Бес балдық баға", "Оценка по пятибалльной шкале", required=False),
    ),
}
"""The columns in the order of a template; a file may have them in any."""

Places = tuple[tuple[int, Column], ...]
"""Which column stands at which place of a row, counted from 0."""


def find_columns(sheet: Sheet, headings: Sequence[str]) -> Places | tuple[Problem, ...]:
    """Where the columns of a sheet stand, by its row of headings in either language, or all that is wrong with it.

    Case, spaces, hyphens, brackets and stars do not count; a heading left empty is passed over. Codes:
    ``heading_unknown`` and ``heading_twice`` (the field is the heading), ``heading_missing`` (the field is the column).
    """
    known = {name_key(heading): column for column in COLUMNS[sheet] for heading in (column.kk, column.ru)}
    places: list[tuple[int, Column]] = []
    problems: list[Problem] = []
    for place, heading in enumerate(headings):
        column = known.get(name_key(heading))
        if column is None:
            if heading.strip():
                problems.append(Problem(heading.strip(), "heading_unknown"))
        elif any(column is found for _, found in places):
            problems.append(Problem(heading.strip(), "heading_twice"))
        else:
            places.append((place, column))
    there = {column.key for _, column in places}
    problems += [Problem(c.key, "heading_missing") for c in COLUMNS[sheet] if c.required and c.key not in there]
    return tuple(problems) or tuple(places)


def sheet_named(title: str) -> Sheet | None:
    """The sheet that is called so, in either language, or None."""
    folded = name_key(title)
    return next((sheet for sheet, titles in TITLES.items() if folded in map(name_key, titles)), None)


def column_named(sheet: Sheet, key: str) -> Column | None:
    """The column with this key, or None."""
    return next((column for column in COLUMNS[sheet] if column.key == key), None)
