"""Tables written so that the same rows give the same bytes, whenever and wherever it is done."""

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

Cell = str | int | date | None
_ZIP_DAY = (2026, 1, 1, 0, 0, 0)
_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(<)")


@dataclass(frozen=True)
class Table:
    """A titled table; ``formats`` gives a column of numbers the format a clerk would see."""

    title: str
    headings: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    formats: tuple[str, ...]


def write_workbook(tables: Sequence[Table], target: Path) -> None:
    """Write the tables as the sheets of one XLSX."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        sheet = book.create_sheet(table.title)
        sheet.append(table.headings)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        for number, row in enumerate(table.rows, 2):
            for place, (value, shown) in enumerate(zip(row, table.formats, strict=True), 1):
                if value is not None:
                    cell = sheet.cell(number, place, value)
                    cell.number_format = shown
    made = io.BytesIO()
    book.save(made)
    target.write_bytes(_without_time(made))


def write_csv(table: Table, target: Path) -> None:
    """Write one table as the CSV a Kazakh Excel makes: UTF-8 with a mark, semicolons, days as 30.06.2009."""
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow(table.headings)
        for row in table.rows:
            writer.writerow(f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell for cell in row)


def _without_time(made: io.BytesIO) -> bytes:
    still = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(still, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            target.writestr(entry, _MODIFIED.sub(rb"\g<1>2026-01-01T00:00:00Z\3", source.read(name)))
    return still.getvalue()
