"""What stands in the rows of a table file, whichever program wrote it?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from telnusqa.core.problem import Problem
from telnusqa.sheets.source import Source

Cell = str | float | bool | date | time | datetime | timedelta
Line = tuple[int, Sequence[Cell]]
"""A row's number, as the program that made the file shows it, and its cells."""


@dataclass(frozen=True)
class Rows:
    """The rows of a table, about ``height`` of them, read once; empty ones are left out."""

    height: int
    lines: Iterator[Line]


@dataclass(frozen=True)
class Table:
    """One table of a file: ``title`` is the sheet's; nothing of it is held until it is read."""

    title: str
    read: Callable[[], Rows]


def wrong(source: Source, code: str, **params: int) -> Problem:
    """What is wrong with a file as a whole."""
    return Problem("file", code, "", {"name": source.name, **params})


def text_of(cell: Cell, digits: int = 0) -> str:
    """A cell as a person would have typed it; whole numbers are filled with zeros to ``digits``, days are ISO."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float | int):
        return f"{cell:0{digits}.0f}" if cell == int(cell) else str(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return str(cell)
