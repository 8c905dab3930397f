"""The kinds of blank: which series are known, how that changed, and a form to change it."""

from collections.abc import Iterable, Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.change_blank_kind import change_blank_kind
from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import KnownBlank, Sureness
from telnusqa.core.blank_kind_form import parse_known_blank
from telnusqa.core.event import Door, staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen as drawn_from
from telnusqa.store.read import blank_kinds as read
from telnusqa.store.read import people
from telnusqa.words.blank import blank_kind as kind_said
from telnusqa.words.blank_kind import sureness
from telnusqa.words.catalogue import say
from telnusqa.words.date import short_date


@require_safe
def blank_kinds(request: HttpRequest) -> HttpResponse:
    """Each series that is known, and everything that was ever entered."""
    access.home(request, Right.CHANGE_REFERENCE)
    language, entered = spoken(), read.entered()
    names = people.names_of({each.by for each in entered})

    def told(known: KnownBlank) -> tuple[KnownBlank, str, str]:
        return known, kind_said(known.kind, language), sureness(known.sure, language)

    return render(
        request,
        "reference/blank_kinds.html",
        {
            "known": [told(each) for each in read.known(entered)],
            "entered": [(each, *told(each.known)[1:], names.get(each.by, "")) for each in entered],
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def blank_kind(request: HttpRequest) -> HttpResponse:
    """A new series, or with ``?kind=&series=`` one that is known, to be changed."""
    who, home = access.home(request, Right.CHANGE_REFERENCE)
    if request.method != "POST":
        return _page(request, _as_it_stands(request.GET.get("kind", ""), request.GET.get("series", "")))
    known = parse_known_blank(request.POST.dict())
    if not isinstance(known, KnownBlank):
        return _page(request, request.POST, known)
    by = staff(who.id, Door.REFERENCE)
    change_blank_kind(known, home, seen=drawn_from(request), by=by, happened_at=access.now())
    messages.success(request, say(spoken(), "Бланк түрі енгізілді: келесі қабылдау соған сай тексеріледі."))
    return HttpResponseRedirect(reverse("reference:blank_kinds"))


def _as_it_stands(kind: str, series: str) -> dict[str, str]:
    for each in read.known():
        if (each.kind.value, each.series) == (kind, series):
            return {
                "kind": kind,
                "series": series,
                "digits": str(each.digits or ""),
                "since": short_date(each.since, spoken()) if each.since else "",
                "until": short_date(each.until, spoken()) if each.until else "",
                "sure": each.sure.value,
                "note": each.note,
                "listed": "yes",
            }
    return {"listed": "yes"}


def _page(request: HttpRequest, values: Mapping[str, object], problems: Iterable[Problem] = ()) -> HttpResponse:
    wrong, entered, language = tuple(problems), read.entered(), spoken()
    return render(
        request,
        "reference/blank_kind.html",
        {
            "values": values,
            "problems": wrong,
            "seen": request.POST.get("seen") or (entered[0].entered_as if entered else 0),
            "kinds": [Option(each.value, kind_said(each, language)) for each in BlankKind],
            "sures": [Option(each.value, sureness(each, language)) for each in Sureness],
            "listings": [
                Option("yes", say(language, "Иә")),
                Option("no", say(language, "Жоқ, қате енгізілген")),
            ],
        },
        status=422 if wrong else 200,
    )
