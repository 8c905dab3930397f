"""How does the book of issues become a spreadsheet? In the columns of its print, a row for each number."""

from collections.abc import Iterable
from typing import IO

from telnusqa.core.book_line import BookLine
from telnusqa.core.language import Language
from telnusqa.sheets.written import Book
from telnusqa.words.book_line import cells, columns


def book_xlsx(target: IO[bytes], year: int, lines: Iterable[BookLine], language: Language) -> None:
    """Write the workbook; its one sheet is named by the year."""
    titles = columns(language)
    book = Book(target)
    write = book.sheet(str(year), list(titles.values()))
    for line in lines:
        told = cells(line, language)
        write([told[name] for name in titles])
    book.close()
