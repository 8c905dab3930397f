"""How does a clerk learn which rows were not taken? By a copy of the file that holds these alone, each with its reason.

Mended, the copy is itself a file to import.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.register_found import Fault
from telnusqa.core.register_sheet import NOTES, Sheet, find_columns, is_note
from telnusqa.sheets.register_file import tables_of
from telnusqa.sheets.source import SUPPLEMENT_ENDING, RegisterSource
from telnusqa.sheets.table import Line, text_of
from telnusqa.sheets.workbook import MOST_ROWS
from telnusqa.sheets.written import Book, Write, csv_file
from telnusqa.words.register_problem import column_title, register_problem, sheet_title

_PAPER = (Language.KK, Language.RU)
_WIDTHS = (16, 60, 60)

Begin = Callable[[Sheet, list[str]], Write]
FaultsOf = Callable[[Sheet], Iterable[Fault]]
"""The faults of a sheet in the order of its rows."""


def write_report(source: RegisterSource, faults: FaultsOf, target: Path) -> int:
    """Write the rows that were not taken, as XLSX or, where the target ends in ``.csv``, as CSV; answers how many.

    A diploma kept back by one line of its supplement brings all its lines along. A workbook ends after as many rows
    as can be read again.
    """
    with ExitStack() as open_files:
        if target.suffix.lower() == ".csv":

            def begin(sheet: Sheet, headings: list[str]) -> Write:
                beside = target.with_name(target.stem + SUPPLEMENT_ENDING)
                return open_files.enter_context(csv_file(target if sheet is Sheet.DIPLOMAS else beside, headings))

            return _write(source, faults, begin)
        book = Book(target)
        told = _write(
            source, faults, lambda sheet, headings: book.sheet(sheet_title(sheet, Language.KK), headings, _WIDTHS)
        )
        book.close()
        return told


def _write(source: RegisterSource, faults: FaultsOf, begin: Begin) -> int:
    tables = tables_of(source)
    kept_back: set[DocumentNumber] = set()
    told = 0
    for sheet in Sheet:
        if sheet not in tables:
            continue
        lines = tables[sheet].read().lines
        _, headings = next(lines, (0, ()))
        copied = _Copied(sheet, [text_of(heading) for heading in headings])
        write = begin(sheet, [*copied.headings, *NOTES])
        for line, fault in _beside(lines, faults(sheet)):
            document = copied.document(line)
            if fault is None and (sheet is Sheet.DIPLOMAS or document not in kept_back):
                continue
            if sheet is Sheet.DIPLOMAS and isinstance(document, DocumentNumber):
                kept_back.add(document)
            reasons = [_reasons(fault, language) for language in _PAPER] if fault else ["", ""]
            write([*copied.cells(line), line[0], *reasons])
            told += fault is not None
            if told == MOST_ROWS:
                break
    return told


class _Copied:
    """The columns of a sheet that go into the copy: all but those an earlier report brought along.

    Numbers become the text they are read as, so that no zero is lost on the way.
    """

    def __init__(self, sheet: Sheet, headings: Sequence[str]) -> None:
        places = [place for place in find_columns(sheet, headings) if not isinstance(place, Problem)]
        self._at = {column.key: at for at, column in places}
        self._digits = {at: column.digits for at, column in places}
        self._own = [at for at, heading in enumerate(headings) if not is_note(heading)]
        self.headings = [headings[at] for at in self._own]

    def cells(self, line: Line) -> list[str]:
        """What stands in the row, cell by cell."""
        return [self._text(line, at) for at in self._own]

    def document(self, line: Line) -> DocumentNumber | Problem:
        """Which diploma the row speaks of."""
        series, number = (self._text(line, self._at.get(key, -1)) for key in ("series", "number"))
        return parse_document_number(series, number)

    def _text(self, line: Line, at: int) -> str:
        _, cells = line
        return text_of(cells[at], self._digits.get(at, 0)) if 0 <= at < len(cells) else ""


def _beside(lines: Iterator[Line], faults: Iterable[Fault]) -> Iterator[tuple[Line, Fault | None]]:
    """Every row, with its fault where it has one: both come in the order of the rows."""
    waiting = iter(faults)
    fault = next(waiting, None)
    for line in lines:
        if fault is not None and fault.row_number == line[0]:
            yield line, fault
            fault = next(waiting, None)
        else:
            yield line, None


def _reasons(fault: Fault, language: Language) -> str:
    return "; ".join(
        f"{column_title(problem.field, language)}: {register_problem(problem, language)}" for problem in fault.problems
    )
