"""The head confirms the duplicate."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.sign import sign
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.eyes import barred
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases
from telnusqa.store.read.people import Officer
from telnusqa.words import choice
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def signature(request: HttpRequest, number: str) -> HttpResponse:
    """Show what is to be signed, with its files; sign it."""
    who, case = desk.opened(request, number, to=Right.SIGN)
    if request.method == "POST":
        try:
            sign(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Қол қойылды."))
    if not case.may(Move.SIGN):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "signature",
        who,
        case,
        problems=problems,
        barred=Problem("by", "same_person") if Move.SIGN in barred(case, staff(who.id)) else None,
        name=cases.application(case).applicant.full,
        reasons=choice.reasons(case.reasons, language),
        documents=papers_of(case, language),
    )
