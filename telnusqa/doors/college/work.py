"""The work list: what waits for this officer, by due date."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.acts.look_together import look_together
from telnusqa.core.event import staff
from telnusqa.core.look import Looking
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.alerts import alerts
from telnusqa.doors.college.work_list import WorkList, work_list
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read.people import Officer

_SESSION_KEY = "college_list"
_WORDS = ("show", "after", "before")


@require_safe
def work(request: HttpRequest) -> HttpResponse:
    """The list; the page asked for is remembered, so that a case opened from it stands beside the same list."""
    who, home = access.home(request, Right.SEE)
    wish = QueryDict(mutable=True)
    wish.update({word: request.GET[word] for word in _WORDS if word in request.GET})
    if request.session.get(_SESSION_KEY, "") != wish.urlencode():
        request.session[_SESSION_KEY] = wish.urlencode()
    return draw(request, who, home)


def draw(request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    """The list with the desk beside it; with problems, those of the number that was looked for (404)."""
    found, seen = tuple(problems), listed(request, who, home)
    return desk.page(
        request,
        "work",
        who,
        home,
        status=404 if found else 200,
        list=seen,
        alerts=alerts(who, home, seen, timezone.localdate(access.now()), spoken()),
        problems=found,
        values=request.POST,
    )


def listed(request: HttpRequest, who: Officer, home: int, beside: Looking | None = None) -> WorkList:
    """The list as it was last asked for, with the look at it written down, and the look at what it stands beside."""
    asked = QueryDict(str(request.session.get(_SESSION_KEY, ""))).dict()
    wish = {word: str(text) for word, text in asked.items()}
    found = work_list(who, home, wish, timezone.localdate(access.now()), spoken())
    looking = [beside] if beside else []
    if found.lines:
        looking.append(Looking(f"work:{home}", "work", tuple(line.number for line in found.lines)))
    if looking:
        look_together(staff(who.id), looking, at=access.now())
    return found
