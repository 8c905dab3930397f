"""The applicant chooses by which ways to be told."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from telnusqa.acts.choose_tell_by import choose_tell_by
from telnusqa.acts.look import look
from telnusqa.core.application import Typed
from telnusqa.core.application import tell_by as parse_tell_by
from telnusqa.core.case import ENDS, Case
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.phone import masked
from telnusqa.core.problem import Problem
from telnusqa.core.serial import shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.application_options import tell_by_options
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.store.read import cases
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def tell_by(request: HttpRequest, number: str) -> HttpResponse:
    """Show the ways there are; take the choice."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    if request.method == "POST":
        chosen = parse_tell_by(Typed(tell_by=request.POST.get("tell_by", "")))
        if isinstance(chosen, Problem):
            return _page(request, who, case, (chosen,))
        try:
            choose_tell_by(case.number, chosen, seen=seen(request), by=APPLICANT, happened_at=access.now())
        except Rejected as error:
            return _page(request, who, cases.by_number(case.number), error.problems)
        messages.success(request, say(spoken(), "Сақталды. Келесі хабар осы жолмен келеді."))
        return redirect("portal:messages", number=case.number)
    if case.state in ENDS:
        return redirect("portal:messages", number=case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Applicant, case: Case, problems: tuple[Problem, ...] = ()) -> HttpResponse:
    application = cases.application(case)
    return draw(
        request,
        "tell_by.html",
        who,
        status=422 if problems else 200,
        case=case,
        number=shown(case.number),
        problems=problems,
        values={"tell_by": request.POST.get("tell_by", case.tell_by.value)},
        options=tell_by_options(spoken()),
        phone=masked(application.phone),
        email=application.email,
    )
