"""Where a college prints: its workplaces, and a new one."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.add_workplace import add_workplace
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.printing.here import here, remember
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import workplaces
from telnusqa.store.read.people import Officer
from telnusqa.words.printing import mended

NAME_MOST = 60


@require_http_methods(["GET", "HEAD", "POST"])
def places(request: HttpRequest) -> HttpResponse:
    """Every workplace with what its printer is given; name another, at which this browser stands then."""
    who, home = access.home(request, Right.RESERVE)
    if request.method != "POST":
        return _page(request, who, home)
    name = parse_text(request.POST.get("name", ""), "name", NAME_MOST, "")
    if isinstance(name, Problem):
        return _page(request, who, home, [name])
    try:
        made = add_workplace(home, name, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, home, rejected.problems)
    response = HttpResponseRedirect(reverse("college:workplace", args=[made]))
    remember(response, made)
    return response


def _page(request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    wrong, known = tuple(problems), workplaces.of_college(home)
    return desk.page(
        request,
        "printing/places",
        who,
        home,
        status=422 if wrong else 200,
        problems=wrong,
        values=request.POST,
        places=[(each, mended(each.drift, spoken())) for each in known],
        here=here(request, known),
    )
