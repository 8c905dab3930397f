"""One document was asked for; the applicant may ask for both."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.look import look
from telnusqa.acts.want_both import want_both
from telnusqa.core.case import Case
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.problem import Problem
from telnusqa.doors.portal.page import draw_asking
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.law.supplement import problem_with_both
from telnusqa.store.read import rulesets
from telnusqa.words import choice
from telnusqa.words.catalogue import say


def may_want_both(case: Case) -> bool:
    """Whether both can be asked for now."""
    return problem_with_both(case, rulesets.of(case.edition, on=timezone.localdate(access.now()))) is None


@require_http_methods(["GET", "HEAD", "POST"])
def both(request: HttpRequest, number: str) -> HttpResponse:
    """Why both, and the button."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    if request.method == "POST":
        try:
            want_both(case.number, seen=seen(request), by=APPLICANT, happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        messages.success(request, say(spoken(), "Енді дипломның да, қосымшаның да телнұсқасы сұралды."))
        return redirect("portal:case", number=case.number)
    if not may_want_both(case):
        return redirect("portal:case", number=case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Applicant, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    return draw_asking(request, "both.html", who, case, problems, wanted=choice.wanted(case.wanted, spoken()))
