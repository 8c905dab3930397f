"""The XML inside a workbook: a parser that trusts no file, and what is no workbook at all."""

from collections.abc import Mapping
from xml.parsers.expat import ParserCreate, XMLParserType

_ENCODINGS = frozenset({"utf-8", "utf-16", "us-ascii", "iso-8859-1"})


class NoWorkbook(Exception):
    """The file says what no workbook says."""


def parser() -> XMLParserType:
    """A parser that takes no definitions of a document's own."""

    def refuse(*_: object) -> None:
        raise NoWorkbook("a document type")

    def known(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in _ENCODINGS:
            raise NoWorkbook(encoding)

    made = ParserCreate()
    made.buffer_text = True
    made.StartDoctypeDeclHandler = refuse
    made.XmlDeclHandler = known
    return made


def said(given: Mapping[str, str], name: str) -> str:
    """What an element must say of itself. Raises :class:`NoWorkbook`."""
    if name not in given:
        raise NoWorkbook(name)
    return given[name]


def whole(text: str) -> int:
    """A whole number. Raises :class:`NoWorkbook`."""
    try:
        return int(text)
    except ValueError as error:
        raise NoWorkbook(text) from error
