"""The duplicate is given into the hands of the one who came for it."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from telnusqa.acts.hand_over import hand_over
from telnusqa.core.came import parse_came
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.filing import typed_part
from telnusqa.doors.api.v1.schemas.acts import HandoverSent
from telnusqa.doors.api.v1.schemas.case import StatusTold
from telnusqa.doors.shared.shown_identity import shown_identity, together

MOST_OF_A_NOTE = 500


@router.post(
    "/{number}/handover",
    auth=access.Bearer(Scope.CASES_HANDOVER),
    response=ANSWERS,
    url_name="handover",
    summary="Hand the duplicate over; the case is closed",
)
def handover(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: HandoverSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Hand it over against the receipt, or a note in its place, and identity (2015:9.6). All that lacks is told."""
    act = acting(request, number, sent, Right.HAND_OVER)
    came, found = parse_came(typed_part(sent.came), timezone.localdate(access.now()))
    identity, unread = shown_identity({"paper": sent.paper, "identity": sent.identity})
    note = parse_text(sent.note, "note", MOST_OF_A_NOTE, "", required=False)
    found += (*unread, *((note,) if isinstance(note, Problem) else ()))
    try:
        moved = hand_over(
            act.case.number,
            None if found else identity,
            came=came,
            receipt_shown=sent.receipt,
            note=note if isinstance(note, str) else sent.note,
            seen=act.seen,
            by=act.by,
            happened_at=access.now(),
        )
    except Rejected as rejected:
        raise Rejected(*together(found, rejected.problems)) from rejected
    return acted(request, response, moved)
