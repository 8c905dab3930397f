"""A table of institutions, read from XLSX or CSV and written as either."""

import io
from collections.abc import Iterable, Mapping

from telnusqa.core.errors import Rejected
from telnusqa.core.institution_sheet import COLUMNS, TITLE, find_columns
from telnusqa.core.language import Language
from telnusqa.sheets.csv_table import csv_table
from telnusqa.sheets.source import Source
from telnusqa.sheets.table import text_of, wrong
from telnusqa.sheets.workbook import workbook_tables
from telnusqa.sheets.written import Book, Written, csv_writer

MOST_ROWS = 1_000
"""Rows of one file: so many are shown and entered while a page waits."""
_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_ORDER = (Language.KK, Language.RU, Language.EN)

Cells = Mapping[str, Written]


def read_institutions(name: str, content: bytes) -> list[tuple[int, dict[str, str]]]:
    """The rows by their number, each a mapping of its columns. Raises :class:`Rejected` where it is no such table."""
    source = Source(name, lambda: io.BytesIO(content))
    table = workbook_tables(source)[0] if content.startswith(_WORKBOOK) else csv_table(source, TITLE[0])
    lines = table.read().lines
    _, headings = next(lines, (0, ()))
    places = find_columns([text_of(heading) for heading in headings])
    if isinstance(places, tuple):
        raise Rejected(*places)
    rows: list[tuple[int, dict[str, str]]] = []
    for number, cells in lines:
        if len(rows) == MOST_ROWS:
            raise Rejected(wrong(source, "file_too_large", most=MOST_ROWS))
        found = {
            column.key: text_of(cells[place], column.digits).strip()
            for place, column in places.items()
            if place < len(cells)
        }
        rows.append((number, {key: text.removeprefix("'") for key, text in found.items()}))
    return rows


def institutions_xlsx(rows: Iterable[Cells], language: Language) -> bytes:
    """The rows as a workbook."""
    target = io.BytesIO()
    book = Book(target)
    at = _ORDER.index(language)
    write = book.sheet(TITLE[at], [column.headings[at] for column in COLUMNS])
    for row in rows:
        write([row.get(column.key) for column in COLUMNS])
    book.close()
    return target.getvalue()


def institutions_csv(rows: Iterable[Cells], language: Language) -> str:
    """The rows as a CSV; its encoding should be ``utf-8-sig``."""
    target = io.StringIO(newline="")
    write = csv_writer(target)
    write([column.headings[_ORDER.index(language)] for column in COLUMNS])
    for row in rows:
        write([row.get(column.key) for column in COLUMNS])
    return target.getvalue()
