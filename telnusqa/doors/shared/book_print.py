"""The print of a year's book: the same lines on the same day are the same bytes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from django.utils import timezone

from telnusqa.core.book_line import BookLine
from telnusqa.core.language import Language
from telnusqa.paper import render as paper
from telnusqa.paper.fill.book import AboutBook, book_sheet
from telnusqa.store.read import issues, making, organisations
from telnusqa.store.read.book_closings import Closing


def book_pdf(home: int, year: int, language: Language, closing: Closing | None, today: date) -> bytes:
    """The book in Kazakh or in Russian: a closed one as it was closed, an open one as it stands today."""
    day = timezone.localdate(closing.closed_at) if closing else today
    head = making.holder(home, "head", day)
    about = AboutBook(
        college=organisations.by_id(home).name(language),
        year=year,
        signatory=head.ru if language is Language.RU else head.kk,
        head=closing.head if closing else "",
        language=language,
    )
    form, sheet = book_sheet(about, lines_of(home, year, closing))
    return paper.render(form, sheet, on=day)


def lines_of(home: int, year: int, closing: Closing | None) -> Iterable[BookLine]:
    """The lines of a year; of a closed one without what came after."""
    return _as_closed(issues.of_year(home, year)) if closing else issues.of_year(home, year)


def _as_closed(lines: Iterable[BookLine]) -> Iterator[BookLine]:
    for line in lines:
        later = line.received is not None and line.received.after_closing
        yield replace(line, received=None) if later else line
