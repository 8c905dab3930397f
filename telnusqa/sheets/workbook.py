"""What stands in the sheets of a workbook (XLSX, XLS, ODS)? None that is too long is opened at all."""

import struct
import zlib
from typing import IO
from zipfile import BadZipFile, ZipFile, is_zipfile

from telnusqa.core.errors import Rejected
from telnusqa.sheets.apart import NoTable, TooMuch, sheets_of
from telnusqa.sheets.source import Source
from telnusqa.sheets.table import Rows, Table, wrong
from telnusqa.sheets.xlsx import xlsx_tables

MOST_ROWS = 300_000
"""Rows under the headings of a sheet: longer ones are better kept as CSV, which is read in any length."""
MOST_CELLS = (MOST_ROWS + 1) * 40
LARGEST = 2 << 30
"""Bytes a workbook may unpack to: no zip unpacks for ever."""
LARGEST_WORDS = 256 << 20
"""Bytes of the table of words that cells of all sheets share; it is held as long as the workbook is open."""

_NO_ZIP = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error)
"""What a broken zip brings about, one locked by a password too."""
_WORDS = "xl/sharedStrings.xml"
_ROWS = (b"<row ", b"<row>")
_CELLS = (b"<c ", b"<c>")
_CHUNK = 1 << 20


def workbook_tables(source: Source) -> tuple[Table, ...]:
    """The sheets of a workbook.

    Raises :class:`Rejected`: ``file_unreadable``, ``file_too_large``, ``sheet_too_long`` (save as CSV).
    """
    try:
        if _is_xlsx(source):
            return xlsx_tables(source)
        with source.open() as stream:
            sheets = sheets_of(stream.read())
    except (NoTable, *_NO_ZIP) as error:
        raise Rejected(wrong(source, "file_unreadable")) from error
    except TooMuch as error:
        raise Rejected(wrong(source, "file_too_large")) from error
    return tuple(Table(name, lambda h=height, rows=lines: Rows(h, iter(rows))) for name, height, lines in sheets)  # type: ignore[misc]


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
