"""Who sits at the counter of the Corporation, and how its pages are drawn."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.event import Door
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import organisations
from telnusqa.store.read.people import Officer


def seat(request: HttpRequest, to: Right = Right.TAKE_IN) -> Counter:
    """The officer's own counter. Raises ``NotFound`` and ``SignInNeeded``."""
    who, home = access.counter(request, to)
    return counter_of(who, home)


def counter_of(who: Officer, home: int) -> Counter:
    """The counter of that office."""
    return Counter(
        who=who,
        home=home,
        channel=Channel.CORPORATION,
        door=Door.COUNTER,
        pages="counter:",
        case_page="counter:case",
        layout="counter/base.html",
        start_page="counter/start.html",
        frame={"office": organisations.by_id(home).name(spoken())},
    )


def opened(request: HttpRequest, number: str, *, to: Right) -> tuple[Counter, Case]:
    """The counter and a case it took in, with the look at it written down. Raises as ``access.counter_case`` does."""
    who, case = access.counter_case(request, number, to=to)
    assert case.office is not None
    organisations.bring(case.office, case.home)
    at = counter_of(who, case.office)
    look(at.actor, f"case:{case.number}", "work", at=access.now())
    return at, case


def case_page(
    request: HttpRequest, template: str, at: Counter, case: Case, *, problems: Iterable[Problem] = (), **context: Any
) -> HttpResponse:
    """A page about one case; with problems it is the form again, as it was typed (422)."""
    found = tuple(problems)
    about = {"case": case, "number": shown(case.number), "problems": found, "values": request.POST}
    page = {**at.frame, **about, **context}
    return render(request, f"counter/{template}.html", page, status=422 if found else 200)


def to_case(number: CaseNumber) -> HttpResponseRedirect:
    """Back to the case."""
    return HttpResponseRedirect(reverse("counter:case", args=[number]))


def done(request: HttpRequest, number: CaseNumber, told: str) -> HttpResponseRedirect:
    """Back to the case, which tells what was done."""
    messages.success(request, told)
    return to_case(number)
