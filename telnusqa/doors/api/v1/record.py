"""The record of the register a case is about is chosen."""

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.check_register import check_register
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.schemas.acts import RecordSent
from telnusqa.doors.api.v1.schemas.case import StatusTold


@router.post(
    "/{number}/record",
    auth=access.Bearer(Scope.CASES_DECIDE),
    response=ANSWERS,
    url_name="record",
    summary="Choose the record of the register the case is about",
)
def record(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: RecordSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Tie the case to a record of its own college's register, found by a search of it."""
    act = acting(request, number, sent, Right.CHECK)
    chosen = parse_whole(sent.record)
    if chosen is None:
        raise Rejected(Problem("record", "no_record"))
    moved = check_register(act.case.number, chosen, seen=act.seen, by=act.by, happened_at=access.now())
    return acted(request, response, moved)
