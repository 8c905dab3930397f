"""An application is taken back at the counter that took it in, on a written statement."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.withdraw import withdraw
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.counter import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake.counter import Counter, today
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.doors.shared.shown_came import came_options
from telnusqa.doors.shared.shown_identity import identity_papers, together
from telnusqa.doors.shared.statement import brought_by
from telnusqa.store.read import cases, rulesets
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def withdrawal(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for the statement and who brought it; end the case. Once blanks are set aside the college does it."""
    at, case = desk.opened(request, number, to=Right.TAKE_IN)
    if not may_withdraw(case):
        return desk.to_case(case.number)
    if request.method == "POST":
        version, typed = seen(request), request.POST
        came, identity, problems = brought_by(typed, today())
        try:
            withdraw(
                case.number,
                None if problems else identity,
                came=came,
                seen=version,
                by=at.actor,
                happened_at=access.now(),
            )
        except Rejected as rejected:
            return _page(request, at, case, together(problems, rejected.problems))
        return desk.done(request, case.number, say(spoken(), "Өтініш қайтарып алынды. Іс жабылды."))
    return _page(request, at, case)


def may_withdraw(case: Case) -> bool:
    """Until something is made: what became of blanks only the college can tell."""
    return case.may(Move.WITHDRAW) and not cases.duplicates(case)


def _page(request: HttpRequest, at: Counter, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    return desk.case_page(
        request,
        "withdrawal",
        at,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        papers=identity_papers(spoken()),
        **came_options(rulesets.of(case.edition), spoken()),
    )
