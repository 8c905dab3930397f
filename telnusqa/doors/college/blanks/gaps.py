"""Numbers of a series that are not here: why, as the books tell, and a custodian's word on those that never came."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.explain_gap import explain_gap
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.series_gap import Gap, GapOrigin, GapWhy, GapWord
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import inventories
from telnusqa.store.read.people import Officer
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say
from telnusqa.words.inventory import gap_said, gap_why

_NOTE = 200


@require_safe
def gaps(request: HttpRequest) -> HttpResponse:
    """Every gap of every kind and series."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    language = spoken()
    found = inventories.gaps(home)
    return desk.page(
        request,
        "gaps",
        who,
        home,
        gaps=[(blank_kind(gap.these.kind, language), gap, gap_said(gap, language), _may_say(gap)) for gap in found],
        open=sum(1 for gap in found if not gap.explained),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def gap(request: HttpRequest, kind: str, series: str, first: int, last: int) -> HttpResponse:
    """Take the custodian's word on numbers that never came. Raises ``NotFound``."""
    who, home = desk.opened(request, Right.KEEP_BLANKS)
    known = parse_choice(kind, BlankKind, "kind", "")
    if isinstance(known, Problem):
        raise NotFound(kind)
    found = inventories.gap(home, BlankRange(known, series, first, last))
    if not _may_say(found):
        raise NotFound(str(found.these))
    if request.method != "POST":
        return _page(request, who, home, found)
    why = parse_choice(request.POST.get("why", ""), GapWhy, "why", "")
    note = parse_text(request.POST.get("note", ""), "note", _NOTE, "", required=False)
    if isinstance(why, Problem) or isinstance(note, Problem):
        return _page(request, who, home, found, [each for each in (why, note) if isinstance(each, Problem)])
    try:
        explain_gap(home, GapWord(found.these, why, note), by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, home, found, rejected.problems)
    messages.success(request, say(spoken(), "Түсіндірме енгізілді."))
    return HttpResponseRedirect(reverse("college:blanks_gaps"))


def _may_say(gap: Gap) -> bool:
    return gap.origin is GapOrigin.NEVER


def _page(request: HttpRequest, who: Officer, home: int, found: Gap, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    word = {"why": found.word.why.value, "note": found.word.note} if found.word else {}
    return desk.page(
        request,
        "gap",
        who,
        home,
        problems=problems,
        values=request.POST or word,
        gap=found,
        kind=blank_kind(found.these.kind, language),
        reasons=[Option(why.value, gap_why(why, language)) for why in GapWhy],
    )
