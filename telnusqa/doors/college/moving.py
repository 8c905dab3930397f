"""Many cases get other executors at once: whose, which, to whom; and how far that has come."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.ask_bulk import ask_bulk
from telnusqa.acts.look import look
from telnusqa.core.assignment import Moved, MoveReason
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.serial import parse_case_number
from telnusqa.doors.college import desk
from telnusqa.doors.college.moving_page import NOBODY, chosen_of, receivers, shown_of, whose_options
from telnusqa.doors.shared import access
from telnusqa.doors.shared.live import live
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import bulks, executors, people
from telnusqa.store.read.people import Officer
from telnusqa.words.assignment import move_reason, outcome
from telnusqa.words.date import short_date


@require_http_methods(["GET", "HEAD", "POST"])
def moving(request: HttpRequest) -> HttpResponse:
    """Choose cases of one executor, or of nobody, and who gets them: one gets them all, several share them evenly."""
    who, home = access.home(request, Right.ASSIGN)
    if request.method != "POST":
        return _page(request, who, home)
    reason = parse_choice(request.POST.get("reason", ""), MoveReason, "reason", "")
    if isinstance(reason, Problem):
        return _page(request, who, home, [reason])
    able = executors.of_home(home, timezone.localdate(access.now()))
    to = [int(text) for text in request.POST.getlist("to") if text in {str(each.id) for each in able}]
    numbers = [number for text in request.POST.getlist("cases") if (number := parse_case_number(text))]
    chosen = None if request.POST.get("all") == "yes" else numbers
    before = chosen_of(request.POST.get("whose", ""))
    by, now = staff(who.id), access.now()
    try:
        bulk = ask_bulk(home, before, chosen, to, reason=reason, by=by, happened_at=now)
    except Rejected as rejected:
        return _page(request, who, home, rejected.problems)
    return HttpResponseRedirect(reverse("college:moved", args=[bulk]))


def _page(request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, today, found = spoken(), timezone.localdate(access.now()), tuple(problems)
    asked = request.POST if request.method == "POST" else request.GET
    before = chosen_of(asked.get("whose", ""))
    page, lines = shown_of(home, before, asked.get("after", ""), today, language)
    if lines:
        look(staff(who.id), f"moving:{home}", "work", at=access.now(), cases=[line.number for line in lines])
    return desk.page(
        request,
        "moving",
        who,
        home,
        status=422 if found else 200,
        problems=found,
        values=request.POST,
        whose=NOBODY if before is None else str(before),
        options=whose_options(home, today, before, language),
        lines=[
            Option(each.number, f"{each.shown} · {each.initials} · {short_date(each.due_on, language)} · {each.left}")
            for each in lines
        ],
        after=page,
        receivers=receivers(home, today, before),
        reasons=[Option(reason.value, move_reason(reason, language)) for reason in MoveReason],
    )


def _version(request: HttpRequest, bulk: int) -> object:
    _, home = access.home(request, Right.ASSIGN)
    return bulks.get(home, bulk)


@require_safe
@live(_version)
def moved(request: HttpRequest, bulk: int) -> HttpResponse:
    """How far a bulk has come: who got how many, and what was left where it was."""
    who, home = access.home(request, Right.ASSIGN)
    found, language = bulks.get(home, bulk), spoken()
    names = people.names_of(f"staff:{user}" for user in found.cases)
    got = [(names[f"staff:{user}"], each.get(Moved.MOVED, 0), sum(each.values())) for user, each in found.cases.items()]
    stayed = [each for each in Moved if each is not Moved.MOVED and found.number(each)]
    left = [(outcome(each, language), found.number(each)) for each in stayed]
    return desk.page(
        request,
        "moved",
        who,
        home,
        bulk=found,
        why=move_reason(found.reason, language),
        got=got,
        left=left,
        waits=found.number(None),
        over=found.over,
    )
