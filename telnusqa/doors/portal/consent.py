"""Consent that was asked for is given in the cabinet."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from telnusqa.acts.give_consent import give_consent
from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.consent import ConsentForm
from telnusqa.core.consent_asking import GIVEN_WHILE
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.problem import Problem
from telnusqa.doors.portal.page import draw_asking
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.law.consent import absence_is
from telnusqa.store.read import consents, rulesets
from telnusqa.words.catalogue import say


def awaited(case: Case) -> bool:
    """Whether the applicant is asked for it now."""
    asking = consents.lacking(case)
    return asking is not None and asking.waits and case.state in GIVEN_WHILE


@require_http_methods(["GET", "HEAD", "POST"])
def consent(request: HttpRequest, number: str) -> HttpResponse:
    """What is consented to, and the box for it."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    if request.method == "POST":
        version = seen(request)
        if request.POST.get("consent") != "yes":
            return _page(request, who, case, (Problem("consent", "consent_tick", "2023:9.3"),))
        try:
            give_consent(case.number, seen=version, by=APPLICANT, happened_at=access.now())
        except Rejected:
            return redirect("portal:case", number=case.number)
        messages.success(request, say(spoken(), "Келісіміңіз жазылды. Оқу орны өтінішті қарауды жалғастырады."))
        return redirect("portal:case", number=case.number)
    if not awaited(case):
        return redirect("portal:case", number=case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Applicant, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    return draw_asking(
        request,
        "consent.html",
        who,
        case,
        problems,
        ground=absence_is(case.channel, ConsentForm.APPLICATION, rulesets.of(case.edition)),
    )
