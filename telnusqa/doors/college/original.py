"""The original is handed in."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
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
from telnusqa.doors.shared.original_brought import brought, original_form
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases
from telnusqa.store.read.people import Officer


@require_http_methods(["GET", "HEAD", "POST"])
def original(request: HttpRequest, number: str) -> HttpResponse:
    """Show which document should lie on the counter, ask who brought it; take it in, and give the slip for it."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        seen, now = desk.seen(request), access.now()
        bringer = brought(case, request.POST, timezone.localdate(now), courier=True)
        if isinstance(bringer, tuple):
            return _page(request, who, case, bringer)
        try:
            take_in_original(case.number, bringer=bringer, seen=seen, by=staff(who.id), happened_at=now)
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
    return desk.case_page(
        request, "original", who, case, problems=problems, **original_form(case, spoken(), courier=True)
    )
