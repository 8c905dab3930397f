"""A year of the book, newest number first; a number typed leads to its line."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from telnusqa.acts.look import look
from telnusqa.core.blank import RegistrationNumber, parse_registration_number
from telnusqa.core.book_line import BookLine, LineState
from telnusqa.core.document_number import parse_document_number
from telnusqa.core.event import staff
from telnusqa.core.field import parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Pages
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import book_closings, issues
from telnusqa.store.read.people import Officer
from telnusqa.words import book_line as words


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A line as the list shows it: the holder by initials, and what became of the number."""

    number: RegistrationNumber
    initials: str
    document: str
    blank: str
    replaces: str
    issued: str
    received: str
    note: str
    state: str
    tone: str


@require_http_methods(["GET", "HEAD"])
def book(request: HttpRequest, year: int | None = None) -> HttpResponse:
    """The year asked for, or the newest there is."""
    who, home = access.home(request, Right.READ_BOOK)
    return _page(request, who, home, year)


@require_POST
def find(request: HttpRequest) -> HttpResponse:
    """A registration number, or the number of a blank or of a document that was replaced."""
    who, home = access.home(request, Right.READ_BOOK)
    typed = request.POST.get("q", "")
    found = _found(home, typed)
    if isinstance(found, Problem):
        return _page(request, who, home, None, problems=(found,))
    if len(found) == 1:
        return HttpResponseRedirect(reverse("college:issue_line", args=[found[0].year, found[0].n]))
    return _page(request, who, home, None, several=found)


def _found(home: int, typed: str) -> tuple[RegistrationNumber, ...] | Problem:
    if not typed.strip():
        return Problem("q", "missing")
    number = parse_registration_number(typed)
    if number is not None:
        return (number,) if issues.is_there(home, number) else Problem("q", "no_such_line")
    document = parse_document_number("", typed, ("q", "q"))
    if isinstance(document, Problem):
        return Problem("q", "registration_or_blank")
    return issues.by_document(home, document) or Problem("q", "no_such_line")


def _page(
    request: HttpRequest,
    who: Officer,
    home: int,
    year: int | None,
    *,
    problems: Iterable[Problem] = (),
    several: tuple[RegistrationNumber, ...] = (),
) -> HttpResponse:
    years = issues.years(home)
    shown = year or (years[0] if years else timezone.localdate(access.now()).year)
    before, after = (parse_whole(request.GET.get(word, "")) for word in ("before", "after"))
    found = issues.page(home, shown, before=before, after=after)
    if found.lines:
        cases = [line.case for line in found.lines]
        look(staff(who.id), f"issues:{home}:{shown}", "book", at=access.now(), cases=cases)
    at = reverse("college:issues_year", args=[shown])
    return desk.page(
        request,
        "issues/book",
        who,
        home,
        status=422 if (wrong := tuple(problems)) else 200,
        problems=wrong,
        values=request.POST,
        year=shown,
        years=years,
        lines=[_shown(line) for line in found.lines],
        columns=words.columns(spoken()),
        pages=Pages(
            newer=f"{at}?after={found.newer}" if found.newer else "",
            older=f"{at}?before={found.older}" if found.older else "",
        ),
        several=several,
        closing=book_closings.of_year(home, shown),
    )


def _shown(line: BookLine) -> Shown:
    cells = words.cells(line, spoken())
    tones = {LineState.RESERVED: "soon", LineState.CONFIRMED: "done", LineState.VOID: "stop"}
    return Shown(
        number=line.number,
        initials=line.name.initials,
        document=cells["document"],
        blank=cells["blank"],
        replaces=cells["replaces"],
        issued=cells["issued"],
        received=cells["received"],
        note=cells["note"] if line.state is LineState.VOID else "",
        state=words.line_state(line.state, spoken()),
        tone=tones[line.state],
    )
