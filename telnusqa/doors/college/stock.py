"""The stock of blanks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.document_number import parse_document_number
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import stock as held
from telnusqa.store.read.people import Officer
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say_n


@dataclass(frozen=True)
class Range:
    """A range of blanks as it was typed."""

    kind: BlankKind
    series: str
    first: int
    last: int


@require_http_methods(["GET", "HEAD", "POST"])
def stock(request: HttpRequest) -> HttpResponse:
    """What is left of each kind; take a range in."""
    who, home = access.home(request, Right.RESERVE)
    if request.method == "POST":
        typed = _parse(request.POST)
        if isinstance(typed, tuple):
            return _page(request, who, home, typed)
        try:
            receive_blanks(
                home, typed.kind, typed.series, typed.first, typed.last, by=staff(who.id), happened_at=access.now()
            )
        except Rejected as rejected:
            return _page(request, who, home, rejected.problems)
        n = typed.last - typed.first + 1
        messages.success(request, say_n(spoken(), "%(n)s бланк қабылданды.", "%(n)s бланк қабылданды.", n))
        return HttpResponseRedirect(reverse("college:stock"))
    return _page(request, who, home)


def _parse(values: Mapping[str, str]) -> Range | tuple[Problem, ...]:
    """The series may stand before the first number, and be typed in Latin letters that look Cyrillic."""
    kind = parse_choice(values.get("kind", ""), BlankKind, "kind", "")
    first = parse_document_number(values.get("series", ""), values.get("first", ""), ("series", "first"))
    last = parse_document_number("", values.get("last", ""), ("last", "last"))
    problems = [each for each in (kind, first, last) if isinstance(each, Problem)]
    if not values.get("series", "").strip() and (isinstance(first, Problem) or not first.series):
        problems.append(Problem("series", "missing"))
    if isinstance(kind, Problem) or isinstance(first, Problem) or isinstance(last, Problem) or problems:
        return tuple(problems)
    return Range(kind, first.series, int(first.number), int(last.number))


def _page(request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, found = spoken(), tuple(problems)
    return desk.page(
        request,
        "stock",
        who,
        home,
        status=422 if found else 200,
        problems=found,
        values=request.POST,
        left=[(blank_kind(kind, language), n) for kind, n in held.in_stock(home).items()],
        kinds=[Option(kind.value, blank_kind(kind, language)) for kind in BlankKind],
    )
