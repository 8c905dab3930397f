"""Which diplomas does a register's file hold, and which of its rows are wrong?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RegisterRow, parse_register_row
from telnusqa.core.register_sheet import TITLES, Places, Sheet, find_columns, sheet_named
from telnusqa.core.supplement_line import SupplementLine, parse_supplement_line
from telnusqa.site.import_register.sheet import Line, Table, open_tables, text_of


@dataclass(frozen=True)
class Entry:
    """A sound diploma with its supplement, and the row it stands in."""

    row_number: int
    row: RegisterRow


@dataclass(frozen=True)
class Fault:
    """A row that was not taken, and everything that is wrong with it; a problem's field is the column's key."""

    sheet: Sheet
    row_number: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class RegisterFile:
    """A register being read: ``height`` is about how many rows of diplomas there are; the rows are read once."""

    height: int
    rows: Iterator[Entry | Fault]


@dataclass(frozen=True)
class _NumberedLine:
    row_number: int
    line: SupplementLine


class _Supplements:
    """The lines of the second sheet by diploma, and those of them that are wrong."""

    def __init__(self) -> None:
        self.lines: defaultdict[DocumentNumber, list[_NumberedLine]] = defaultdict(list)
        self.faults: list[Fault] = []
        self.faulty: dict[DocumentNumber, int] = {}

    def refuse(self, row_number: int, document: DocumentNumber | Problem, *problems: Problem) -> None:
        """Keep a wrong line, and by its first such line the diploma that cannot be taken whole."""
        self.faults.append(Fault(Sheet.SUPPLEMENT, row_number, problems))
        if isinstance(document, DocumentNumber):
            self.faulty.setdefault(document, row_number)


def open_register(file: Path, today: date) -> RegisterFile:
    """Open a register's file (XLSX, or CSV with its supplements beside it) and read its rows one after another.

    A diploma whose supplement has a wrong line is not taken, for its duplicate would lack that line; a line whose
    diploma stands nowhere in the file is a fault of its own and comes after all diplomas. A diploma named twice is
    taken once. Raises :class:`Rejected` where the file as a whole cannot be read: the codes of ``open_tables`` and
    ``find_columns`` and ``sheet_missing``.
    """
    tables = _tables(open_tables(file))
    diplomas = _headed(Sheet.DIPLOMAS, tables[Sheet.DIPLOMAS])
    supplement = _headed(Sheet.SUPPLEMENT, tables[Sheet.SUPPLEMENT]) if Sheet.SUPPLEMENT in tables else None
    lines = _supplements(*supplement, today) if supplement else _Supplements()
    return RegisterFile(tables[Sheet.DIPLOMAS].height, _rows(*diplomas, lines, today))


def _tables(found: tuple[Table, ...]) -> dict[Sheet, Table]:
    """The tables by what they are; a lone table is the diplomas whatever its title."""
    named = {sheet: table for table in found if (sheet := sheet_named(table.title))}
    if Sheet.DIPLOMAS in named:
        return named
    if len(found) == 1 and not named:
        return {Sheet.DIPLOMAS: found[0]}
    kk, ru = TITLES[Sheet.DIPLOMAS]
    raise Rejected(Problem("file", "sheet_missing", "", {"kk": kk, "ru": ru}))


def _headed(sheet: Sheet, table: Table) -> tuple[Places, Iterator[Line]]:
    """The places of the columns by the first row that is not empty, and the rows under it."""
    _, headings = next(table.rows, (0, ()))
    places = find_columns(sheet, [text_of(heading) for heading in headings])
    if places and isinstance(places[0], Problem):
        raise Rejected(*(problem for problem in places if isinstance(problem, Problem)))
    return tuple(place for place in places if not isinstance(place, Problem)), table.rows


def _cells(places: Places, line: Line) -> dict[str, str]:
    _, cells = line
    return {column.key: text_of(cells[at], column.digits) for at, column in places if at < len(cells)}


def _document(cells: Mapping[str, str]) -> DocumentNumber | Problem:
    return parse_document_number(cells.get("series", ""), cells.get("number", ""))


def _supplements(places: Places, lines: Iterator[Line], today: date) -> _Supplements:
    found = _Supplements()
    for line in lines:
        cells = _cells(places, line)
        document, parsed = _document(cells), parse_supplement_line(cells, today)
        if isinstance(document, Problem):
            found.refuse(line[0], document, document, *(parsed if isinstance(parsed, tuple) else ()))
        elif isinstance(parsed, tuple):
            found.refuse(line[0], document, *parsed)
        elif any(parsed.position == other.line.position for other in found.lines[document]):
            found.refuse(line[0], document, Problem("position", "position_twice"))
        else:
            found.lines[document].append(_NumberedLine(line[0], parsed))
    return found


def _rows(places: Places, lines: Iterator[Line], supplements: _Supplements, today: date) -> Iterator[Entry | Fault]:
    taken: dict[DocumentNumber, int] = {}
    named: set[DocumentNumber] = set()
    yield from supplements.faults
    for line in lines:
        cells = _cells(places, line)
        found = _judged(line[0], parse_register_row(cells, today), supplements, taken)
        if isinstance(found, Entry):
            taken[found.row.document] = line[0]
        elif isinstance(document := _document(cells), DocumentNumber):
            named.add(document)
        yield found
    for document, orphans in supplements.lines.items():
        if document not in taken and document not in named:
            for orphan in orphans:
                yield Fault(Sheet.SUPPLEMENT, orphan.row_number, (Problem("number", "supplement_orphan"),))


def _judged(
    row_number: int,
    row: RegisterRow | tuple[Problem, ...],
    supplements: _Supplements,
    taken: Mapping[DocumentNumber, int],
) -> Entry | Fault:
    if isinstance(row, tuple):
        return Fault(Sheet.DIPLOMAS, row_number, row)
    document = row.document
    if document in taken:
        return Fault(Sheet.DIPLOMAS, row_number, (Problem("number", "document_twice", "", {"row": taken[document]}),))
    if document in supplements.faulty:
        params = {"row": supplements.faulty[document]}
        return Fault(Sheet.DIPLOMAS, row_number, (Problem("number", "supplement_faulty", "", params),))
    lines = sorted((each.line for each in supplements.lines.get(document, ())), key=lambda line: line.position)
    return Entry(row_number, replace(row, supplement=tuple(lines)))
