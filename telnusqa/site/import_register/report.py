"""How does a clerk learn which rows were not taken? A table with row, column and reason, in Kazakh and in Russian."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from telnusqa.core.language import Language
from telnusqa.site.import_register.register_file import Fault
from telnusqa.words.register_problem import column_title, register_problem, sheet_title

_PAPER = (Language.KK, Language.RU)
_HEADINGS = ("Парақ", "Лист", "Жол / Строка", "Баған", "Столбец", "Себебі", "Причина")
_WIDTHS = (14, 14, 14, 30, 34, 70, 70)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t")


def write_report(faults: Iterable[Fault], target: Path) -> int:
    """Write the faults as XLSX or, where the target ends in ``.csv``, as CSV; answers how many problems it told.

    What stood in a wrong cell is not repeated: the report names places, not people.
    """
    lines = _lines(faults)
    return _write_csv(lines, target) if target.suffix.lower() == ".csv" else _write_workbook(lines, target)


def _lines(faults: Iterable[Fault]) -> Iterator[tuple[str | int, ...]]:
    for fault in faults:
        for problem in fault.problems:
            yield (
                *(sheet_title(fault.sheet, language) for language in _PAPER),
                fault.row_number,
                *(_plain(column_title(problem.field, language)) for language in _PAPER),
                *(_plain(register_problem(problem, language)) for language in _PAPER),
            )


def _plain(text: str) -> str:
    """Text that no spreadsheet takes for a formula, whatever heading a file brought along."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _write_csv(lines: Iterator[tuple[str | int, ...]], target: Path) -> int:
    told = 0
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(_HEADINGS)
        for line in lines:
            writer.writerow(line)
            told += 1
    return told


def _write_workbook(lines: Iterator[tuple[str | int, ...]], target: Path) -> int:
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    sheet.title = "Қателер"
    sheet.append(_HEADINGS)
    for line in lines:
        sheet.append(line)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDEFG", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(min_row=2, min_col=4):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    book.save(target)
    return sheet.max_row - 1
