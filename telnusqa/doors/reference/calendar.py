"""The acts on days of rest that were entered here."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import decrees
from telnusqa.store.read.decrees import Entered
from telnusqa.words.decree import decree_days, decree_name


@dataclass(frozen=True)
class Line:
    """One act of the list."""

    entered: Entered
    name: str
    days: tuple[str, ...]


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """Those that stand and those that were withdrawn, newest first."""
    access.home(request, Right.CHANGE_REFERENCE)
    language = spoken()
    lines = [
        Line(each, decree_name(each.decree, language), decree_days(each.decree, language)) for each in decrees.entered()
    ]
    return render(request, "reference/calendar.html", {"calendar": decrees.calendar(), "lines": lines})
