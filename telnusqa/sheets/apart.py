"""What stands in an XLS or ODS? Read in a process of its own, which may hold so much and no more.

A kilobyte of ODS can say that a cell is repeated a thousand million times. Whoever reads it fills the memory there is
and ends with its process: so it is not the process that answers people.
"""

import json
import resource
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from telnusqa.sheets.table import Cell, Line

MOST_MEMORY = 1 << 30
"""Bytes of address space: an XLS holds 65,536 rows at most, and one that is full of cells takes half of that."""
MOST_SECONDS = 120

Sheet = tuple[str, int, list[Line]]
"""A sheet's title, its height, and its rows with anything in them."""


class TooMuch(Exception):
    """It held more than may be held, or took longer than may be waited for."""


class NoTable(Exception):
    """It is no workbook."""


def sheets_of(content: bytes) -> tuple[Sheet, ...]:
    """Every sheet of the workbook. Raises :class:`TooMuch` and :class:`NoTable`."""
    command = [sys.executable, "-m", "telnusqa.sheets.apart", str(MOST_MEMORY)]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=MOST_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise TooMuch from error
    if done.returncode == _NO_TABLE:
        raise NoTable
    if done.returncode:
        raise TooMuch
    return tuple(
        (name, height, [(n, _cells(row)) for n, row in lines]) for name, height, lines in json.loads(done.stdout)
    )


_NO_TABLE = 3


def _read() -> int:
    import python_calamine

    most = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        book = python_calamine.load_workbook(BytesIO(sys.stdin.buffer.read()))
        sheets = [(name, book.get_sheet_by_name(name)) for name in book.sheet_names]
    except (python_calamine.CalamineError, OSError, ValueError):
        return _NO_TABLE
    kept = [(name, sheet.height, [*_lines(sheet)]) for name, sheet in sheets]
    json.dump(kept, sys.stdout, default=_told)
    return 0


def _lines(sheet: Any) -> list[tuple[int, list[Any]]]:
    return [(number, row) for number, row in enumerate(sheet.iter_rows(), 1) if any(cell != "" for cell in row)]


def _told(cell: object) -> dict[str, str | float]:
    if isinstance(cell, timedelta):
        return {"timedelta": cell.total_seconds()}
    if isinstance(cell, datetime | date | time):
        return {type(cell).__name__: cell.isoformat()}
    raise TypeError(type(cell))


def _cells(row: list[Any]) -> list[Cell]:
    return [_cell(each) if isinstance(each, dict) else each for each in row]


def _cell(told: dict[str, Any]) -> Cell:
    [(kind, text)] = told.items()
    if kind == "timedelta":
        return timedelta(seconds=text)
    kinds: dict[str, type[date | time]] = {"datetime": datetime, "date": date, "time": time}
    return kinds[kind].fromisoformat(text)


if __name__ == "__main__":
    sys.exit(_read())
