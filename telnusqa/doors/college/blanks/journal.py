"""The strict-report journal of blanks: a year of it on a page, as a PDF and as a workbook."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.blank_journal import JournalLine, lines
from telnusqa.core.custody import Hand
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.paper.fill.blank_journal import AboutJournal, blank_journal_sheet
from telnusqa.paper.render import render
from telnusqa.sheets.journal_file import Column, journal_workbook
from telnusqa.store.read import balance, blank_moves, making, organisations
from telnusqa.words.blank_journal import cells, columns

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WIDTH = 16
"""Characters in a column of the workbook whose share on paper is 1."""
SHOWN = 300
"""So many lines on a page, the newest; the whole year is in its files."""


@dataclass(frozen=True)
class Cell:
    """A text of the table, under its head."""

    title: str
    text: str


@require_safe
def journal(request: HttpRequest, year: int | None = None) -> HttpResponse:
    """The year asked for, or the newest there is; the newest line first."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    years = blank_moves.years(home)
    chosen = year or (years[0] if years else timezone.localdate(access.now()).year)
    if year is not None and year not in years:
        raise NotFound(str(year))
    language = spoken()
    found = _lines(home, chosen)
    titles, names = columns(language), _names(found)
    return desk.page(
        request,
        "journal",
        who,
        home,
        year=chosen,
        years=years,
        titles=titles,
        lines=[
            (
                line.move.act,
                [Cell(title, text) for title, text in zip(titles, cells(line, names, language), strict=True)],
            )
            for line in reversed(found[-SHOWN:])
        ],
        hidden=max(len(found) - SHOWN, 0),
    )


@require_safe
def year_file(request: HttpRequest, year: int, language: str, ending: str) -> HttpResponse:
    """The whole year, in Kazakh or in Russian. Raises ``NotFound``."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    if (
        language not in (Language.KK, Language.RU)
        or ending not in ("pdf", "xlsx")
        or year not in blank_moves.years(home)
    ):
        raise NotFound(f"{year}.{language}.{ending}")
    spoken_here = Language(language)
    found, today = _lines(home, year), timezone.localdate(access.now())
    head = making.holder(home, "head", today)
    about = AboutJournal(
        college=organisations.by_id(home).name(spoken_here),
        year=year,
        custodian=who.name if Right.KEEP_BLANKS in who.rights(home) else "",
        head=head.kk if spoken_here is Language.KK else head.ru,
        language=spoken_here,
    )
    form, sheet = blank_journal_sheet(about, found, _names(found))
    name = f"blanks-{year}-{language}.{ending}"
    if ending == "pdf":
        return desk.file(render(form, sheet, on=today), "application/pdf", name)
    heads = [Column(each.title, _WIDTH * each.share, each.align == "right") for each in sheet.columns]
    book = journal_workbook((sheet.college, sheet.title, sheet.subtitle), heads, sheet.rows)
    return desk.file(book, _XLSX, name)


def _lines(home: int, year: int) -> tuple[JournalLine, ...]:
    """The lines of a year, counted on from what was in the house when it began."""
    opening = balance.in_the_house(balance.on(home, date(year - 1, 12, 31)))
    return tuple(lines(blank_moves.of_year(home, year), opening))


def _names(found: tuple[JournalLine, ...]) -> dict[int, str]:
    hands: set[Hand] = {hand for line in found for hand in (line.move.source, line.move.target)}
    return desk.names(hands)
