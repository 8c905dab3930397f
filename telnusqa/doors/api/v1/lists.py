"""Lists of cases by due date, in one state or all that are not over; the Corporation's by intake as well."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlencode

from django.http import HttpRequest
from ninja import Query

from telnusqa.core.case import State
from telnusqa.core.cursor import cursor_of, parse_day_cursor, parse_moment_cursor
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_choice, parse_day, parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import OrganisationKind
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.case import language_of, status_told
from telnusqa.doors.api.v1.filing import router
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.lists import ListAsked, ListTold
from telnusqa.store.read import case_lists
from telnusqa.store.read.leaf import Place

USUAL, MOST = 50, 100


class Order(StrEnum):
    """In which order a list stands."""

    DUE = "due"
    SUBMITTED = "submitted"


@dataclass(frozen=True)
class _Asked:
    due: case_lists.Due
    order: Order
    place: case_lists.ByDue | Place | None
    size: int


@router.get(
    "",
    auth=access.Bearer(Scope.CASES_LIST),
    response={200: ListTold, **declared(401, 403, 422, 429)},
    url_name="applications",
    summary="Cases by due date, or as a counter took them in; nothing personal, no look",
)
def list_of_cases(request: HttpRequest, asked: Query[ListAsked]) -> ListTold:
    """A college lists its own cases, the soonest due first; the Corporation what it took in, also the newest first."""
    caller, language = access.caller(request), language_of(request)
    found = _asked(asked, of_counter=caller.kind is OrganisationKind.CORPORATION)
    page = _page(caller, found)
    following = None
    if page.next is not None:
        said = {name: text for name, text in asked if text and name != "cursor"}
        following = f"{request.path}?{urlencode(said | {'cursor': cursor_of(page.next)})}"
    return ListTold(cases=[status_told(each, language) for each in page.cases], next=following)


def _asked(asked: ListAsked, *, of_counter: bool) -> _Asked:
    """What is asked for. Raises ``Rejected`` with all that is wrong."""
    state = parse_choice(asked.state, State, "state", "") if asked.state else None
    since, until = (parse_day(getattr(asked, name), name, date.max) for name in ("due_from", "due_to"))
    size, order = _size(asked.limit), _order(asked, of_counter)
    found = [each for each in (state, since, until, size, order) if isinstance(each, Problem)]
    of_intake = order is Order.SUBMITTED
    if of_intake:
        found += [Problem(name, "list_by_intake") for name in ("state", "due_from", "due_to") if getattr(asked, name)]
    place = (parse_moment_cursor if of_intake else parse_day_cursor)(asked.cursor) if asked.cursor else None
    if asked.cursor and place is None:
        found.append(Problem("cursor", "cursor_unknown"))
    if found or isinstance(state, Problem) or isinstance(since, Problem) or isinstance(until, Problem):
        raise Rejected(*found)
    assert isinstance(size, int) and isinstance(order, Order)
    return _Asked(case_lists.Due(state=state, since=since, until=until), order, place, size)


def _order(asked: ListAsked, of_counter: bool) -> Order | Problem:
    """Only a counter has an order of its own: where nothing is said, it is that of a list without conditions."""
    if asked.order:
        order = parse_choice(asked.order, Order, "order", "")
        return order if of_counter or order is not Order.SUBMITTED else Problem("order", "unknown_choice")
    return Order.SUBMITTED if of_counter and not (asked.state or asked.due_from or asked.due_to) else Order.DUE


def _page(caller: access.Caller, found: _Asked) -> case_lists.DuePage | case_lists.SubmittedPage:
    if found.order is Order.SUBMITTED:
        return case_lists.by_submitted(caller.organisation, after=found.place, size=found.size)  # type: ignore[arg-type]
    by_due = case_lists.by_due_of_office if caller.kind is OrganisationKind.CORPORATION else case_lists.by_due
    return by_due(caller.organisation, found.due, after=found.place, size=found.size)


def _size(text: str) -> int | Problem:
    size = parse_whole(text) if text else USUAL
    return (
        size
        if size is not None and 1 <= size <= MOST
        else Problem("limit", "whole_between", "", {"least": 1, "most": MOST})
    )
