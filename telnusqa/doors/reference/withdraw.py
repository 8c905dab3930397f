"""An act on days of rest is withdrawn."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.withdraw_decree import withdraw_decree
from telnusqa.core.decree import WithdrawnWhy
from telnusqa.core.event import Door, staff
from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.reference.effect import effect
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import decrees
from telnusqa.store.read.decrees import Entered
from telnusqa.words.catalogue import say
from telnusqa.words.decree import decree_days, decree_name, withdrawn_why


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, decree_id: int) -> HttpResponse:
    """Ask why and show what changes; withdraw it. One withdrawn already is shown as it is."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    found = decrees.by_id(decree_id)
    if found.withdrawn_at is not None:
        return _to(found)
    if request.method == "POST":
        reason = parse_choice(request.POST.get("reason", ""), WithdrawnWhy, "reason", "")
        if isinstance(reason, Problem):
            return _page(request, found, [reason])
        withdraw_decree(found.id, reason, by=staff(who.id, Door.REFERENCE), happened_at=access.now())
        messages.success(request, say(spoken(), "Бұйрық кері алынды. Ашық істердің мерзімі қайта есептеліп жатыр."))
        return _to(found)
    return _page(request, found)


def _to(found: Entered) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("reference:decree", args=[found.id]))


def _page(request: HttpRequest, found: Entered, problems: Iterable[Problem] = ()) -> HttpResponse:
    wrong, language = tuple(problems), spoken()
    before, after = decrees.calendar(), decrees.calendar_without(found.id)
    return render(
        request,
        "reference/withdraw.html",
        {
            "entered": found,
            "name": decree_name(found.decree, language),
            "days": decree_days(found.decree, language),
            "effect": effect(found.decree, before, after, language),
            "reasons": [Option(reason.value, withdrawn_why(reason, language)) for reason in WithdrawnWhy],
            "problems": wrong,
            "values": request.POST,
        },
        status=422 if wrong else 200,
    )
