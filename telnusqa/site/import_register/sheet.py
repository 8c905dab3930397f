"""What stands in the rows of a table file, whichever program wrote it?"""

import csv
from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile, is_zipfile

import python_calamine

from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.register_sheet import TITLES, Sheet

Cell = str | float | bool | date | time | datetime | timedelta
Line = tuple[int, Sequence[Cell]]
"""A row's number, as the program that made the file shows it, and its cells."""

SUPPLEMENT_ENDING = ".qosymsha.csv"
"""A CSV holds one table: the supplements of ``2009.csv`` stand beside it in ``2009.qosymsha.csv``."""

_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ENCODINGS = ("utf-8-sig", "kz1048")
"""KZ-1048 is Windows-1251 with Kazakh letters in the places of letters that neither Kazakh nor Russian has."""
_DELIMITERS = ";,\t"
_CHUNK = 1 << 20
LARGEST = 1 << 30
"""Bytes a workbook may unpack to: about a million rows, and no zip that unpacks for ever."""


@dataclass(frozen=True)
class Table:
    """One table of a file: ``title`` is the sheet's, ``height`` about how many rows it has; the rows are read once."""

    title: str
    height: int
    rows: Iterator[Line]


def open_tables(file: Path) -> tuple[Table, ...]:
    """The tables of an XLSX (XLS, ODS too) or of a CSV and the supplements beside it, told apart by content.

    Raises :class:`Rejected` with ``file_absent``, ``file_unreadable`` (damaged, locked by a password, no table at
    all), ``file_too_large`` (use CSV) or ``file_encoding`` (neither UTF-8 nor UTF-16 nor Windows-1251). A CSV's rows
    raise it while being read.
    """
    try:
        with file.open("rb") as stream:
            start = stream.read(4)
    except OSError as error:
        raise Rejected(_wrong(file, "file_absent")) from error
    if start.startswith(_WORKBOOK):
        return _workbook(file)
    supplement = file.with_name(file.stem + SUPPLEMENT_ENDING)
    tables = (_csv(file, TITLES[Sheet.DIPLOMAS][0]),)
    return (*tables, _csv(supplement, TITLES[Sheet.SUPPLEMENT][0])) if supplement.is_file() else tables


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


def _wrong(file: Path, code: str) -> Problem:
    return Problem("file", code, "", {"name": file.name})


def _workbook(file: Path) -> tuple[Table, ...]:
    if is_zipfile(file):
        with ZipFile(file) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST:
                raise Rejected(_wrong(file, "file_too_large"))
    try:
        book = python_calamine.load_workbook(str(file))
        sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
    except python_calamine.CalamineError as error:
        raise Rejected(_wrong(file, "file_unreadable")) from error
    return tuple(Table(sheet.name, sheet.height, _sheet_rows(sheet)) for sheet in sheets)


def _sheet_rows(sheet: python_calamine.CalamineSheet) -> Iterator[Line]:
    return ((number, row) for number, row in enumerate(sheet.iter_rows(), 1) if any(cell != "" for cell in row))


def _csv(file: Path, title: str) -> Table:
    with file.open("rb") as stream:
        encoding = _encoding(file, stream)
        stream.seek(0)
        height = sum(chunk.count(b"\n") for chunk in _chunks(stream))
    return Table(title, height, _csv_rows(file, encoding))


def _csv_rows(file: Path, encoding: str) -> Iterator[Line]:
    with file.open(encoding=encoding, newline="") as stream:
        delimiter = _delimiter("".join(islice(stream, 5)))
        stream.seek(0)
        reader = csv.reader(stream, delimiter=delimiter)
        before = 0
        try:
            for row in reader:
                number, before = before + 1, reader.line_num  # a cell may hold line breaks
                if any(cell.strip() for cell in row):
                    yield number, row
        except csv.Error as error:
            raise Rejected(_wrong(file, "file_unreadable")) from error


def _encoding(file: Path, stream: BinaryIO) -> str:
    if stream.read(2).startswith(_UTF16):
        return "utf-16"
    for encoding in _ENCODINGS:
        stream.seek(0)
        decoder = getincrementaldecoder(encoding)()
        try:
            for chunk in _chunks(stream):
                if "\0" in decoder.decode(chunk):
                    raise Rejected(_wrong(file, "file_unreadable"))
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise Rejected(_wrong(file, "file_encoding"))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    return iter(lambda: stream.read(_CHUNK), b"")


def _delimiter(head: str) -> str:
    """The delimiter of which the first lines have most; headings hold none of the three."""
    return max(_DELIMITERS, key=head.count)
