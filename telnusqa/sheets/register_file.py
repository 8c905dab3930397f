"""Which diplomas does a register's file hold, and which of its rows are wrong?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.register_found import Entry, Fault
from telnusqa.core.register_row import RegisterRow, parse_register_row
from telnusqa.core.register_sheet import TITLES, Places, Sheet, find_columns, sheet_named
from telnusqa.core.supplement_line import parse_supplement_line
from telnusqa.sheets.aside import Aside
from telnusqa.sheets.csv_table import csv_table
from telnusqa.sheets.source import RegisterSource
from telnusqa.sheets.table import Line, Table, text_of, wrong
from telnusqa.sheets.workbook import workbook_tables

_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True)
class RegisterFile:
    """A register being read: ``height`` is about how many rows of diplomas there are; the rows are read once."""

    height: int
    rows: Iterator[Entry | Fault]


def open_register(source: RegisterSource, today: date) -> RegisterFile:
    """Open a register's file (XLSX, or CSV with its supplements beside it) and read its rows one after another.

    A diploma whose supplement has a wrong line is not taken, for its duplicate would lack that line; a line whose
    diploma stands nowhere in the file is a fault of its own and comes after all diplomas. A diploma named twice is
    taken once. The same file read on the same day gives the same rows in the same order. Raises :class:`Rejected`
    where the file as a whole cannot be read: ``file_absent``, ``file_unreadable`` (damaged, locked by a password, no
    table at all), ``file_too_large`` (use CSV), ``file_encoding`` (neither UTF-8 nor UTF-16 nor Windows-1251), those
    of ``find_columns``, ``sheet_missing``; a CSV may raise while its rows are read.
    """
    tables = tables_of(source)
    aside = Aside()
    if Sheet.SUPPLEMENT in tables:
        _lay_aside(aside, *_headed(Sheet.SUPPLEMENT, tables[Sheet.SUPPLEMENT].read().lines), today)
    diplomas = tables[Sheet.DIPLOMAS].read()
    return RegisterFile(diplomas.height, _rows(*_headed(Sheet.DIPLOMAS, diplomas.lines), aside, today))


def check_headings(source: RegisterSource) -> None:
    """See that the file can be read and its headings are right, before anybody waits for it. Raises as above."""
    for sheet, table in tables_of(source).items():
        _headed(sheet, table.read().lines)


def tables_of(source: RegisterSource) -> Mapping[Sheet, Table]:
    """The tables by what they are, told apart by content; a lone table is the diplomas whatever its title.

    Raises :class:`Rejected`.
    """
    try:
        with source.main.open() as stream:
            start = stream.read(4)
    except OSError as error:
        raise Rejected(wrong(source.main, "file_absent")) from error
    if not start.startswith(_WORKBOOK):
        tables = {Sheet.DIPLOMAS: csv_table(source.main, TITLES[Sheet.DIPLOMAS][0])}
        if source.beside is not None:
            tables[Sheet.SUPPLEMENT] = csv_table(source.beside, TITLES[Sheet.SUPPLEMENT][0])
        return tables
    found = workbook_tables(source.main)
    named = {sheet: table for table in found if (sheet := sheet_named(table.title))}
    if Sheet.DIPLOMAS in named:
        return named
    if len(found) == 1 and not named:
        return {Sheet.DIPLOMAS: found[0]}
    kk, ru, _ = TITLES[Sheet.DIPLOMAS]
    raise Rejected(Problem("file", "sheet_missing", "", {"kk": kk, "ru": ru}))


def _headed(sheet: Sheet, lines: Iterator[Line]) -> tuple[Places, Iterator[Line]]:
    """The places of the columns by the first row that is not empty, and the rows under it."""
    _, headings = next(lines, (0, ()))
    places = find_columns(sheet, [text_of(heading) for heading in headings])
    if places and isinstance(places[0], Problem):
        raise Rejected(*(problem for problem in places if isinstance(problem, Problem)))
    return tuple(place for place in places if not isinstance(place, Problem)), lines


def _cells(places: Places, line: Line) -> dict[str, str]:
    _, cells = line
    return {column.key: text_of(cells[at], column.digits) for at, column in places if at < len(cells)}


def _document(cells: Mapping[str, str]) -> DocumentNumber | Problem:
    return parse_document_number(cells.get("series", ""), cells.get("number", ""))


def _lay_aside(aside: Aside, places: Places, lines: Iterator[Line], today: date) -> None:
    for line in lines:
        cells = _cells(places, line)
        document, parsed = _document(cells), parse_supplement_line(cells, today)
        if isinstance(document, Problem):
            aside.refuse_line(line[0], document, document, *(parsed if isinstance(parsed, tuple) else ()))
        elif isinstance(parsed, tuple):
            aside.refuse_line(line[0], document, *parsed)
        elif not aside.keep_line(line[0], document, parsed):
            aside.refuse_line(line[0], document, Problem("position", "position_twice"))


def _rows(places: Places, lines: Iterator[Line], aside: Aside, today: date) -> Iterator[Entry | Fault]:
    yield from aside.faults()
    for line in lines:
        cells = _cells(places, line)
        found = _judged(line[0], parse_register_row(cells, today), aside)
        if isinstance(found, Entry):
            aside.keep_diploma(found.row.document, line[0])
        elif isinstance(document := _document(cells), DocumentNumber):
            aside.keep_diploma(document, 0)
        yield found
    for row in aside.orphans():
        yield Fault(Sheet.SUPPLEMENT, row, (Problem("number", "supplement_orphan"),))


def _judged(row_number: int, row: RegisterRow | tuple[Problem, ...], aside: Aside) -> Entry | Fault:
    if isinstance(row, tuple):
        return Fault(Sheet.DIPLOMAS, row_number, row)
    document = row.document
    if (before := aside.row_of(document)) is not None:
        return Fault(Sheet.DIPLOMAS, row_number, (Problem("number", "document_twice", "", {"row": before}),))
    if (line := aside.wrong_line_of(document)) is not None:
        return Fault(Sheet.DIPLOMAS, row_number, (Problem("number", "supplement_faulty", "", {"row": line}),))
    return Entry(row_number, replace(row, supplement=aside.lines_of(document)))
