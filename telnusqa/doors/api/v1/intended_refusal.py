"""A refusal is intended: its ground with the evidence, the reasons, and the hearing the applicant is called to."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.core.errors import Rejected
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.filing import typed_part
from telnusqa.doors.api.v1.schemas.acts import IntendedRefusalSent
from telnusqa.doors.api.v1.schemas.case import StatusTold
from telnusqa.doors.shared.refusal_form import parse_intention
from telnusqa.store.read import consents


@router.post(
    "/{number}/intended-refusal",
    auth=access.Bearer(Scope.CASES_DECIDE),
    response=ANSWERS,
    url_name="intended_refusal",
    summary="Tell the applicant that a refusal is intended, on which ground, and call them to a hearing",
)
def intended_refusal(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: IntendedRefusalSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Intend it on a ground of the edition (2023:9.1–9.3), with the hearing as the law has its days."""
    act = acting(request, number, sent, Right.DECIDE)
    typed = {**typed_part(sent), "evidence": "\n".join(sent.evidence)}
    today = timezone.localdate(access.now())
    intention = parse_intention(typed, act.case, consents.lacking(act.case), today)
    if isinstance(intention, tuple):
        raise Rejected(*intention)
    moved = intend_refusal(act.case.number, intention, seen=act.seen, by=act.by, happened_at=access.now())
    return acted(request, response, moved)
