"""What the pages of the college's way share: whose desk it is, which case lies on it, and the way back."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from telnusqa.acts.look import look
from telnusqa.core.case import Case, Version
from telnusqa.core.event import staff
from telnusqa.core.look import Looking
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen as drawn_from
from telnusqa.store.read import organisations
from telnusqa.store.read.people import Officer


def opened(request: HttpRequest, number: str, *, to: Right) -> tuple[Officer, Case]:
    """The officer and the case, with the look at it written down. Raises as ``access.case`` does."""
    who, case = access.case(request, number, to=to)
    seen = looking(case)
    look(staff(who.id), seen.subject, seen.purpose, at=access.now())
    return who, case


def looking(case: Case) -> Looking:
    """What an officer looks at on any page of the case."""
    return Looking(f"case:{case.number}", "work")


def seen(request: HttpRequest) -> Version:
    """The version the page was drawn from, as its form sent it. Raises ``BadRequest``."""
    return drawn_from(request)


def page(
    request: HttpRequest, template: str, who: Officer, home: int, *, status: int = 200, **context: Any
) -> HttpResponse:
    """A page with the desk's own frame around it."""
    return render(request, f"college/{template}.html", {**frame(who, home), **context}, status=status)


def frame(who: Officer, home: int) -> dict[str, Any]:
    """What the college's layout needs: whose desk it is, and where its officer may go."""
    rights = who.rights(home)
    return {
        "college": organisations.by_id(home).name(spoken()),
        "takes_in": Right.TAKE_IN in rights,
        "sees": Right.SEE in rights,
        "reads_blanks": Right.READ_BLANKS in rights,
        "prints": Right.RESERVE in rights,
        "reads_register": Right.READ_REGISTER in rights,
        "reads_book": Right.READ_BOOK in rights,
        "may_hold": Right.HOLD in rights,
        "assigns": Right.ASSIGN in rights,
        "stands_in": bool({Right.ASSIGN, Right.CHECK} & rights),
    }


def case_page(
    request: HttpRequest,
    template: str,
    who: Officer,
    case: Case,
    *,
    problems: Iterable[Problem] = (),
    **context: Any,
) -> HttpResponse:
    """A page about one case; with problems it is the form again, as it was typed (422)."""
    found = tuple(problems)
    about = {"case": case, "number": shown(case.number), "problems": found, "values": request.POST}
    return page(request, template, who, case.home, status=422 if found else 200, **{**about, **context})


def to_case(number: CaseNumber) -> HttpResponseRedirect:
    """Back to the case."""
    return HttpResponseRedirect(reverse("college:case", args=[number]))


def done(request: HttpRequest, number: CaseNumber, told: str) -> HttpResponseRedirect:
    """Back to the case, which tells what was done."""
    messages.success(request, told)
    return to_case(number)
