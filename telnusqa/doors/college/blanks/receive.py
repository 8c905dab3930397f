"""A delivery comes in, by its note."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import Doubt, doubts_about
from telnusqa.core.custody import BlankRange
from telnusqa.core.custody_act import Paper
from telnusqa.core.custody_form import digits_typed, parse_missing, parse_note, parse_range
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import blank_kinds
from telnusqa.store.read.people import Officer
from telnusqa.words.blank import blank_kind
from telnusqa.words.blank_kind import doubt
from telnusqa.words.catalogue import say_n


@require_http_methods(["GET", "HEAD", "POST"])
def receive(request: HttpRequest) -> HttpResponse:
    """Take the range and its note, and what of it was not in the pack."""
    who, home = desk.opened(request, Right.KEEP_BLANKS)
    if request.method != "POST":
        return _page(request, who, home)
    typed = {**request.POST.dict(), "dated": day_typed(request.POST, "dated")}
    these, note = parse_range(typed), parse_note(typed, timezone.localdate(access.now()))
    missing = parse_missing(typed.get("missing", ""), these) if isinstance(these, BlankRange) else frozenset()
    if not isinstance(these, BlankRange) or not isinstance(note, Paper) or isinstance(missing, Problem):
        problems = [*_told(these), *_told(note), *([missing] if isinstance(missing, Problem) else [])]
        return _page(request, who, home, problems)
    day = note.dated or timezone.localdate(access.now())
    doubts = doubts_about(these, digits_typed(typed), day, blank_kinds.known())
    sure = " ".join((these.key, *doubts))
    if doubts and request.POST.get("sure") != sure:
        return _page(request, who, home, doubts=doubts, sure=sure)
    try:
        act = receive_blanks(
            home,
            these.kind,
            these.series,
            these.first,
            these.last,
            missing=missing,
            note=note,
            doubts=doubts,
            by=staff(who.id),
            happened_at=access.now(),
        )
    except Rejected as rejected:
        return _page(request, who, home, rejected.problems)
    n = len(these) - len(missing)
    return desk.done(request, say_n(spoken(), "%(n)s бланк қабылданды.", "%(n)s бланк қабылданды.", n), act)


def _told(found: object) -> tuple[Problem, ...]:
    return found if isinstance(found, tuple) else ()


def _page(
    request: HttpRequest,
    who: Officer,
    home: int,
    problems: Iterable[Problem] = (),
    doubts: Iterable[Doubt] = (),
    sure: str = "",
) -> HttpResponse:
    """The form; with doubts it asks once more, and ``sure`` says what of."""
    kinds = [Option(kind.value, blank_kind(kind, spoken())) for kind in BlankKind]
    told = [doubt(each, spoken()) for each in doubts]
    return desk.page(request, "receive", who, home, problems=problems, kinds=kinds, doubts=told, sure=sure)
