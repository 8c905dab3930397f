"""What stands in the sheets of a workbook (XLSX, XLS, ODS)? None that is too long is opened at all."""

from collections.abc import Iterator
from typing import IO
from zipfile import BadZipFile, ZipFile, is_zipfile

import python_calamine

from telnusqa.core.errors import Rejected
from telnusqa.sheets.source import Source
from telnusqa.sheets.table import Line, Rows, Table, wrong
from telnusqa.sheets.xlsx import xlsx_tables

MOST_ROWS = 300_000
"""Rows under the headings of a sheet: longer ones are better kept as CSV, which is read in any length."""
MOST_CELLS = (MOST_ROWS + 1) * 40
LARGEST = 2 << 30
"""Bytes a workbook may unpack to: no zip unpacks for ever."""
LARGEST_WORDS = 256 << 20
"""Bytes of the table of words that cells of all sheets share; it is held as long as the workbook is open."""

_WORDS = "xl/sharedStrings.xml"
_ROWS = (b"<row ", b"<row>")
_CELLS = (b"<c ", b"<c>")
_CHUNK = 1 << 20


def workbook_tables(source: Source) -> tuple[Table, ...]:
    """The sheets of a workbook.

    Raises :class:`Rejected`: ``file_unreadable``, ``file_too_large``, ``sheet_too_long`` (save as CSV).
    """
    if _is_xlsx(source):
        return xlsx_tables(source)
    try:
        book = python_calamine.load_workbook(source.open())
    except (python_calamine.CalamineError, BadZipFile) as error:
        raise Rejected(wrong(source, "file_unreadable")) from error
    return tuple(_table(source, book, name) for name in book.sheet_names)


def _table(source: Source, book: python_calamine.CalamineWorkbook, name: str) -> Table:
    def read() -> Rows:
        try:
            sheet = book.get_sheet_by_name(name)
        except python_calamine.CalamineError as error:
            raise Rejected(wrong(source, "file_unreadable")) from error
        return Rows(sheet.height, _lines(sheet))

    return Table(name, read)


def _lines(sheet: python_calamine.CalamineSheet) -> Iterator[Line]:
    return ((number, row) for number, row in enumerate(sheet.iter_rows(), 1) if any(cell != "" for cell in row))


def _is_xlsx(source: Source) -> bool:
    """Whether it is one; rows and cells are counted as they are unpacked, before anything is held."""
    with source.open() as stream:
        if not is_zipfile(stream):
            return False
        with ZipFile(stream) as packed:
            sizes = {part.filename: part.file_size for part in packed.infolist()}
            if sum(sizes.values()) > LARGEST or sizes.get(_WORDS, 0) > LARGEST_WORDS:
                raise Rejected(wrong(source, "file_too_large"))
            for name in sizes:
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    with packed.open(name) as sheet:
                        _refuse_too_long(source, sheet)
    return "xl/workbook.xml" in sizes


def _refuse_too_long(source: Source, sheet: IO[bytes]) -> None:
    rows, cells, before = 0, 0, b""
    while chunk := sheet.read(_CHUNK):
        seen = before + chunk
        rows += _new(_ROWS, seen, before)
        cells += _new(_CELLS, seen, before)
        before = seen[-4:]
        if rows > MOST_ROWS + 1 or cells > MOST_CELLS:
            raise Rejected(wrong(source, "sheet_too_long", most=MOST_ROWS))


def _new(tags: tuple[bytes, ...], seen: bytes, before: bytes) -> int:
    """Tags that end in what was read last; a tag may lie across two readings."""
    return sum(seen.count(tag) - before.count(tag) for tag in tags)
