"""The original is handed in."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.doors.shared.intake.prints import slip_of
from telnusqa.doors.shared.original_known import original_rows
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases
from telnusqa.store.read.people import Officer


@require_http_methods(["GET", "HEAD", "POST"])
def original(request: HttpRequest, number: str) -> HttpResponse:
    """Show which document should lie on the counter; take it in, and give the slip for it."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        try:
            take_in_original(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return HttpResponseRedirect(reverse("college:original", args=[case.number]))
    slip = slip_of(case, reverse("college:intake_paper", args=[case.number, CounterPaper.ORIGINAL.value]))
    if slip is not None and case.holds_original:
        name = cases.application(case).applicant.full
        return desk.case_page(request, "original_taken", who, case, name=name, prints=[slip])
    if not case.may(Move.TAKE_IN_ORIGINAL) or case.original_taken_at is not None:
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    return desk.case_page(request, "original", who, case, problems=problems, rows=original_rows(case, spoken()))
