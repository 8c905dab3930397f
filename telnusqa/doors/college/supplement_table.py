"""A supplement as a table: a column for each thing that any of its lines says, for older kinds say less."""

from collections.abc import Sequence
from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.words.record import five
from telnusqa.words.register_problem import column_title

_COLUMNS = ("hours", "credits", "percent", "letter", "points", "five")


@dataclass(frozen=True)
class Cell:
    """A thing a line says, under its column's title."""

    title: str
    text: str


@dataclass(frozen=True)
class TableLine:
    """A line with its cells; a section has none."""

    position: int
    section: bool
    name_kk: str
    name_ru: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class SupplementTable:
    """The titles of the columns that are used, and the lines."""

    titles: tuple[str, ...]
    lines: tuple[TableLine, ...]


def supplement_table(supplement: Sequence[SupplementLine], language: Language) -> SupplementTable:
    """The table; without lines it is empty."""
    used = [column for column in _COLUMNS if any(_said(line, column, language) for line in supplement)]
    titles = {column: column_title(column, language) for column in used}
    return SupplementTable(
        tuple(titles.values()),
        tuple(
            TableLine(
                line.position,
                line.section,
                line.name_kk,
                line.name_ru if line.name_ru != line.name_kk else "",
                tuple(Cell(titles[column], _said(line, column, language)) for column in used),
            )
            for line in supplement
        ),
    )


def _said(line: SupplementLine, column: str, language: Language) -> str:
    if column == "five":
        return five(line, language)
    value = getattr(line, column)
    return "" if value is None else str(value)
