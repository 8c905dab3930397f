"""The hearing was held: its record is kept."""

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.core.errors import Rejected
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.filing import typed_part
from telnusqa.doors.api.v1.schemas.acts import HearingSent
from telnusqa.doors.api.v1.schemas.case import StatusTold
from telnusqa.doors.shared.hearing_form import parse_record

_CAME = {True: "yes", False: "no", None: ""}


@router.post(
    "/{number}/hearing",
    auth=access.Bearer(Scope.CASES_DECIDE),
    response=ANSWERS,
    url_name="hearing",
    summary="Keep the record of the hearing",
)
def hearing(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: HearingSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Keep it with everything a record holds (administrative-code:74); all that lacks is told."""
    act = acting(request, number, sent, Right.DECIDE)
    record, found = parse_record({**typed_part(sent), "came": _CAME[sent.came]})
    if found:
        raise Rejected(*found)
    moved = hold_hearing(act.case.number, record, seen=act.seen, by=act.by, happened_at=access.now())
    return acted(request, response, moved)
