"""What stands in a CSV? Read line by line: a file of any length takes the same memory."""

import csv
import io
from codecs import getincrementaldecoder
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from telnusqa.core.errors import Rejected
from telnusqa.sheets.source import Source
from telnusqa.sheets.table import Line, Rows, Table, wrong

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ENCODINGS = ("utf-8-sig", "kz1048")
"""KZ-1048 is Windows-1251 with Kazakh letters in the places of letters that neither Kazakh nor Russian has."""
_DELIMITERS = ";,\t"
_CHUNK = 1 << 20


def csv_table(source: Source, title: str) -> Table:
    """The table of a CSV. Reading it raises :class:`Rejected`: ``file_encoding``, ``file_unreadable``."""
    return Table(title, lambda: _read(source))


def _read(source: Source) -> Rows:
    with source.open() as stream:
        encoding = _encoding(source, stream)
        stream.seek(0)
        height = sum(chunk.count(b"\n") for chunk in _chunks(stream))
    return Rows(height, _lines(source, encoding))


def _lines(source: Source, encoding: str) -> Iterator[Line]:
    with io.TextIOWrapper(source.open(), encoding=encoding, newline="") as stream:
        try:
            delimiter = _delimiter("".join(islice(stream, 5)))
            stream.seek(0)
            reader = csv.reader(stream, delimiter=delimiter)
            before = 0
            for row in reader:
                number, before = before + 1, reader.line_num  # a cell may hold line breaks
                if any(cell.strip() for cell in row):
                    yield number, row
        except csv.Error as error:
            raise Rejected(wrong(source, "file_unreadable")) from error
        except UnicodeError as error:  # what begins as UTF-16 and does not go on so
            raise Rejected(wrong(source, "file_encoding")) from error


def _encoding(source: Source, stream: BinaryIO) -> str:
    if stream.read(2).startswith(_UTF16):
        return "utf-16"
    for encoding in _ENCODINGS:
        stream.seek(0)
        decoder = getincrementaldecoder(encoding)()
        try:
            for chunk in _chunks(stream):
                if "\0" in decoder.decode(chunk):
                    raise Rejected(wrong(source, "file_unreadable"))
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise Rejected(wrong(source, "file_encoding"))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    return iter(lambda: stream.read(_CHUNK), b"")


def _delimiter(head: str) -> str:
    """The delimiter of which the first lines have most; headings hold none of the three."""
    return max(_DELIMITERS, key=head.count)
