"""A case by its number.

Sent as a form although a case's number is no personal value: a name or an IIN typed here by mistake stays out of
addresses and logs.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from telnusqa.core.errors import NotFound
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.work import draw
from telnusqa.doors.shared import access


@require_POST
def find(request: HttpRequest) -> HttpResponse:
    """Go to the case; one that is not there and one that may not be seen are told alike."""
    who, home = access.home(request, Right.SEE)
    try:
        _, case = access.case(request, request.POST.get("q", ""), to=Right.SEE)
    except NotFound:
        return draw(request, who, home, [Problem("q", "no_such_case")])
    return desk.to_case(case.number)
