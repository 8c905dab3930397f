"""Where an officer lands after signing in."""

from contextlib import suppress

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.errors import NotFound
from telnusqa.core.role import Right
from telnusqa.doors.shared import access

_DESKS = (
    (Right.SEE, "college:work"),
    (Right.KEEP_BLANKS, "college:blanks"),
    (Right.ANSWER_REQUEST, "archive:work"),
    (Right.CHANGE_REFERENCE, "reference:start"),
)
"""Which right opens which desk."""


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """On to the first desk that a role of today opens; to one whom none opens, the page that says so."""
    for right, desk in _DESKS:
        with suppress(NotFound):
            access.home(request, right)
            return HttpResponseRedirect(reverse(desk))
    with suppress(NotFound):
        access.counter(request, Right.TAKE_IN)
        return HttpResponseRedirect(reverse("counter:start"))
    return render(request, "staff/start.html")
