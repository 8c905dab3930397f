"""The layout of a kind of blank is changed: its text typed, checked and looked at, entered."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render as page
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.enter_layout import enter_layout
from telnusqa.core.blank import BlankKind
from telnusqa.core.errors import NotFound, PaperUnfit, Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.field import parse_choice
from telnusqa.core.layout import Layout
from telnusqa.core.layout_text import parse_layout
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.pdf import pdf
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen as drawn_from
from telnusqa.paper.layouts import shipped_text
from telnusqa.paper.over import OverBlank
from telnusqa.paper.render import render
from telnusqa.paper.trial import trial_sheet
from telnusqa.store.read import layouts
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def layout(request: HttpRequest, kind: str) -> HttpResponse:
    """The text to be changed; with all that is wrong in it; looked at on a picture of the blank; checked; entered."""
    who, home = access.home(request, Right.CHANGE_REFERENCE)
    blank = parse_choice(kind, BlankKind, "kind", "")
    if isinstance(blank, Problem):
        raise NotFound(kind)
    if request.method != "POST":
        return _page(request, blank, _text_today(blank))
    text, step = request.POST.get("text", "").replace("\r\n", "\n"), request.POST.get("step", "")
    read = parse_layout(text)
    if not isinstance(read, Layout):
        return _page(request, blank, text, read)
    if step == "look":
        return _drawn(request, blank, text, read)
    if step != "enter":
        return _page(request, blank, text, checked=read)
    try:
        by = staff(who.id, Door.REFERENCE)
        enter_layout(text, home, seen=drawn_from(request), by=by, happened_at=access.now())
    except Rejected as rejected:
        return _page(request, blank, text, rejected.problems)
    messages.success(request, say(spoken(), "Орналасу енгізілді: содан бері бөлінген бланкілер соған сай басылады."))
    return HttpResponseRedirect(reverse("reference:layouts"))


def _text_today(kind: BlankKind) -> str:
    today = timezone.localdate(access.now())
    found = layouts.in_force(kind, today)
    return found.text if found else shipped_text(kind)


def _drawn(request: HttpRequest, kind: BlankKind, text: str, read: Layout) -> HttpResponse:
    form, fields = trial_sheet(read)
    today = timezone.localdate(access.now())
    try:
        return pdf(render(form, fields, on=today, over=OverBlank(layout=read, preview=True)), f"layout-{kind}")
    except PaperUnfit as unfit:
        narrow = [Problem("text", "layout_narrow", "", {"at": f"place.{name}"}) for name in unfit.fields]
        return _page(request, kind, text, narrow)


def _page(
    request: HttpRequest, kind: BlankKind, text: str, problems: Iterable[Problem] = (), checked: Layout | None = None
) -> HttpResponse:
    wrong, entered, language = tuple(problems), layouts.entered(), spoken()
    return page(
        request,
        "reference/layout.html",
        {
            "kind": kind.value,
            "name": blank_kind(kind, language),
            "values": {"text": text},
            "text": text,
            "problems": wrong,
            "seen": entered[0].entered_as if entered else 0,
            "checked": checked,
            "kinds": [blank_kind(each, language) for each in sorted(checked.kinds)] if checked else [],
        },
        status=422 if wrong else 200,
    )
