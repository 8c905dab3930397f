"""A workplace's printer: its test sheets, what was measured, and whether this browser stands there."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from telnusqa.acts.calibrate import calibrate
from telnusqa.core.blank import BlankKind
from telnusqa.core.calibration import APART, CROSS, NOTHING, Calibration, measured
from telnusqa.core.errors import NotFound
from telnusqa.core.event import staff
from telnusqa.core.printing import Workplace
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.printing.here import here, remember
from telnusqa.doors.shared import access
from telnusqa.doors.shared.pdf import pdf
from telnusqa.doors.shared.said import spoken
from telnusqa.paper.fill.calibration import calibration_sheet
from telnusqa.paper.layouts import shipped_layout
from telnusqa.paper.over import OverBlank
from telnusqa.paper.render import render
from telnusqa.store.read import workplaces
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.printing import mended

_BOXES = ("left", "top", "between")


@require_http_methods(["GET", "HEAD", "POST"])
def place(request: HttpRequest, place_id: int) -> HttpResponse:
    """How the printer is measured, and what was measured last; remember what is measured now."""
    who, found = _place(request, place_id)
    if request.method != "POST":
        return _page(request, who, found)
    seen, read = desk.seen(request), [_millimetres(request.POST.get(name, ""), name) for name in _BOXES]
    problems = [each for each in read if isinstance(each, Problem)]
    numbers = [each for each in read if isinstance(each, Decimal)]
    drift = measured(*numbers) if not problems else tuple(problems)
    if not isinstance(drift, Calibration):
        return _page(request, who, found, drift)
    calibrate(found.home, found.id, drift, seen=seen, by=staff(who.id), happened_at=access.now())
    messages.success(request, say(spoken(), "Түзету сақталды. Түзетілген парақты басып тексеріңіз."))
    return HttpResponseRedirect(reverse("college:workplace", args=[found.id]))


@require_POST
def stand_here(request: HttpRequest, place_id: int) -> HttpResponse:
    """Let this browser remember that it stands there."""
    _, found = _place(request, place_id)
    response = HttpResponseRedirect(reverse("college:workplaces"))
    remember(response, found.id)
    return response


@require_safe
def sheet(request: HttpRequest, place_id: int, which: str) -> HttpResponse:
    """The test sheet: ``measure`` without any mending, ``check`` with the one that is remembered."""
    _, found = _place(request, place_id)
    if which not in ("measure", "check"):
        raise NotFound(which)
    drift = NOTHING if which == "measure" else found.drift
    form, fields = calibration_sheet(found, drift, spoken())
    over = OverBlank(layout=shipped_layout(BlankKind.SUPPLEMENT), drift=drift)
    return pdf(render(form, fields, on=timezone.localdate(access.now()), over=over), f"printer-{which}")


def _place(request: HttpRequest, place_id: int) -> tuple[Officer, Workplace]:
    who, home = access.home(request, Right.RESERVE)
    return who, workplaces.workplace(home, place_id)


def _millimetres(text: str, name: str) -> Decimal | Problem:
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return Problem(name, "millimetres")
    return value if value.is_finite() and abs(value) < 1000 else Problem(name, "millimetres")


def _page(request: HttpRequest, who: Officer, found: Workplace, problems: Iterable[Problem] = ()) -> HttpResponse:
    wrong = tuple(problems)
    return desk.page(
        request,
        "printing/place",
        who,
        found.home,
        status=422 if wrong else 200,
        problems=wrong,
        values=request.POST,
        place=found,
        mended=mended(found.drift, spoken()),
        stands_here=here(request, workplaces.of_college(found.home)) == str(found.id),
        cross=CROSS,
        apart=APART,
    )
