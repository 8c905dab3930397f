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
    en: str
    required: bool = True
    digits: int = 0

    @property
    def headings(self) -> tuple[str, str, str]:
        """In Kazakh, in Russian and in English."""
        return (self.kk, self.ru, self.en)


TITLES = {
    Sheet.DIPLOMAS: ("Дипломдар", "Дипломы", "Diplomas"),
    Sheet.SUPPLEMENT: ("Қосымша", "Приложение", "Supplement"),
}
"""What the sheets are called, in Kazakh, in Russian and in English."""

NOTES = ("Жолы · Строка", "Себебі", "Причина")
"""The last columns of a report: the row in the file, and why it was not taken, in Kazakh and in Russian.

An import passes them over, so that a mended report is itself a file to import.
"""

_DOCUMENT = (
    Column("series", "Диплом сериясы", "Серия диплома", "Diploma series"),
    Column("number", "Диплом нөмірі", "Номер диплома", "Diploma number", digits=7),
)

COLUMNS = {
    Sheet.DIPLOMAS: (
        Column("kind", "Құжат түрі", "Вид документа", "Kind of document"),
        *_DOCUMENT,
        Column("surname_kk", "Тегі (қазақша)", "Фамилия (на казахском)", "Surname (Kazakh)"),
        Column("given_kk", "Аты (қазақша)", "Имя (на казахском)", "Given name (Kazakh)"),
        Column("patronymic_kk", "Әкесінің аты (қазақша)", "Отчество (на казахском)", "Patronymic (Kazakh)"),
        Column("surname_ru", "Тегі (орысша)", "Фамилия (на русском)", "Surname (Russian)"),
        Column("given_ru", "Аты (орысша)", "Имя (на русском)", "Given name (Russian)"),
        Column("patronymic_ru", "Әкесінің аты (орысша)", "Отчество (на русском)", "Patronymic (Russian)"),
        Column("iin", "ЖСН", "ИИН", "IIN", required=False, digits=12),
        Column("entered", "Түскен жылы", "Год поступления", "Year of entry"),
        Column("finished", "Бітірген жылы", "Год окончания", "Year of completion"),
        Column(
            "institution_entered_kk",
            "Түскен оқу орны (қазақша)",
            "Куда поступил (на казахском)",
            "Entered at (Kazakh)",
            required=False,
        ),
        Column(
            "institution_entered_ru",
            "Түскен оқу орны (орысша)",
            "Куда поступил (на русском)",
            "Entered at (Russian)",
            required=False,
        ),
        Column(
            "institution_finished_kk",
            "Бітірген оқу орны (қазақша)",
            "Что окончил (на казахском)",
            "Completed at (Kazakh)",
        ),
        Column(
            "institution_finished_ru",
            "Бітірген оқу орны (орысша)",
            "Что окончил (на русском)",
            "Completed at (Russian)",
        ),
        Column("speciality_code", "Мамандық коды", "Код специальности", "Speciality code", required=False),
        Column("speciality_kk", "Мамандық (қазақша)", "Специальность (на казахском)", "Speciality (Kazakh)"),
        Column("speciality_ru", "Мамандық (орысша)", "Специальность (на русском)", "Speciality (Russian)"),
        Column("qualification_code", "Біліктілік коды", "Код квалификации", "Qualification code", required=False),
        Column("qualification_kk", "Біліктілік (қазақша)", "Квалификация (на казахском)", "Qualification (Kazakh)"),
        Column("qualification_ru", "Біліктілік (орысша)", "Квалификация (на русском)", "Qualification (Russian)"),
        Column("study_form", "Оқу нысаны", "Форма обучения", "Form of study"),
        Column(
            "board_on",
            "Комиссия шешімінің күні",
            "Дата решения комиссии",
            "Day of the board's decision",
            required=False,
        ),
        Column("board_minutes", "Хаттама нөмірі", "Номер протокола", "Number of the minutes", required=False),
        Column("registration_number", "Тіркеу нөмірі", "Регистрационный номер", "Registration number"),
        Column("issued_on", "Берілген күні", "Дата выдачи", "Day of issue"),
        Column("head_kk", "Басшы (қазақша)", "Руководитель (на казахском)", "Head (Kazakh)", required=False),
        Column("head_ru", "Басшы (орысша)", "Руководитель (на русском)", "Head (Russian)", required=False),
        Column(
            "deputy_kk",
            "Басшының орынбасары (қазақша)",
            "Заместитель (на казахском)",
            "Deputy head (Kazakh)",
            required=False,
        ),
        Column(
            "deputy_ru",
            "Басшының орынбасары (орысша)",
            "Заместитель (на русском)",
            "Deputy head (Russian)",
            required=False,
        ),
    ),
    Sheet.SUPPLEMENT: (
        *_DOCUMENT,
        Column("position", "Реті", "Порядковый номер", "Position"),
        Column("section", "Бөлім", "Раздел", "Section", required=False),
        Column(
            "name_kk",
            "Пән немесе модуль (қазақша)",
            "Дисциплина или модуль (на казахском)",
            "Discipline or module (Kazakh)",
        ),
        Column(
            "name_ru",
            "Пән немесе модуль (орысша)",
            "Дисциплина или модуль (на русском)",
            "Discipline or module (Russian)",
        ),
        Column("hours", "Сағат", "Часы", "Hours", required=False),
        Column("credits", "Кредит", "Кредиты", "Credits", required=False),
        Column("percent", "Пайыз", "Проценты", "Percent", required=False),
        Column("letter", "Әріппен", "Буквой", "Letter", required=False),
        Column("points", "Балл", "Баллы", "Points", required=False),
        Column("five", "Бес балдық баға", "Оценка по пятибалльной шкале", "Five-point grade", required=False),
    ),
}
"""The columns in the order of a template; a file may have them in any."""

Places = tuple[tuple[int, Column], ...]
"""Which column stands at which place of a row, counted from 0."""


_NOTES = frozenset(map(name_key, NOTES))


def is_note(heading: str) -> bool:
    """Whether it heads a column that a report brought along."""
    return name_key(heading) in _NOTES


def find_columns(sheet: Sheet, headings: Sequence[str]) -> Places | tuple[Problem, ...]:
    """Where the columns of a sheet stand, by its headings in any of the three languages, or all that is wrong with it.

    Case, spaces, hyphens, brackets and stars do not count; a heading left empty is passed over, and :data:`NOTES` are.
    Codes:
    ``heading_unknown`` and ``heading_twice`` (the field is the heading), ``heading_missing`` (the field is the column).
    """
    known = {name_key(heading): column for column in COLUMNS[sheet] for heading in column.headings}
    places: list[tuple[int, Column]] = []
    problems: list[Problem] = []
    for place, heading in enumerate(headings):
        column = known.get(name_key(heading))
        if column is None:
            if heading.strip() and not is_note(heading):
                problems.append(Problem(heading.strip(), "heading_unknown"))
        elif any(column is found for _, found in places):
            problems.append(Problem(heading.strip(), "heading_twice"))
        else:
            places.append((place, column))
    there = {column.key for _, column in places}
    problems += [Problem(c.key, "heading_missing") for c in COLUMNS[sheet] if c.required and c.key not in there]
    return tuple(problems) or tuple(places)


def sheet_named(title: str) -> Sheet | None:
    """The sheet that is called so, in any of the languages, or None."""
    folded = name_key(title)
    return next((sheet for sheet, titles in TITLES.items() if folded in map(name_key, titles)), None)


def column_named(sheet: Sheet, key: str) -> Column | None:
    """The column with this key, or None."""
    return next((column for column in COLUMNS[sheet] if column.key == key), None)
