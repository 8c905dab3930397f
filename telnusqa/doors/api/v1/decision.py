"""The decision to issue the duplicate."""

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.decide import decide
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.schemas.acts import DecisionSent
from telnusqa.doors.api.v1.schemas.case import StatusTold

ISSUE = "issue"


@router.post(
    "/{number}/decision",
    auth=access.Bearer(Scope.CASES_DECIDE),
    response=ANSWERS,
    url_name="decision",
    summary="Decide that the duplicate is issued",
)
def decision(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: DecisionSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Decide it (2015:6, 2023:5), once the record was chosen."""
    act = acting(request, number, sent, to=Right.DECIDE)
    if sent.verdict != ISSUE:
        raise Rejected(Problem("verdict", "unknown_choice" if sent.verdict else "choose_one", "2023:5"))
    return acted(request, response, decide(act.case.number, seen=act.seen, by=act.by, happened_at=access.now()))
