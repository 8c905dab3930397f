"""What changed with the cases of an organisation, from a cursor on: whoever asks again and again misses nothing."""

from django.http import HttpRequest
from ninja import Query, Router

from telnusqa.core.change import cursor_at, parse_cursor, told
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.changes import ChangesAsked, ChangesTold, ChangeTold
from telnusqa.store.read import changes as kept

router = Router(tags=["changes"])
USUAL, MOST = 100, 500


@router.get(
    "",
    auth=access.Bearer(Scope.CHANGES_READ),
    response={200: ChangesTold, **declared(401, 403, 422, 429)},
    url_name="changes",
    summary="Changes of status in one order for ever; nothing personal, no look",
)
def changes(request: HttpRequest, asked: Query[ChangesAsked]) -> ChangesTold:
    """A college is told of its own cases, the Corporation of those it took in. A change stands here a second later."""
    place, size = parse_cursor(asked.after), parse_whole(asked.limit) if asked.limit else USUAL
    found = [Problem("after", "cursor")] if place is None else []
    if size is None or not 1 <= size <= MOST:
        found.append(Problem("limit", "whole_between", "", {"least": 1, "most": MOST}))
    if place is None or size is None or found:
        raise Rejected(*found)
    read = kept.after(access.caller(request).organisation, place, size + 1)
    page = read[:size]
    return ChangesTold(
        changes=[ChangeTold.model_validate(told(each)) for each in page],
        next=cursor_at(page[-1].n if page else place),
        more=len(read) > size,
    )
