"""Something is missing: the applicant is asked for it. The clock does not stop."""

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.core.correction import parse_wanting
from telnusqa.core.errors import Rejected
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.schemas.acts import CorrectionSent
from telnusqa.doors.api.v1.schemas.case import StatusTold


@router.post(
    "/{number}/correction",
    auth=access.Bearer(Scope.CASES_CORRECT),
    response=ANSWERS,
    url_name="correction",
    summary="Ask the applicant for what is missing",
)
def correction(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: CorrectionSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Ask until a day that leaves time to answer and time to work; the due date stays where it is."""
    act = acting(request, number, sent, Right.CHECK)
    wanting = parse_wanting(sent.topics, sent.text, sent.until)
    if isinstance(wanting, tuple):
        raise Rejected(*wanting)
    moved = ask_correction(act.case.number, wanting, seen=act.seen, by=act.by, happened_at=access.now())
    return acted(request, response, moved)
