"""The head decides after the hearing: refuse by a reasoned answer, or let it fall."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.refuse import refuse as refuse_service
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.refusing import rounds_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.refusal_form import MOST_LETTERS
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def refuse(request: HttpRequest, number: str) -> HttpResponse:
    """Show what is refused, why, and what the applicant said; refuse."""
    who, case = desk.opened(request, number, to=Right.SIGN)
    if request.method == "POST":
        try:
            refuse_service(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, "refuse", who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Бас тартылды. Өтініш берушіге хабар жіберіледі."))
    if not case.may(Move.REFUSE):
        return desk.to_case(case.number)
    return _page(request, "refuse", who, case)


@require_http_methods(["GET", "HEAD", "POST"])
def mind(request: HttpRequest, number: str) -> HttpResponse:
    """Let what is intended fall, with the reason: the executor or the head. Raises ``NotFound`` for others."""
    who, case = desk.opened(request, number, to=Right.SEE)
    if not {Right.DECIDE, Right.SIGN} & who.rights(case.home):
        raise NotFound(number)
    if request.method == "POST":
        seen = desk.seen(request)
        why = parse_text(request.POST.get("why", ""), "why", MOST_LETTERS, "")
        if isinstance(why, Problem):
            return _page(request, "mind", who, case, [why])
        change_mind(case.number, why, seen=seen, by=staff(who.id), happened_at=access.now())
        return desk.done(request, case.number, say(spoken(), "Бас тартылмайтын болды. Іс тексеруге оралды."))
    if not case.may(Move.CHANGE_MIND):
        return desk.to_case(case.number)
    return _page(request, "mind", who, case)


def _page(
    request: HttpRequest, template: str, who: Officer, case: Case, problems: Iterable[Problem] = ()
) -> HttpResponse:
    return desk.case_page(
        request,
        template,
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        round=rounds_of(case, spoken())[0],
    )
