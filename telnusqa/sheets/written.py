"""How is a table written so that any spreadsheet opens it? Row by row, and no cell of it is taken for a formula."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Protocol

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Written = str | int | float | date | None

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Write(Protocol):
    """Writes one row."""

    def __call__(self, row: Sequence[Written]) -> None:
        """None leaves a cell empty."""


def no_formula(text: str) -> str:
    """The text as no spreadsheet takes it for a formula; a lone sign is none."""
    return f"'{text}" if len(text) > 1 and text.startswith(_FORMULA_STARTS) else text


def csv_line(row: Sequence[Written]) -> list[str | int | float | None]:
    """The cells of a CSV a Kazakh Excel makes: days as 30.06.2009."""
    return [f"{c:%d.%m.%Y}" if isinstance(c, date) else no_formula(c) if isinstance(c, str) else c for c in row]


def csv_writer(stream: IO[str]) -> Write:
    """Writes rows with semicolons; the stream's encoding should be ``utf-8-sig``, by whose mark Excel knows it."""
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    return lambda row: writer.writerow(csv_line(row))


class Book:
    """An XLSX being written sheet by sheet, each row by row; nothing of it is held in memory."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)

    def sheet(self, title: str, headings: Sequence[str], wide: Sequence[int] = ()) -> Write:
        """Begin a sheet with its bold headings; ``wide`` are the widths of its last columns."""
        sheet = self._book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for place, width in enumerate([18] * (len(headings) - len(wide)) + list(wide), 1):
            sheet.column_dimensions[get_column_letter(place)].width = width

        def cell(value: Written) -> object:
            if isinstance(value, date):
                made = WriteOnlyCell(sheet, datetime.combine(value, time()))
                made.number_format = "DD.MM.YYYY"
            elif isinstance(value, str):
                made = WriteOnlyCell(sheet, value)
                made.data_type = "s"
            else:
                return value
            return made

        def write(row: Sequence[Written]) -> None:
            sheet.append([cell(value) for value in row])

        bold = [WriteOnlyCell(sheet, heading) for heading in headings]
        for heading in bold:
            heading.font = Font(bold=True)
        sheet.append(bold)
        return write

    def save(self, target: "Path | IO[bytes]") -> None:
        """Close the book and write it where it belongs."""
        self._book.save(target)


@contextmanager
def csv_file(target: Path, headings: Sequence[str]) -> Iterator[Write]:
    """A CSV being written."""
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        write = csv_writer(stream)
        write(headings)
        yield write
