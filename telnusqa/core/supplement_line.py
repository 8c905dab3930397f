"""What does one line of a diploma's supplement say?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from telnusqa.core.name_key import name_key
from telnusqa.core.problem import Problem
from telnusqa.core.register_cells import RegisterCells

_YES = frozenset(name_key(word) for word in ("иә", "да", "yes", "1", "x", "бөлім", "раздел", "модуль"))
_NO = frozenset(name_key(word) for word in ("", "жоқ", "нет", "no", "0"))
_LETTER = re.compile(r"^(?:[A-C][+-]?|D\+?|F|FX)$")
_LETTER_LOOK_ALIKES = str.maketrans({"А": "A", "В": "B", "С": "C", "Х": "X", "−": "-", "–": "-"})
_FIVE_IN_WORDS = {
    name_key(word): five
    for five, words in {
        5: ("өте жақсы", "отлично"),
        4: ("жақсы", "хорошо"),
        3: ("қанағаттанарлық", "удовлетворительно"),
        2: ("қанағаттанарлықсыз", "неудовлетворительно"),
    }.items()
    for word in words
}
_PASSED = frozenset(name_key(word) for word in ("сынақ", "сынақтан өтті", "өтті", "зачет", "зачтено", "pass", "passed"))
_FIVE = re.compile(r"^([2-5])\s*(?:\(.*\))?$")


@dataclass(frozen=True, kw_only=True)
class SupplementLine:
    """A discipline or a module as its supplement holds it; what an older kind of supplement lacks is None or "".

    ``section`` is a heading over the lines under it and has no grade. ``percent`` is 0–100, ``letter`` the letter
    grade (A … F, in Latin), ``points`` its value of 0–4, ``five`` the grade 2–5; ``passed`` is a pass without grade.
    """

    position: int
    section: bool
    name_kk: str
    name_ru: str
    hours: int | None = None
    credits: Decimal | None = None
    percent: int | None = None
    letter: str = ""
    points: Decimal | None = None
    five: int | None = None
    passed: bool = False

    @property
    def graded(self) -> bool:
        """Whether any grade stands in the line."""
        grades = (self.percent, self.points, self.five)
        return self.passed or bool(self.letter) or any(grade is not None for grade in grades)


def parse_supplement_line(cells: Mapping[str, str], today: date) -> SupplementLine | tuple[Problem, ...]:
    """The line, or everything that is wrong with it at once; each problem's field is the column.

    Codes: those of :class:`RegisterCells`, ``position``, ``section``, ``letter``, ``five``, ``section_with_grade``.
    Which diploma the line belongs to is read by ``parse_document_number``. Grades are not compared with one another:
    the scales have changed over the years, and the supplement is kept as it was issued.
    """
    row = RegisterCells(cells, today)
    position = row.whole("position", 200)
    if not position and not any(problem.field == "position" for problem in row.problems):
        row.note("position", "position")
    five, passed = _five(row, cells.get("five", ""))
    line = SupplementLine(
        position=position or 0,
        section=_section(row, cells.get("section", "")),
        name_kk=row.text("name_kk", 300),
        name_ru=row.text("name_ru", 300),
        hours=row.whole("hours", 5000),
        credits=row.amount("credits", 300),
        percent=row.whole("percent", 100),
        letter=_letter(row, cells.get("letter", "")),
        points=row.amount("points", 4),
        five=five,
        passed=passed,
    )
    if line.section and line.graded:
        row.note("section", "section_with_grade")
    return tuple(row.problems) or line


def _section(row: RegisterCells, text: str) -> bool:
    word = name_key(text)
    if text.strip() == "+" or word in _YES:
        return True
    if word not in _NO:
        row.note("section", "section")
    return False


def _letter(row: RegisterCells, text: str) -> str:
    letter = "".join(text.upper().split()).translate(_LETTER_LOOK_ALIKES)
    if not letter or letter == "-" or _LETTER.match(letter):
        return "" if letter == "-" else letter
    row.note("letter", "letter")
    return ""


def _five(row: RegisterCells, text: str) -> tuple[int | None, bool]:
    word = name_key(text)
    if not word:
        return None, False
    if word in _PASSED:
        return None, True
    digit = _FIVE.match(text.strip())
    five = int(digit[1]) if digit else _FIVE_IN_WORDS.get(word)
    if five is None:
        row.note("five", "five")
    return five, False
