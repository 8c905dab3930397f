"""Who is away, until when, and who stands in."""

from collections.abc import Iterable
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from telnusqa.acts.end_absence import end_absence
from telnusqa.acts.put_absent import put_absent
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_day, parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.substitution import Absence
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import executors, people
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def absence(request: HttpRequest) -> HttpResponse:
    """The absences of today and to come, and the form: a head's for every executor, an executor's for oneself."""
    who, home = _who(request)
    if request.method != "POST":
        return _page(request, who, home)
    user, substitute = _account(request, "user"), _account(request, "substitute")
    since, until = _day(request, "since"), _day(request, "until")
    problems = [each for each in (user, since, until, substitute) if isinstance(each, Problem)]
    if not isinstance(user, Problem) and user not in {each.id for each in _of_whom(who, home)}:
        problems.append(Problem("user", "unknown_choice"))
    if problems:
        return _page(request, who, home, problems)
    assert isinstance(user, int) and isinstance(substitute, int)
    assert isinstance(since, date) and isinstance(until, date)
    by, now = staff(who.id), access.now()
    try:
        put_absent(home, user, since=since, until=until, substitute=substitute, by=by, happened_at=now)
    except Rejected as rejected:
        return _page(request, who, home, rejected.problems)
    messages.success(request, say(spoken(), "Енгізілді. Істер ауыстырылмайды: орынбасар да көреді."))
    return HttpResponseRedirect(reverse("college:absence"))


@require_POST
def absence_end(request: HttpRequest, absence: int) -> HttpResponse:
    """The person is back today. Raises ``NotFound`` for an absence of others."""
    who, home = _who(request)
    found = {each.id: each for each in executors.to_come(home, timezone.localdate(access.now()))}
    if absence not in found or not _may(who, home, found[absence]):
        raise NotFound(str(absence))
    end_absence(home, absence, by=staff(who.id), happened_at=access.now())
    messages.success(request, say(spoken(), "Енгізілді: қызметкер бүгіннен бастап орнында."))
    return HttpResponseRedirect(reverse("college:absence"))


def _who(request: HttpRequest) -> tuple[Officer, int]:
    who, home = access.home(request, Right.SEE)
    if not {Right.ASSIGN, Right.CHECK} & who.rights(home):
        raise NotFound("absence")
    return who, home


def _may(who: Officer, home: int, away: Absence) -> bool:
    return Right.ASSIGN in who.rights(home) or away.user == who.id


def _of_whom(who: Officer, home: int) -> list[executors.Executor]:
    """Whose absence this officer may tell."""
    able = executors.of_home(home, timezone.localdate(access.now()))
    return [each for each in able if Right.ASSIGN in who.rights(home) or each.id == who.id]


def _account(request: HttpRequest, field: str) -> int | Problem:
    account = parse_whole(request.POST.get(field, ""))
    return Problem(field, "choose_one") if account is None else account


def _day(request: HttpRequest, field: str) -> date | Problem:
    return parse_day(day_typed(request.POST, field), field, date.max) or Problem(field, "missing")


def _page(request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    today, found = timezone.localdate(access.now()), tuple(problems)
    told = executors.to_come(home, today)
    names = people.names_of({f"staff:{user}" for each in told for user in (each.user, each.substitute)})
    rows = [
        (each, names[f"staff:{each.user}"], names[f"staff:{each.substitute}"], each.holds(today), _may(who, home, each))
        for each in told
    ]
    return desk.page(
        request,
        "absence",
        who,
        home,
        status=422 if found else 200,
        problems=found,
        values=request.POST,
        told=rows,
        users=[Option(str(each.id), each.name) for each in _of_whom(who, home)],
        substitutes=[Option(str(each.id), each.name) for each in executors.of_home(home, today)],
    )
