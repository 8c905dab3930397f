"""How is what an officer typed from a paper book read? Every problem at once."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from telnusqa.core.book_find import BookFind, BookPlace
from telnusqa.core.problem import Problem
from telnusqa.core.register_cells import RegisterCells
from telnusqa.core.register_row import RegisterRow, parse_register_row
from telnusqa.core.supplement_line import SupplementLine, parse_supplement_line

LINE_CELLS = ("name_kk", "name_ru", "hours", "credits", "five", "percent", "letter", "points")
"""What stands in a typed line of a supplement, in this order, between semicolons or tabs; the last may be left out."""
HEADING = "#"
"""What a typed line begins with that is a heading over those under it."""
_PASSED = "сынақ"
EXAMPLE = f"""{HEADING} Жалпы білім беретін пәндер; Общеобразовательные дисциплины
Қазақ тілі; Казахский язык; 72; ; 5
Дене шынықтыру; Физическая культура; 144; ; {_PASSED}"""
"""Three typed lines, for who has never written one."""
_BOOK = 200
_SHORT = 40
_BETWEEN = re.compile(r"[;\t]")
_PAIR = ("_kk", "_ru")


def parse_book_find(cells: Mapping[str, str], today: date) -> BookFind | tuple[Problem, ...]:
    """The find, or everything that is wrong with it at once; each problem's field is the form's.

    ``cells`` has ``book``, ``page``, ``entry``, ``order``, ``ordered_on``, ``lines`` and the columns of a register's
    row. What the book holds in one language alone stands for both. Codes: those of ``parse_register_row``,
    ``order_half`` for an order without its day or a day without its order, ``in_line`` and ``line_cells`` for a line.
    """
    place, row = _place(cells, today), parse_typed_record(_in_both_languages(cells), today)
    if isinstance(place, tuple) or isinstance(row, tuple):
        return tuple(each for part in (place, row) for each in _problems(part) if not _told_in_kazakh(each))
    return BookFind(place, row)


def parse_typed_record(cells: Mapping[str, str], today: date) -> RegisterRow | tuple[Problem, ...]:
    """The record with the lines of its supplement, or everything that is wrong with it at once.

    Codes: those of ``parse_register_row`` and ``parse_typed_lines``.
    """
    row = parse_register_row(cells, today)
    lines = parse_typed_lines(cells.get("lines", ""), today)
    if isinstance(row, tuple) or _problems(lines):
        return (*_problems(row), *_problems(lines))
    return replace(row, supplement=tuple(line for line in lines if isinstance(line, SupplementLine)))


def parse_typed_lines(text: str, today: date) -> tuple[SupplementLine | Problem, ...]:
    """The lines of a supplement as typed, one a line, empty ones passed over; a faulty one is its problems instead.

    A line that begins with ``#`` is a heading. A name in one language stands for both. Codes: ``line_cells`` (more
    between the semicolons than a line holds), ``in_line`` (with the line, the column and the code of what is wrong).
    """
    found: list[SupplementLine | Problem] = []
    position = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            position += 1
            found += _typed_line(line.strip(), number, position, today)
    return tuple(found)


def typed_lines(supplement: tuple[SupplementLine, ...]) -> str:
    """The lines as they would be typed: read again they are the same."""
    return "\n".join(_as_typed(line) for line in supplement)


def _as_typed(line: SupplementLine) -> str:
    five = _PASSED if line.passed else line.five
    cells = (line.name_kk, line.name_ru, line.hours, line.credits, five, line.percent, line.letter, line.points)
    text = "; ".join("" if cell is None else str(cell) for cell in cells).rstrip("; ")
    return f"{HEADING} {text}" if line.section else text


def _typed_line(line: str, number: int, position: int, today: date) -> list[SupplementLine | Problem]:
    parts = [part.strip() for part in _BETWEEN.split(line.removeprefix(HEADING))]
    if len(parts) > len(LINE_CELLS):
        return [Problem("lines", "line_cells", "", {"line": number, "most": len(LINE_CELLS)})]
    cells = dict(zip(LINE_CELLS, parts, strict=False))
    cells["name_ru"] = cells.get("name_ru") or cells["name_kk"]
    cells |= {"position": str(position), "section": "+" if line.startswith(HEADING) else ""}
    parsed = parse_supplement_line(cells, today)
    if isinstance(parsed, SupplementLine):
        return [parsed]
    return [
        Problem("lines", "in_line", "", {**p.params, "line": number, "column": p.field, "code": p.code}) for p in parsed
    ]


def _place(cells: Mapping[str, str], today: date) -> BookPlace | tuple[Problem, ...]:
    typed = RegisterCells(cells, today)
    place = BookPlace(
        book=typed.text("book", _BOOK),
        page=typed.text("page", _SHORT),
        entry=typed.text("entry", _SHORT),
        order=typed.text("order", _SHORT, required=False),
        ordered_on=typed.day("ordered_on", required=False),
    )
    if typed.blank("order") != typed.blank("ordered_on"):
        typed.note("order" if typed.blank("order") else "ordered_on", "order_half")
    return tuple(typed.problems) or place


def _in_both_languages(cells: Mapping[str, str]) -> dict[str, str]:
    """What was typed in one language alone, in both."""
    both = dict(cells)
    for column in [key.removesuffix(_PAIR[0]) for key in cells if key.endswith(_PAIR[0])]:
        kk, ru = (both.get(column + language, "").strip() for language in _PAIR)
        both[column + _PAIR[0]], both[column + _PAIR[1]] = kk or ru, ru or kk
    return both


def _told_in_kazakh(problem: Problem) -> bool:
    """Whether it says of the second language that nothing stands there, which the first one says already."""
    return problem.code == "missing" and problem.field.endswith(_PAIR[1])


def _problems(part: object) -> list[Problem]:
    return [each for each in part if isinstance(each, Problem)] if isinstance(part, tuple) else []
