"""One act on days of rest: its days, and how far the counting has come that it asked for."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.live import live
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import decrees, recounts
from telnusqa.words.decree import decree_days, decree_name, withdrawn_why


def _version(request: HttpRequest, decree_id: int) -> object:
    access.home(request, Right.CHANGE_REFERENCE)
    found = decrees.by_id(decree_id)
    return found, recounts.progress(found.id, found.version)


@require_safe
@live(_version)
def decree(request: HttpRequest, decree_id: int) -> HttpResponse:
    """The act, its days and its progress; the page brings itself up to date until every home is done."""
    access.home(request, Right.CHANGE_REFERENCE)
    found, language = decrees.by_id(decree_id), spoken()
    return render(
        request,
        "reference/decree.html",
        {
            "entered": found,
            "name": decree_name(found.decree, language),
            "days": decree_days(found.decree, language),
            "progress": recounts.progress(found.id, found.version),
            "why": withdrawn_why(found.withdrawn_why, language) if found.withdrawn_why else "",
        },
    )
