"""Taking in at the Corporation: the pages all counters share, at this one."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from telnusqa.core.role import Right
from telnusqa.doors.counter import desk
from telnusqa.doors.counter.work import listed
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.doors.shared.intake import check as checking
from telnusqa.doors.shared.intake import find as finding
from telnusqa.doors.shared.intake import prints
from telnusqa.doors.shared.intake import refused as refusing
from telnusqa.doors.shared.intake import taken as taking
from telnusqa.doors.shared.intake import visit as filling


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The search, what one has begun, and the counter's own list."""
    at = desk.seat(request)
    return finding.draw_start(request, at, list=listed(at, request.GET.dict(), reverse("counter:start")))


@require_POST
def find(request: HttpRequest) -> HttpResponse:
    """By a number or an IIN."""
    at = desk.seat(request)
    return finding.find(request, at, list=listed(at, {}, reverse("counter:start")))


@require_safe
def found(request: HttpRequest) -> HttpResponse:
    """What this counter knows of a person."""
    return finding.found(request, desk.seat(request))


@require_POST
def new(request: HttpRequest) -> HttpResponse:
    """An empty form."""
    at = desk.seat(request)
    return finding.new(request, at, list=listed(at, {}, reverse("counter:start")))


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, visit: uuid.UUID, page: str) -> HttpResponse:
    """A page of the form."""
    return filling.page(request, desk.seat(request), visit, page)


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """All of it once more; take it in, or refuse to."""
    return checking.check(request, desk.seat(request), visit)


@require_http_methods(["GET", "HEAD", "POST"])
def drop(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """Throw a form away."""
    return filling.drop(request, desk.seat(request), visit)


@require_safe
def application(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """The application to be signed."""
    return prints.draft_paper(request, desk.seat(request), visit, CounterPaper.APPLICATION)


@require_safe
def consent(request: HttpRequest, visit: uuid.UUID) -> HttpResponse:
    """The consent form to be signed."""
    return prints.draft_paper(request, desk.seat(request), visit, CounterPaper.CONSENT)


@require_safe
def refused(request: HttpRequest, refusal: str) -> HttpResponse:
    """A refusal to accept."""
    return refusing.refused(request, desk.seat(request), refusal)


@require_safe
def refused_paper(request: HttpRequest, refusal: str) -> HttpResponse:
    """Its receipt, in its copies."""
    return prints.refused_paper(desk.seat(request), refusal)


@require_POST
def again(request: HttpRequest, refusal: str) -> HttpResponse:
    """The next visit, from where that one ended."""
    return refusing.again(request, desk.seat(request), refusal)


@require_safe
def taken(request: HttpRequest, number: str) -> HttpResponse:
    """What was taken in just now."""
    at, case = desk.opened(request, number, to=Right.TAKE_IN)
    return taking.taken(request, at, case)


@require_safe
def paper(request: HttpRequest, number: str, paper: str) -> HttpResponse:
    """A paper of a case, to print again."""
    _, case = desk.opened(request, number, to=Right.TAKE_IN)
    return prints.paper(case, paper)
