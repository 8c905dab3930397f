"""Where an officer lands after signing in."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.errors import NotFound
from telnusqa.core.role import Right
from telnusqa.doors.shared import access


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """On to the work list, or to reference data; to one whose roles of today open neither, the page that says so."""
    try:
        access.home(request, Right.SEE)
    except NotFound:
        return _without_cases(request)
    return HttpResponseRedirect(reverse("college:work"))


def _without_cases(request: HttpRequest) -> HttpResponse:
    try:
        access.home(request, Right.CHANGE_REFERENCE)
    except NotFound:
        return render(request, "staff/start.html")
    return HttpResponseRedirect(reverse("reference:start"))
