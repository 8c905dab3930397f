"""What every act of an officer shares: whose it is, on which version, and what is answered."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from ninja import Router
from ninja.params.functions import Header

from telnusqa.core.case import Case, Version
from telnusqa.core.event import Actor
from telnusqa.core.role import Right
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.case import language_of, status_told
from telnusqa.doors.api.v1.filing import places
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.case import StatusTold
from telnusqa.doors.api.v1.schemas.filing import Strict

router = Router(tags=["acts"])
ANSWERS = {200: StatusTold, **declared(401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 429)}
SEEN = Header("", alias=access.SEEN, description="The ETag the case was read with")
OFFICER = Header("", alias=access.OFFICER, description="Login of the officer whose act it is")


@dataclass(frozen=True)
class Acting:
    """The case of the caller's own organisation, the officer whose act it is, and the version they decided on."""

    case: Case
    by: Actor
    seen: Version


def acting(request: HttpRequest, number: str, sent: Strict, *any_of: Right) -> Acting:
    """Everything an act needs; the officer holds one of these rights.

    Raises ``NotFound`` for another's case, ``Rejected`` and ``Told``.
    """
    places(request, sent)
    case = access.own_case(request, number)
    return Acting(case, access.officer(request, *any_of), access.seen(request))


def acted(request: HttpRequest, response: HttpResponse, case: Case) -> StatusTold:
    """Where the case stands after the act, with its new ETag."""
    response.headers["ETag"] = access.etag(case.version)
    return status_told(case, language_of(request))
