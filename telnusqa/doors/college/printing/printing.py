"""The documents of a case are printed on their blanks: one print a blank, and a word about each."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from telnusqa.acts.confirm_unharmed import confirm_unharmed
from telnusqa.acts.end_print import end_print
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice, parse_whole
from telnusqa.core.printing import PrintEnd
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.wanted import Part
from telnusqa.doors.college import desk
from telnusqa.doors.college.printing.here import here
from telnusqa.doors.college.printing.shown import papers
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import workplaces
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD"])
def printing(request: HttpRequest, number: str) -> HttpResponse:
    """Each document with its blank: to be printed, to be told of, to be confirmed."""
    who, case = desk.opened(request, number, to=Right.SEE)
    if not case.may(Move.PRINT):
        return desk.to_case(case.number)
    return _page(request, who, case)


@require_POST
def send(request: HttpRequest, number: str, part: str) -> HttpResponse:
    """Let a document be printed at the workplace that was chosen."""
    who, case = desk.opened(request, number, to=Right.ISSUE)
    chosen, seen = parse_whole(request.POST.get("workplace", "")), desk.seen(request)
    if chosen is None:
        return _page(request, who, case, [Problem("workplace", "no_workplace")])
    try:
        print_on_blank(case.number, _part(part), chosen, seen=seen, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, case, rejected.problems)
    return _back(case)


@require_POST
def ended(request: HttpRequest, number: str, part: str) -> HttpResponse:
    """How it came out: well, not at all, or spoiled, which lets the reservation fall."""
    who, case = desk.opened(request, number, to=Right.ISSUE)
    seen = desk.seen(request)
    if request.POST.get("end") == "spoiled":
        return HttpResponseRedirect(reverse("college:void", args=[case.number]))
    end = parse_choice(request.POST.get("end", ""), PrintEnd, "end", "")
    if isinstance(end, Problem):
        return _page(request, who, case, [end])
    try:
        end_print(case.number, _part(part), end, seen=seen, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, case, rejected.problems)
    return _back(case)


@require_POST
def unharmed(request: HttpRequest, number: str, part: str) -> HttpResponse:
    """A second person saw the blank."""
    who, case = desk.opened(request, number, to=Right.CONFIRM_PRINT)
    seen = desk.seen(request)
    try:
        confirm_unharmed(case.number, _part(part), seen=seen, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, case, rejected.problems)
    return _back(case)


def _part(part: str) -> Part:
    found = parse_choice(part, Part, "part", "")
    if isinstance(found, Problem):
        raise NotFound(part)
    return found


def _back(case: Case) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("college:printing", args=[case.number]))


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, rights = spoken(), who.rights(case.home)
    places = workplaces.of_college(case.home)
    values = request.POST.copy()
    values.setdefault("workplace", here(request, places))
    return desk.case_page(
        request,
        "printing/printing",
        who,
        case,
        problems=problems,
        values=values,
        papers=papers(case, language),
        places=[Option(str(place.id), place.name) for place in places],
        may_print=Right.ISSUE in rights,
        confirms=Right.CONFIRM_PRINT in rights,
        ends=[
            Option("good", say(language, "Жақсы басылды")),
            Option(
                "failed",
                say(language, "Басып шығарғыш бояуға дейін тоқтады"),
                say(language, "Бланк таза: мұны басқа қызметкер растайды, содан кейін қайта басасыз"),
            ),
            Option(
                "spoiled",
                say(language, "Бланк бүлінді"),
                say(language, "Бөлінген нөмір жойылады, жаңа бланк бөлінеді"),
            ),
        ],
    )
