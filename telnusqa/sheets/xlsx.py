"""What stands in the sheets of an XLSX? Read row by row: only the words that cells share are held in memory."""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from posixpath import dirname, join, normpath
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType
from zipfile import BadZipFile, ZipFile

from telnusqa.core.errors import Rejected
from telnusqa.sheets.source import Source
from telnusqa.sheets.table import Cell, Line, Rows, Table, wrong

_BOOK = "xl/workbook.xml"
_CHUNK = 1 << 16
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Formats of days that every spreadsheet knows by number."""
_NOT_OF_DAYS = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_OF_DAYS = re.compile(r"[ymdhs]", re.IGNORECASE)
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a day of a sheet has no zone


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
            self._packed = ZipFile(source.open())
            self._read_book()
            names = set(self._packed.namelist())
            if "xl/sharedStrings.xml" in names:
                self._words = self._read_words("xl/sharedStrings.xml")
            if "xl/styles.xml" in names:
                self._date_styles = self._read_styles("xl/styles.xml")
        except (BadZipFile, zlib.error, ExpatError, KeyError, ValueError, RuntimeError, NotImplementedError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> Rejected:
        return Rejected(wrong(self._source, "file_unreadable"))

    def _read_book(self) -> None:
        found: list[tuple[str, str]] = []
        targets: dict[str, str] = {}

        def in_book(name: str, given: Mapping[str, str]) -> None:
            if name == "sheet":
                found.append((given["name"], next(v for k, v in given.items() if k.endswith("id") and k != "sheetId")))
            elif name == "workbookPr" and given.get("date1904") in ("1", "true"):
                self._epoch = _EPOCH_1904

        def in_relations(name: str, given: Mapping[str, str]) -> None:
            if name == "Relationship" and given.get("TargetMode") != "External":
                targets[given["Id"]] = normpath(join(dirname("/" + _BOOK), given["Target"])).lstrip("/")

        self._each(_BOOK, in_book)
        self._each("xl/_rels/workbook.xml.rels", in_relations)
        self.sheets = [(title, targets[relation]) for title, relation in found if relation in targets]

    def _each(self, part: str, begun: Callable[[str, Mapping[str, str]], None]) -> None:
        """Tell of every element of a part."""
        parser = _parser()
        parser.StartElementHandler = lambda name, given: begun(name.rpartition(":")[2], given)
        with self._packed.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _read_words(self, part: str) -> list[str]:
        """The texts of the words, without the reading aids (``rPh``) that may stand over them."""
        words: list[str] = []
        pieces: list[str] = []
        inside: list[str] = []
        parser = _parser()

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
        with self._packed.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)
        return words

    def _read_styles(self, part: str) -> frozenset[int]:
        formats: set[int] = set(_DATES)
        styles: list[int] = []
        where = [""]

        def begun(name: str, given: Mapping[str, str]) -> None:
            if name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
                where[0] = name
            elif name == "numFmt" and where[0] == "":
                if _OF_DAYS.search(_NOT_OF_DAYS.sub("", given["formatCode"])):
                    formats.add(int(given["numFmtId"]))
                else:
                    formats.discard(int(given["numFmtId"]))
            elif name == "xf" and where[0] == "cellXfs":
                styles.append(int(given.get("numFmtId", "0")))

        self._each(part, begun)
        return frozenset(place for place, style in enumerate(styles) if style in formats)

    def rows(self, part: str) -> Rows:
        """The rows of a sheet."""
        return Rows(self._height(part), self._lines(part))

    def _height(self, part: str) -> int:
        with self._packed.open(part) as stream:
            return sum(chunk.count(b"<row") for chunk in iter(lambda: stream.read(1 << 20), b""))

    def _lines(self, part: str) -> Iterator[Line]:
        reading = _Sheet(self._value)
        try:
            with self._packed.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    yield from reading.of(chunk)
            reading.end()
        except (BadZipFile, zlib.error, ExpatError, ValueError, IndexError, OverflowError, EOFError) as error:
            raise self._unreadable() from error

    def _value(self, kind: str, style: str, text: str) -> Cell:
        if kind == "s":
            return self._words[int(text)]
        if kind in ("str", "inlineStr", "e"):
            return text
        if kind == "b":
            return text == "1"
        if kind == "d":
            return datetime.fromisoformat(text)
        number = float(text)
        if style and int(style) in self._date_styles:
            return self._epoch + timedelta(seconds=round(number * 86400))
        return number


class _Sheet:
    """The rows of a sheet as its bytes come in; those without anything in them are left out."""

    def __init__(self, value: Callable[[str, str, str], Cell]) -> None:
        self._value = value
        self._done: list[Line] = []
        self._number = 0
        self._cells: list[Cell] = []
        self._kind = self._style = ""
        self._text: list[str] = []
        self._reading = False
        self._parser = _parser()
        self._parser.StartElementHandler = self._begun
        self._parser.EndElementHandler = self._ended
        self._parser.CharacterDataHandler = self._said

    def of(self, chunk: bytes) -> list[Line]:
        """The rows that end in these bytes."""
        self._parser.Parse(chunk, False)
        done, self._done = self._done, []
        return done

    def end(self) -> None:
        """There are no more. Raises ``ExpatError`` where the sheet was cut short."""
        self._parser.Parse(b"", True)

    def _begun(self, name: str, given: Mapping[str, str]) -> None:
        local = name if ":" not in name else name.rpartition(":")[2]
        if local == "c":
            self._kind, self._style = given.get("t", "n"), given.get("s", "")
            at = _place(given["r"]) if "r" in given else len(self._cells)
            if at > len(self._cells):
                self._cells.extend([""] * (at - len(self._cells)))
            self._text.clear()
        elif local in ("v", "t"):
            self._reading = True
        elif local == "row":
            self._number = int(given["r"]) if "r" in given else self._number + 1
            self._cells = []

    def _ended(self, name: str) -> None:
        local = name if ":" not in name else name.rpartition(":")[2]
        if local in ("v", "t"):
            self._reading = False
        elif local == "c":
            text = "".join(self._text)
            self._cells.append(self._value(self._kind, self._style, text) if text else "")
        elif local == "row" and any(cell != "" for cell in self._cells):
            self._done.append((self._number, self._cells))

    def _said(self, text: str) -> None:
        if self._reading:
            self._text.append(text)


_PLACES: dict[str, int] = {}


def _place(reference: str) -> int:
    """The column of «AB12», counted from 0."""
    letters = reference.rstrip("0123456789")
    known = _PLACES.get(letters)
    if known is None:
        known = 0
        for letter in letters:
            known = known * 26 + ord(letter) - 64
        if not 0 < known <= 16384:
            raise ValueError(reference)
        _PLACES[letters] = known = known - 1
    return known


def _parser() -> XMLParserType:
    """A parser that takes no definitions of a document's own."""

    def refuse(*_: object) -> None:
        raise ValueError("a document type")

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    return parser
