"""A new act on days of rest: typed, checked against what it changes, entered."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.enter_decree import enter_decree
from telnusqa.core.decree import Decree, with_decrees
from telnusqa.core.decree_form import parse_decree, parse_name
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.reference.effect import effect
from telnusqa.doors.reference.typed import DAYS_OFF, TRANSFERS, estimates, kept, typed
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import decrees
from telnusqa.words.catalogue import say
from telnusqa.words.decree import decree_days, decree_name


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """The form; what it would change; and, confirmed, the page of the act. Nothing typed is lost on the way."""
    who, home = access.home(request, Right.CHANGE_REFERENCE)
    if request.method != "POST" or request.POST.get("do") == "change":
        return _form(request)
    known, parsed = _parsed(request)
    if not isinstance(parsed, Decree):
        return _form(request, parsed)
    if known is not None and decrees.by_id(known).decree != parsed:
        return _form(request, [Problem("number", "decree_known")])
    if request.POST.get("do") != "confirm":
        return _to(known) if known is not None else _check(request, parsed)
    try:
        by = staff(who.id, Door.REFERENCE)
        entered = enter_decree(parsed, home, seen=request.POST.get("seen", ""), by=by, happened_at=access.now())
    except Rejected as rejected:
        return _form(request, rejected.problems)
    except Conflict:
        return _check(request, parsed, changed_meanwhile=True)
    messages.success(request, say(spoken(), "Бұйрық енгізілді. Ашық істердің мерзімі қайта есептеліп жатыр."))
    return _to(entered)


def _parsed(request: HttpRequest) -> tuple[int | None, Decree | tuple[Problem, ...]]:
    """The act as typed; and the one that stands under its number and date, which is no obstacle to itself."""
    filled, today = typed(request.POST), timezone.localdate(access.now())
    name = parse_name(filled, today)
    known = decrees.standing(*name) if name else None
    calendar = decrees.calendar() if known is None else decrees.calendar_without(known)
    return known, parse_decree(filled, calendar, today)


def _to(decree: int) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("reference:decree", args=[decree]))


def _form(request: HttpRequest, problems: Iterable[Problem] = ()) -> HttpResponse:
    found, language, values = tuple(problems), spoken(), request.POST
    wrong = {problem.field for problem in found}
    return render(
        request,
        "reference/new.html",
        {
            "values": values,
            "problems": found,
            "first": TRANSFERS[0],
            "others": TRANSFERS[1:],
            "more": any(values.get(name) or name in wrong for pair in TRANSFERS[1:] for name in pair),
            "days_off": DAYS_OFF,
            "estimates": estimates(decrees.calendar(), language),
        },
        status=422 if found else 200,
    )


def _check(request: HttpRequest, decree: Decree, *, changed_meanwhile: bool = False) -> HttpResponse:
    language, before = spoken(), decrees.calendar()
    after = with_decrees(before, [decree], before.version)
    return render(
        request,
        "reference/check.html",
        {
            "name": decree_name(decree, language),
            "days": decree_days(decree, language),
            "effect": effect(decree, before, after, language),
            "kept": kept(request.POST),
            "seen": before.version,
            "changed_meanwhile": changed_meanwhile,
        },
        status=409 if changed_meanwhile else 200,
    )
