"""How is a table written so that any spreadsheet opens it? Row by row, and no cell of it is taken for a formula."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO, Protocol
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

Written = str | int | float | date | None

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Write(Protocol):
    """Writes one row."""

    def __call__(self, row: Sequence[Written]) -> None:
        """None leaves a cell empty."""


def no_formula(text: str) -> str:
    """The text as no spreadsheet takes it for a formula; a lone sign is none."""
    return f"'{text}" if len(text) > 1 and text.startswith(_FORMULA_STARTS) else text


def csv_writer(stream: IO[str]) -> Write:
    """Writes rows as a Kazakh Excel does: semicolons, days as 30.06.2009; the stream begins with UTF-8's mark."""
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")

    def write(row: Sequence[Written]) -> None:
        writer.writerow(
            f"{c:%d.%m.%Y}" if isinstance(c, date) else no_formula(c) if isinstance(c, str) else c for c in row
        )

    return write


@contextmanager
def csv_file(target: Path, headings: Sequence[str]) -> Iterator[Write]:
    """A CSV being written."""
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        write = csv_writer(stream)
        write(headings)
        yield write


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SPREAD = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BOLD, _DAY = 1, 2
_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="DD.MM.YYYY"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/>'
    '<xf fontId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
_DAY_ZERO = date(1899, 12, 30)


class Book:
    """An XLSX written straight into ``target``, sheet after sheet, row by row; nothing of it is held in memory.

    ``target`` need not be seekable: a book can be sent while it is made.
    """

    def __init__(self, target: Path | IO[bytes]) -> None:
        self._packed = ZipFile(target, "w", ZIP_DEFLATED, compresslevel=6)
        self._titles: list[str] = []
        self._sheet: IO[bytes] | None = None

    def sheet(self, title: str, headings: Sequence[str], wide: Sequence[int] = ()) -> Write:
        """Begin a sheet with its bold headings; ``wide`` are the widths of its last columns. The one before ends."""
        self._end_sheet()
        self._titles.append(title)
        stream = self._packed.open(f"xl/worksheets/sheet{len(self._titles)}.xml", "w", force_zip64=True)
        self._sheet = stream
        widths = [18] * (len(headings) - len(wide)) + list(wide)
        columns = "".join(f'<col min="{n}" max="{n}" width="{w}" customWidth="1"/>' for n, w in enumerate(widths, 1))
        stream.write(
            f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" '
            'topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            f"<cols>{columns}</cols><sheetData>".encode()
        )
        write = _row_writer(stream, [_letters(place) for place in range(len(headings))])
        write(headings, _BOLD)
        return lambda row: write(row, 0)

    def close(self) -> None:
        """End the book."""
        self._end_sheet()
        for name, content in _parts(self._titles).items():
            self._packed.writestr(name, content)
        self._packed.close()

    def _end_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.write(b"</sheetData></worksheet>")
            self._sheet.close()


def _row_writer(stream: IO[bytes], letters: Sequence[str]) -> Callable[[Sequence[Written], int], None]:
    number = 0

    def write(row: Sequence[Written], style: int) -> None:
        nonlocal number
        number += 1
        cells = (_cell(f"{at}{number}", value, style) for at, value in zip(letters, row, strict=True))
        stream.write(f'<row r="{number}">{"".join(cells)}</row>'.encode())

    return write


def _cell(at: str, value: Written, style: int) -> str:
    if value is None or value == "":
        return ""
    styled = f' s="{style}"' if style else ""
    if isinstance(value, str):
        text = escape(value.translate(_NOT_XML))
        return f'<c r="{at}"{styled} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    if isinstance(value, date):
        return f'<c r="{at}" s="{_DAY}"><v>{(value - _DAY_ZERO).days}</v></c>'
    return f'<c r="{at}"{styled}><v>{value}</v></c>'


def _letters(place: int) -> str:
    return chr(65 + place) if place < 26 else f"{chr(64 + place // 26)}{chr(65 + place % 26)}"


def _parts(titles: Sequence[str]) -> dict[str, str]:
    """What a workbook needs beside its sheets."""
    numbers = range(1, len(titles) + 1)
    sheets = "".join(
        f'<sheet name="{escape(title)}" sheetId="{n}" r:id="rId{n}"/>' for n, title in zip(numbers, titles, strict=True)
    )
    kept = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    told = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SPREAD}.worksheet+xml"/>' for n in numbers
    )
    relations = f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    styles = f'<Relationship Id="rId0" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    return {
        "xl/styles.xml": _STYLES,
        "xl/workbook.xml": (
            f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": f"{relations}{kept}{styles}</Relationships>",
        "_rels/.rels": (
            f'{relations}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>"
        ),
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_SPREAD}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_SPREAD}.styles+xml"/>{told}</Types>'
        ),
    }
