"""The acts on days of rest that were entered here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.reference.history import HistoryLine, Stands
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import decrees
from telnusqa.store.read.decrees import Entered
from telnusqa.words.catalogue import say
from telnusqa.words.decree import decree_days, decree_name, withdrawn_why


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """Those that stand and those that were withdrawn, newest first."""
    access.home(request, Right.CHANGE_REFERENCE)
    language = spoken()
    lines = [_line(each, language) for each in decrees.entered()]
    return render(request, "reference/calendar.html", {"calendar": decrees.calendar(), "lines": lines})


def _line(entered: Entered, language: Language) -> HistoryLine:
    why = entered.withdrawn_why
    return HistoryLine(
        name=decree_name(entered.decree, language),
        cells=(Row(say(language, "Не өзгереді"), "\n".join(decree_days(entered.decree, language))),),
        entered=entered,
        state=Stands.WITHDRAWN if entered.withdrawn_at is not None else Stands.HOLDS,
        address=reverse("reference:decree", args=[entered.id]),
        why=withdrawn_why(why, language) if why else "",
    )
