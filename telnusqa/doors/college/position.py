"""What the applicant says to an intended refusal, written down at the counter."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.state_position import state_position
from telnusqa.core.case import Case, Move
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.refusing import rounds_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.position_form import parse_position, stances
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def position(request: HttpRequest, number: str) -> HttpResponse:
    """Ask what was said; keep it."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        seen, said = desk.seen(request), parse_position(request.POST)
        if isinstance(said, tuple):
            return _page(request, who, case, said) if case.may(Move.STATE_POSITION) else desk.to_case(case.number)
        state_position(case.number, said.stance, said.text, seen=seen, by=staff(who.id), happened_at=access.now())
        return desk.done(request, case.number, say(spoken(), "Өтініш берушінің пікірі жазылды."))
    if not case.may(Move.STATE_POSITION):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    return desk.case_page(
        request,
        "position",
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        stances=stances(spoken()),
        round=rounds_of(case, spoken())[0],
    )
