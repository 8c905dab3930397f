"""The original that was handed in goes back to the holder, or to somebody in their stead."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.give_back_original import give_back_original
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.original_known import original_known
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.shown_came import came_options, shown_came
from telnusqa.doors.shared.shown_identity import identity_papers, shown_identity, together
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say

MOST_OF_A_NOTE = 500


@require_http_methods(["GET", "HEAD", "POST"])
def give_back(request: HttpRequest, number: str) -> HttpResponse:
    """Ask who came and with which slip; give the original back. Everything missing is told at once."""
    who, case = desk.opened(request, number, to=Right.HAND_OVER)
    if request.method == "POST":
        seen = desk.seen(request)
        came, found = shown_came(request.POST, timezone.localdate(access.now()))
        identity, unread = shown_identity(request.POST)
        found += unread
        note = parse_text(request.POST.get("note", ""), "note", MOST_OF_A_NOTE, "", required=False)
        found += (note,) if isinstance(note, Problem) else ()
        try:
            give_back_original(
                case.number,
                None if found else identity,
                came=came,
                slip_shown=request.POST.get("slip") == "yes",
                note=note if isinstance(note, str) else request.POST["note"],
                seen=seen,
                by=staff(who.id),
                happened_at=access.now(),
            )
        except Rejected as rejected:
            return _page(request, who, case, together(found, rejected.problems))
        return desk.done(request, case.number, say(spoken(), "Түпнұсқа қайтарылды."))
    if not (case.may(Move.GIVE_BACK_ORIGINAL) and case.holds_original):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    application = cases.application(case)
    return desk.case_page(
        request,
        "give_back",
        who,
        case,
        problems=problems,
        name=application.applicant.full,
        known=original_known(application, language),
        papers=identity_papers(language),
        **came_options(rulesets.of(case.edition), language),
    )
