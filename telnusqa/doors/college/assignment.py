"""A case is taken, or given to another executor."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from telnusqa.acts.reassign import reassign as give
from telnusqa.acts.take import take as take_it
from telnusqa.core.assignment import MoveReason
from telnusqa.core.case import ENDS, Case
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice, parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.whose import may_give
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import said, spoken
from telnusqa.store.read import executors, people
from telnusqa.store.read.people import Officer
from telnusqa.words.assignment import move_reason
from telnusqa.words.catalogue import say


@require_POST
def take(request: HttpRequest, number: str) -> HttpResponse:
    """Take a case nobody has: a button on its page, and back to it."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    try:
        take_it(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        messages.warning(request, said(rejected.problems[0]))
        return desk.to_case(case.number)
    return desk.done(request, case.number, say(spoken(), "Іс енді сізде."))


@require_http_methods(["GET", "HEAD", "POST"])
def reassign(request: HttpRequest, number: str) -> HttpResponse:
    """Ask to whom and why; give it. For a head, and for the executor whose case it is."""
    who, case = desk.opened(request, number, to=Right.SEE)
    if not may_give(who, case):
        raise NotFound(number)
    if request.method == "POST":
        return _given(request, who, case)
    return desk.to_case(case.number) if case.state in ENDS else _page(request, who, case)


def _given(request: HttpRequest, who: Officer, case: Case) -> HttpResponse:
    seen, to = desk.seen(request), parse_whole(request.POST.get("executor", ""))
    reason = parse_choice(request.POST.get("reason", ""), MoveReason, "reason", "")
    if to is None or isinstance(reason, Problem):
        unread = [Problem("executor", "choose_one")] if to is None else []
        return _page(request, who, case, [*unread, *([reason] if isinstance(reason, Problem) else [])])
    try:
        give(case.number, to, reason=reason, seen=seen, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, case, rejected.problems)
    return desk.done(request, case.number, say(spoken(), "Істің орындаушысы ауысты."))


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, today = spoken(), timezone.localdate(access.now())
    able = executors.of_home(case.home, today)
    return desk.case_page(
        request,
        "reassign",
        who,
        case,
        problems=problems,
        now=people.name_of(f"staff:{case.executor}") if case.executor is not None else "",
        executors=[Option(str(each.id), each.name) for each in able if not each.absence and each.id != case.executor],
        reasons=[Option(reason.value, move_reason(reason, language)) for reason in MoveReason],
    )
