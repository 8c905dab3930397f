"""How does a register become a file again? In the columns an import reads: what goes out comes in unchanged."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, cast

from telnusqa.core.language import Language
from telnusqa.core.register_row import KIND_WORDS, STUDY_FORM_WORDS, RegisterRow
from telnusqa.core.register_sheet import COLUMNS, Sheet
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.sheets.written import Book, Write, Written, csv_writer
from telnusqa.words.register_problem import column_title, sheet_title

_AT_ONCE = 1 << 16


@dataclass(frozen=True)
class Out:
    """A register to be written: asked for its records once for each sheet."""

    records: Iterable[RegisterRow]
    supplemented: Iterable[RegisterRow]
    language: Language


def register_csv(records: Iterable[RegisterRow], sheet: Sheet, language: Language) -> Iterator[bytes]:
    """One sheet as a CSV, piece by piece."""
    text = io.StringIO("\ufeff")
    text.seek(0, io.SEEK_END)
    write = csv_writer(text)
    write(_headings(sheet, language))
    for record in records:
        _write_record(write, sheet, record)
        if text.tell() > _AT_ONCE:
            yield _taken(text)
    yield _taken(text)


def _taken(text: io.StringIO) -> bytes:
    content = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return content


class _Pipe:
    """Takes what is written and gives it away."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def write(self, content: bytes) -> int:
        self._waiting += content
        return len(content)

    def flush(self) -> None:
        return

    def taken(self) -> bytes:
        content = bytes(self._waiting)
        self._waiting.clear()
        return content


def register_xlsx(out: Out) -> Iterator[bytes]:
    """Both sheets as a workbook, piece by piece."""
    pipe = _Pipe()
    book = Book(cast(IO[bytes], pipe))
    for sheet, records in ((Sheet.DIPLOMAS, out.records), (Sheet.SUPPLEMENT, out.supplemented)):
        write = book.sheet(sheet_title(sheet, out.language), _headings(sheet, out.language))
        for record in records:
            _write_record(write, sheet, record)
            if content := pipe.taken():
                yield content
    book.close()
    yield pipe.taken()


def _headings(sheet: Sheet, language: Language) -> list[str]:
    return [column_title(column.key, language) for column in COLUMNS[sheet]]


def _write_record(write: Write, sheet: Sheet, record: RegisterRow) -> None:
    if sheet is Sheet.DIPLOMAS:
        write([_cell(record, column.key) for column in COLUMNS[sheet]])
        return
    for line in record.supplement:
        write([_line_cell(record, line, column.key) for column in COLUMNS[sheet]])


def _cell(record: RegisterRow, key: str) -> Written:
    if key == "kind":
        return KIND_WORDS[record.kind][0]
    if key == "study_form":
        return STUDY_FORM_WORDS[record.study_form][0]
    value: Written = getattr(record, key)
    return value


def _line_cell(record: RegisterRow, line: SupplementLine, key: str) -> Written:
    if key in ("series", "number"):
        return str(getattr(record, key))
    if key == "section":
        return "иә" if line.section else None
    if key == "five" and line.passed:
        return "сынақ"
    value = getattr(line, key)
    return value if value is None or isinstance(value, int | str) else str(value)
