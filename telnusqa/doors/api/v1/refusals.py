"""The intended refusals of a case: what was told, until when there may be an objection, what was said, how it ended."""

from django.http import HttpRequest, HttpResponse
from ninja import Router

from telnusqa.acts.look import look
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import OFFICER
from telnusqa.doors.api.v1.case import PURPOSE
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.refusals import PositionTold, RefusalsTold, RoundTold
from telnusqa.law.refusal_ground import kind_of
from telnusqa.law.refusal_round import Round
from telnusqa.store.read import refusals as read

router = Router(tags=["applications"])


@router.get(
    "/{number}/refusals",
    auth=access.Bearer(Scope.APPLICATIONS_READ),
    response={200: RefusalsTold, **declared(401, 403, 404, 410, 422, 429)},
    url_name="refusals",
    summary="The intended refusals of a case and what the applicant said; the look is written down",
)
def refusals(
    request: HttpRequest, response: HttpResponse, number: str, telnusqa_officer: str = OFFICER
) -> RefusalsTold:
    """Every round of a case of one's own, the newest first. Who read it is written down before it is sent."""
    found = access.own_case(request, number)
    look(access.viewer(request), f"case:{found.number}", PURPOSE, at=access.now())
    response.headers["ETag"] = access.etag(found.version)
    return RefusalsTold(rounds=[_told(each) for each in read.of_case(found)])


def _told(kept: Round) -> RoundTold:
    return RoundTold(
        number=kept.number,
        ground=kind_of(kept.ground),
        clause=kept.clause,
        reasoned=kept.reasoned,
        noticed_on=kept.notice.noticed_on,
        hearing_on=kept.notice.hearing_on,
        hearing_hour=f"{kept.hour:%H:%M}",
        hearing_place=kept.notice.place,
        objection_until=kept.objection_until,
        positions=[
            PositionTold(stance=each.stance, text=each.text, stated_at=each.stated_at) for each in kept.positions
        ],
        held_on=kept.record.day if kept.record else None,
        came=kept.record.came if kept.record else None,
        end=kept.end,
        ended_on=kept.ended_on,
        refusal=str(kept.refusal) if kept.refusal else None,
    )
