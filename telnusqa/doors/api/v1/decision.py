"""The decision: the duplicate is issued, the service is refused after its hearing, or it is not refused after all."""

from enum import StrEnum

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.decide import decide
from telnusqa.acts.refuse import refuse
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.schemas.acts import DecisionSent
from telnusqa.doors.api.v1.schemas.case import StatusTold
from telnusqa.doors.shared.refusal_form import MOST_LETTERS


class Verdict(StrEnum):
    """What can be decided."""

    ISSUE = "issue"
    REFUSE = "refuse"
    NOT_REFUSE = "not_refuse"


_MAY = {
    Verdict.ISSUE: (Right.DECIDE,),
    Verdict.REFUSE: (Right.SIGN,),
    Verdict.NOT_REFUSE: (Right.DECIDE, Right.SIGN),
}
"""Whose decision it is: the executor's, the head's, either's."""


@router.post(
    "/{number}/decision",
    auth=access.Bearer(Scope.CASES_DECIDE),
    response=ANSWERS,
    url_name="decision",
    summary="Decide: issue the duplicate, refuse after the hearing, or let an intended refusal fall",
)
def decision(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: DecisionSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Issue once the record was chosen (2015:6, 2023:5); refuse once it was told, heard and could be objected to."""
    verdict = parse_choice(sent.verdict, Verdict, "verdict", "2023:5")
    act = acting(request, number, sent, *_MAY[Verdict.ISSUE if isinstance(verdict, Problem) else verdict])
    if isinstance(verdict, Problem):
        raise Rejected(verdict)
    case, seen, by, at = act.case.number, act.seen, act.by, access.now()
    if verdict is Verdict.ISSUE:
        moved = decide(case, seen=seen, by=by, happened_at=at)
    elif verdict is Verdict.REFUSE:
        moved = refuse(case, seen=seen, by=by, happened_at=at)
    else:
        why = parse_text(sent.why, "why", MOST_LETTERS, "administrative-code:73", required=False)
        if isinstance(why, Problem):
            raise Rejected(why)
        moved = change_mind(case, why, seen=seen, by=by, happened_at=at)
    return acted(request, response, moved)
