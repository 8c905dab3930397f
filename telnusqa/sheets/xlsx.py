"""What stands in the sheets of an XLSX? Read row by row: only the words that cells share are held in memory."""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from math import isfinite
from posixpath import dirname, join, normpath
from typing import IO
from xml.parsers.expat import ExpatError, XMLParserType
from zipfile import BadZipFile, ZipFile

from telnusqa.core.errors import Rejected
from telnusqa.sheets.source import Source
from telnusqa.sheets.table import Cell, Line, Rows, Table, wrong
from telnusqa.sheets.xlsx_sheet import SheetRows
from telnusqa.sheets.xlsx_xml import NoWorkbook, said, whole
from telnusqa.sheets.xlsx_xml import parser as xml_parser

_BOOK = "xl/workbook.xml"
_CHUNK = 1 << 16
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Formats of days that every spreadsheet knows by number."""
_NOT_OF_DAYS = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_OF_DAYS = re.compile(r"[ymdhs]", re.IGNORECASE)
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a day of a sheet has no zone

_UNREADABLE = (NoWorkbook, BadZipFile, zlib.error, ExpatError, EOFError)
"""What a broken file brings about, and a fault of ours never does."""


def xlsx_tables(source: Source) -> tuple[Table, ...]:
    """The sheets. Raises :class:`Rejected`: ``file_unreadable``, now or while a sheet is read."""
    book = _Book(source)
    return tuple(Table(title, lambda part=part: book.rows(part)) for title, part in book.sheets)  # type: ignore[misc]


class _Book:
    """The parts of a workbook; each is unpacked as it is read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.sheets: list[tuple[str, str]] = []
        self._epoch = _EPOCH
        self._words: list[str] = []
        self._date_styles: frozenset[int] = frozenset()
        try:
            self._packed = _unzipped(source.open())
            self._read_book()
            names = set(self._packed.namelist())
            if "xl/sharedStrings.xml" in names:
                self._words = self._read_words("xl/sharedStrings.xml")
            if "xl/styles.xml" in names:
                self._date_styles = self._read_styles("xl/styles.xml")
        except _UNREADABLE as error:
            raise self._unreadable() from error

    def _unreadable(self) -> Rejected:
        return Rejected(wrong(self._source, "file_unreadable"))

    def _read_book(self) -> None:
        found: list[tuple[str, str]] = []
        targets: dict[str, str] = {}

        def in_book(name: str, given: Mapping[str, str]) -> None:
            if name == "sheet":
                relation = next((v for k, v in given.items() if k.endswith("id") and k != "sheetId"), "")
                found.append((said(given, "name"), relation))
            elif name == "workbookPr" and given.get("date1904") in ("1", "true"):
                self._epoch = _EPOCH_1904

        def in_relations(name: str, given: Mapping[str, str]) -> None:
            if name == "Relationship" and given.get("TargetMode") != "External":
                target = normpath(join(dirname("/" + _BOOK), said(given, "Target")))
                targets[said(given, "Id")] = target.lstrip("/")

        self._each(_BOOK, in_book)
        self._each("xl/_rels/workbook.xml.rels", in_relations)
        self.sheets = [(title, targets[relation]) for title, relation in found if relation in targets]

    def _each(self, part: str, begun: Callable[[str, Mapping[str, str]], None]) -> None:
        """Tell of every element of a part."""
        parser = xml_parser()
        parser.StartElementHandler = lambda name, given: begun(name.rpartition(":")[2], given)
        self._parse(part, parser)

    def _parse(self, part: str, parser: XMLParserType) -> None:
        with self._open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _open(self, part: str) -> IO[bytes]:
        try:
            return self._packed.open(part)
        except (KeyError, RuntimeError) as error:  # no such part, locked by a password, packed in a way of its own
            raise NoWorkbook(part) from error

    def _read_words(self, part: str) -> list[str]:
        """The texts of the words, without the reading aids (``rPh``) that may stand over them."""
        words: list[str] = []
        pieces: list[str] = []
        inside: list[str] = []
        parser = xml_parser()

        def ended(name: str) -> None:
            inside.pop()
            if name.rpartition(":")[2] == "si":
                words.append("".join(pieces))
                pieces.clear()

        def text(content: str) -> None:
            if inside[-1] == "t" and "rPh" not in inside:
                pieces.append(content)

        parser.StartElementHandler = lambda name, _: inside.append(name.rpartition(":")[2])
        parser.EndElementHandler, parser.CharacterDataHandler = ended, text
        self._parse(part, parser)
        return words

    def _read_styles(self, part: str) -> frozenset[int]:
        formats: set[int] = set(_DATES)
        styles: list[int] = []
        where = [""]

        def begun(name: str, given: Mapping[str, str]) -> None:
            if name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
                where[0] = name
            elif name == "numFmt" and where[0] == "":
                if _OF_DAYS.search(_NOT_OF_DAYS.sub("", said(given, "formatCode"))):
                    formats.add(whole(said(given, "numFmtId")))
                else:
                    formats.discard(whole(said(given, "numFmtId")))
            elif name == "xf" and where[0] == "cellXfs":
                styles.append(whole(given.get("numFmtId", "0")))

        self._each(part, begun)
        return frozenset(place for place, style in enumerate(styles) if style in formats)

    def rows(self, part: str) -> Rows:
        """The rows of a sheet."""
        try:
            return Rows(self._height(part), self._lines(part))
        except _UNREADABLE as error:
            raise self._unreadable() from error

    def _height(self, part: str) -> int:
        with self._open(part) as stream:
            return sum(chunk.count(b"<row") for chunk in iter(lambda: stream.read(1 << 20), b""))

    def _lines(self, part: str) -> Iterator[Line]:
        reading = SheetRows(self._value)
        try:
            with self._open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    yield from reading.of(chunk)
            reading.end()
        except _UNREADABLE as error:
            raise self._unreadable() from error

    def _value(self, kind: str, style: str, text: str) -> Cell:
        if kind == "s":
            place = whole(text)
            if not 0 <= place < len(self._words):
                raise NoWorkbook(text)
            return self._words[place]
        if kind in ("str", "inlineStr", "e"):
            return text
        if kind == "b":
            return text == "1"
        try:
            if kind == "d":
                return datetime.fromisoformat(text)
            number = float(text)
            if not isfinite(number):
                raise NoWorkbook(text)
            if style and int(style) in self._date_styles:
                return self._epoch + timedelta(seconds=round(number * 86400))
        except (ValueError, OverflowError) as error:
            raise NoWorkbook(text) from error
        return number


def _unzipped(stream: IO[bytes]) -> ZipFile:
    try:
        return ZipFile(stream)
    except (ValueError, NotImplementedError) as error:  # names in no letters, a way of packing nobody knows
        raise NoWorkbook from error
