"""Taking in at the college's own office: the pages all counters share, at this one."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from telnusqa.core.case import Move
from telnusqa.core.channel import Channel
from telnusqa.core.event import Door
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.doors.shared.intake import check as checking
from telnusqa.doors.shared.intake import find as finding
from telnusqa.doors.shared.intake import prints
from telnusqa.doors.shared.intake import refused as refusing
from telnusqa.doors.shared.intake import taken as taking
from telnusqa.doors.shared.intake import visit as filling
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.store.read.people import Officer


def _seat(request: HttpRequest) -> Counter:
    """The officer's own college. Raises ``NotFound`` and ``SignInNeeded``."""
    return _at(*access.home(request, Right.TAKE_IN))


def _at(who: Officer, home: int) -> Counter:
    return Counter(
        who=who,
        home=home,
        channel=Channel.OFFICE,
        door=Door.COLLEGE,
        pages="college:intake_",
        case_page="college:case",
        layout="college/base.html",
        start_page="college/intake.html",
        frame=desk.frame(who, home),
    )


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The search, and what one has begun."""
    return finding.draw_start(request, _seat(request))


@require_POST
def find(request: HttpRequest) -> HttpResponse:
    """By a number or an IIN."""
    return finding.find(request, _seat(request))


@require_safe
def found(request: HttpRequest) -> HttpResponse:
    """What this counter knows of a person."""
    return finding.found(request, _seat(request))


@require_POST
def new(request: HttpRequest) -> HttpResponse:
    """An empty form."""
    return finding.new(request, _seat(request))


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, visit: uuid.UUID, page: str) -> HttpResponse:
    """A page of the form."""
    return filling.page(request, _seat(request), visit, page)


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """All of it once more; take it in, or refuse to."""
    return checking.check(request, _seat(request), visit)


@require_http_methods(["GET", "HEAD", "POST"])
def drop(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """Throw a form away."""
    return filling.drop(request, _seat(request), visit)


@require_safe
def application(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """The application to be signed."""
    return prints.draft_paper(request, _seat(request), visit, CounterPaper.APPLICATION)


@require_safe
def consent(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """The consent form to be signed."""
    return prints.draft_paper(request, _seat(request), visit, CounterPaper.CONSENT)


@require_safe
def refused(request: HttpRequest, refusal: str) -> HttpResponse:
    """A refusal to accept."""
    return refusing.refused(request, _seat(request), refusal)


@require_safe
def refused_paper(request: HttpRequest, refusal: str) -> HttpResponse:
    """Its receipt, in its copies."""
    return prints.refused_paper(_seat(request), refusal)


@require_POST
def again(request: HttpRequest, refusal: str) -> HttpResponse:
    """The next visit, from where that one ended."""
    return refusing.again(request, _seat(request), refusal)


@require_safe
def taken(request: HttpRequest, number: str) -> HttpResponse:
    """What was taken in just now."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    may_ask = Right.CHECK in who.rights(case.home) and case.may(Move.ASK_CORRECTION)
    correction = reverse("college:correction", args=[case.number]) if may_ask else ""
    return taking.taken(request, _at(who, case.home), case, correction=correction)


@require_safe
def paper(request: HttpRequest, number: str, paper: str) -> HttpResponse:
    """A paper of a case, to print again."""
    _, case = desk.opened(request, number, to=Right.TAKE_IN)
    return prints.paper(case, paper)
