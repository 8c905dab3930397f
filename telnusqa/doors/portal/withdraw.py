"""The applicant takes the application back, after a page that says what it means."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from telnusqa.acts.look import look
from telnusqa.acts.withdraw import withdraw as take_back
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.law.withdrawal import withdrawal_open
from telnusqa.store.read import cases, organisations
from telnusqa.words.catalogue import say
from telnusqa.words.choice import wanted


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, number: str) -> HttpResponse:
    """Ask once more; end the case."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    language = spoken()
    if request.method == "POST":
        take_back(case.number, seen=seen(request), by=APPLICANT, happened_at=access.now())
        messages.success(request, say(language, "Өтінішіңіз қайтарып алынды. Іс жабылды."))
        return redirect("portal:case", number=case.number)
    if not withdrawal_open(case.state):
        return redirect("portal:case", number=case.number)
    return draw(
        request,
        "withdraw.html",
        who,
        case=case,
        number=shown(case.number),
        wanted=wanted(case.wanted, language),
        set_aside=bool(cases.duplicates(case)),
        place=organisations.by_id(case.home).address(language),
    )
