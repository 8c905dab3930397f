"""A case is held back from being erased, and let go again."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from telnusqa.acts.lift_hold import lift_hold
from telnusqa.acts.put_hold import put_hold
from telnusqa.core.case import Case
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.legal_hold import NOTE, HoldGround, HoldWish, parse_hold
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import people, to_be_erased
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.retention import hold_ground


@require_http_methods(["GET", "HEAD", "POST"])
def hold(request: HttpRequest, number: str) -> HttpResponse:
    """What keeps the case today; another hold beside it."""
    who, case = desk.opened(request, number, to=Right.HOLD)
    if request.method == "POST":
        seen, now = desk.seen(request), access.now()
        typed = {**request.POST.dict(), "until": day_typed(request.POST, "until")}
        wish = parse_hold(typed, timezone.localdate(now))
        if not isinstance(wish, HoldWish):
            return _page(request, who, case, wish)
        put_hold(case.number, wish, seen=seen, by=staff(who.id), happened_at=now)
        return _back(request, case, say(spoken(), "Істі өшіруге тыйым салынды."))
    return _page(request, who, case)


@require_POST
def lift(request: HttpRequest, number: str, n: int) -> HttpResponse:
    """The hold keeps the case no longer."""
    who, case = desk.opened(request, number, to=Right.HOLD)
    try:
        lift_hold(case.number, n, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, case, rejected.problems)
    told = say(spoken(), "Тыйым алып тасталды. Сақтау мерзімі өткен болса, іс келесі түнде өшіріледі.")
    return _back(request, case, told)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, today = spoken(), timezone.localdate(access.now())
    holds = to_be_erased.holds_of(case, today)
    names = people.names_of({each.by for each in holds})
    return desk.case_page(
        request,
        "retention/hold",
        who,
        case,
        problems=problems,
        holds=[(each, hold_ground(each.ground, language), names.get(each.by, "")) for each in holds],
        erase_on=to_be_erased.day_of(case, today),
        grounds=[Option(each.value, hold_ground(each, language)) for each in HoldGround],
        most=NOTE,
    )


def _back(request: HttpRequest, case: Case, told: str) -> HttpResponse:
    messages.success(request, told)
    return HttpResponseRedirect(reverse("college:hold", args=[case.number]))
