"""What the pages of blanks share: whose blanks they are, and whose hands there are."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from telnusqa.core.custody import CUSTODIAN, SPOILED, STORE, Hand, Place, executor
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.store.read import executors, people, stock
from telnusqa.store.read.people import Officer


def opened(request: HttpRequest, to: Right) -> tuple[Officer, int]:
    """The officer and the college whose blanks they are. Raises as ``access.home`` does."""
    return access.home(request, to)


def page(
    request: HttpRequest,
    template: str,
    who: Officer,
    home: int,
    *,
    problems: Iterable[Problem] = (),
    **context: Any,
) -> HttpResponse:
    """A page about blanks; with problems it is the form again, as it was typed (422)."""
    found = tuple(problems)
    about = {"problems": found, "values": request.POST, "keeps": Right.KEEP_BLANKS in who.rights(home)}
    return desk.page(request, f"blanks/{template}", who, home, status=422 if found else 200, **{**about, **context})


def file(content: bytes, kind: str, name: str) -> HttpResponse:
    """A file that is opened, or saved, and kept nowhere on the way."""
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type=kind, headers=headers)


def done(request: HttpRequest, told: str, act: int) -> HttpResponseRedirect:
    """On to the act, which can be printed."""
    messages.success(request, told)
    return HttpResponseRedirect(reverse("college:blanks_act", args=[act]))


def hands(home: int, *places: Place) -> tuple[Hand, ...]:
    """The hands of those kinds here, an executor's for each who holds the role today."""
    today = timezone.localdate(access.now())
    found: list[Hand] = []
    for place, hand in ((Place.STORE, STORE), (Place.CUSTODIAN, CUSTODIAN), (Place.SPOILED, SPOILED)):
        if place in places:
            found.append(hand)
    if Place.EXECUTOR in places:
        found += [executor(each.id) for each in executors.of_home(home, today)]
    return tuple(found)


def sources(home: int, *places: Place) -> tuple[Hand, ...]:
    """As ``hands``, and whoever holds blanks though they are no executor any more: those must come back."""
    found = hands(home, *places)
    left = stock.executors_with_any(home) if Place.EXECUTOR in places else ()
    return (*found, *(hand for hand in left if hand not in found))


def names(found: Iterable[Hand]) -> dict[int, str]:
    """The names of the executors among those hands."""
    known = people.names_of({f"staff:{hand.person}" for hand in found if hand.person is not None})
    return {int(code.removeprefix("staff:")): name for code, name in known.items()}
