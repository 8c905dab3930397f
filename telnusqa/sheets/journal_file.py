"""A journal as a workbook: the same rows as its pages on paper, to be sorted and filtered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from telnusqa.sheets.written import no_formula

_BOLD, _WRAPPED = Font(bold=True), Alignment(wrap_text=True, vertical="top")


@dataclass(frozen=True)
class Column:
    """A head, its width in characters, and whether figures stand under it."""

    title: str
    width: float
    figures: bool


def journal_workbook(above: Sequence[str], columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> bytes:
    """The XLSX: the lines ``above`` (whose it is, what, of when), the heads, the rows.

    Figures are figures, and no text is a formula.
    """
    written = Workbook(write_only=True)
    sheet = written.create_sheet("1")
    for n, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(n)].width = column.width
    sheet.freeze_panes = f"A{len(above) + 2}"
    for text in above:
        sheet.append([_bold(sheet, text)])
    sheet.append([_bold(sheet, column.title) for column in columns])
    for row in rows:
        cells = zip(row, columns, strict=True)
        sheet.append([int(text) if column.figures and text.isdecimal() else no_formula(text) for text, column in cells])
    kept = BytesIO()
    written.save(kept)
    return kept.getvalue()


def _bold(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, no_formula(text))
    cell.font, cell.alignment = _BOLD, _WRAPPED
    return cell
