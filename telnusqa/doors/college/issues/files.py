"""The book of a year as files: its print, a spreadsheet, and the text its hash is made of."""

from typing import TypeVar

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.book_closing import file_of
from telnusqa.core.book_line import text_of_line
from telnusqa.core.errors import NotFound
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.book_print import book_pdf, lines_of
from telnusqa.sheets.book import book_xlsx
from telnusqa.store.read import book_closings, files, issues

A = TypeVar("A", HttpResponse, StreamingHttpResponse)

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LANGUAGES = {"kk": Language.KK, "ru": Language.RU}


@require_safe
def pdf(request: HttpRequest, year: int, language: str) -> HttpResponse:
    """The print: of a closed book the one that is kept, of an open one as it stands today."""
    home, wanted = _opened(request, year), _language(language)
    closing = book_closings.of_year(home, year)
    kept = closing.files[wanted] if closing else ""
    content = files.content(home, kept) if kept else None
    if content is None:
        content = book_pdf(home, year, wanted, closing, timezone.localdate(access.now()))
    return _sent(HttpResponse(content, content_type="application/pdf"), f"kitap-{year}-{language}.pdf")


@require_safe
def xlsx(request: HttpRequest, year: int, language: str) -> HttpResponse:
    """The same in a spreadsheet."""
    home, wanted = _opened(request, year), _language(language)
    answer = HttpResponse(content_type=_WORKBOOK)
    book_xlsx(answer, year, lines_of(home, year, book_closings.of_year(home, year)), wanted)  # type: ignore[arg-type]
    return _sent(answer, f"kitap-{year}-{language}.xlsx")


@require_safe
def text(request: HttpRequest, year: int) -> StreamingHttpResponse:
    """The lines a closed book is hashed by. Raises ``NotFound`` while it is open."""
    home = _opened(request, year)
    closing = book_closings.of_year(home, year)
    if closing is None:
        raise NotFound(str(year))
    lines = (text_of_line(line) for line in issues.of_year(home, year))
    answer = StreamingHttpResponse(file_of(closing.header, lines), content_type="text/plain; charset=utf-8")
    return _sent(answer, f"kitap-{year}.txt")


def _opened(request: HttpRequest, year: int) -> int:
    """Whose book it is; that somebody takes it out is written down before it is sent."""
    who, home = access.home(request, Right.READ_BOOK)
    if year not in issues.years(home):
        raise NotFound(str(year))
    look(staff(who.id), f"issues:{home}:{year}", "file", at=access.now())
    return home


def _language(text: str) -> Language:
    if text not in _LANGUAGES:
        raise NotFound(text)
    return _LANGUAGES[text]


def _sent(answer: A, name: str) -> A:
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    answer["Cache-Control"] = "no-store, private"
    return answer
