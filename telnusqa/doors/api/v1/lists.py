"""Lists of cases: a college's own by due date, in one state or all that are not over; the Corporation's by intake."""

from datetime import date
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

USUAL, MOST = 50, 100


@router.get(
    "",
    auth=access.Bearer(Scope.CASES_LIST),
    response={200: ListTold, **declared(401, 403, 422, 429)},
    url_name="applications",
    summary="Cases by due date, or as a counter took them in; nothing personal, no look",
)
def list_of_cases(request: HttpRequest, asked: Query[ListAsked]) -> ListTold:
    """A college lists its own cases, the soonest due first; the Corporation what it took in, the newest first."""
    caller, language, size = access.caller(request), language_of(request), _size(asked.limit)
    of_counter = caller.kind is OrganisationKind.CORPORATION
    state = parse_choice(asked.state, State, "state", "") if asked.state else None
    since, until = (parse_day(getattr(asked, name), name, date.max) for name in ("due_from", "due_to"))
    found = [each for each in (state, since, until, size) if isinstance(each, Problem)]
    if of_counter:
        found += [Problem(name, "list_of_counter") for name in ("state", "due_from", "due_to") if getattr(asked, name)]
    place = (parse_moment_cursor if of_counter else parse_day_cursor)(asked.cursor) if asked.cursor else None
    if asked.cursor and place is None:
        found.append(Problem("cursor", "cursor_unknown"))
    if found or isinstance(state, Problem) or isinstance(since, Problem) or isinstance(until, Problem):
        raise Rejected(*found)
    assert isinstance(size, int)
    page: case_lists.DuePage | case_lists.SubmittedPage
    if of_counter:
        page = case_lists.by_submitted(caller.organisation, after=place, size=size)  # type: ignore[arg-type]
    else:
        page = case_lists.by_due(caller.organisation, state, since=since, until=until, after=place, size=size)
    following = None
    if page.next is not None:
        said = {name: text for name, text in asked if text and name != "cursor"}
        following = f"{request.path}?{urlencode(said | {'cursor': cursor_of(page.next)})}"
    return ListTold(cases=[status_told(each, language) for each in page.cases], next=following)


def _size(text: str) -> int | Problem:
    size = parse_whole(text) if text else USUAL
    return (
        size
        if size is not None and 1 <= size <= MOST
        else Problem("limit", "whole_between", "", {"least": 1, "most": MOST})
    )
