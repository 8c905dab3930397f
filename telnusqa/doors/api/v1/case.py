"""A case: with its personal data, or where it stands without them."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router
from ninja.params.functions import Header

from telnusqa.acts.look import look
from telnusqa.core.accept_language import preferred
from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.links import links_of
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.case import ApplicationTold, CaseTold, NameTold, OriginalTold, StatusTold
from telnusqa.store.read import cases, organisations
from telnusqa.words.status import status as said

router = Router(tags=["applications"])
PURPOSE = "work"


@router.get(
    "/{number}",
    auth=access.Bearer(Scope.APPLICATIONS_READ),
    response={200: CaseTold, **declared(401, 403, 404, 410, 422, 429)},
    url_name="application",
    summary="A case with its personal data; the look is written down",
)
def application(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    telnusqa_officer: str = Header("", alias=access.OFFICER, description="Login of the officer for whom it is read"),
) -> CaseTold:
    """Everything the case holds. Who read it is written down before it is sent, and the applicant can see it."""
    found = access.case(request, number)
    look(access.viewer(request), f"case:{found.number}", PURPOSE, at=access.now())
    response.headers["ETag"] = access.etag(found.version)
    return case_told(found, cases.application(found), language_of(request))


@router.get(
    "/{number}/status",
    auth=access.Bearer(Scope.STATUS_READ),
    response={200: StatusTold, **declared(401, 403, 404, 422, 429)},
    url_name="status",
    summary="Where a case stands; nothing personal, no look",
)
def status(request: HttpRequest, response: HttpResponse, number: str) -> StatusTold:
    """State, days and version; nothing says whose case it is."""
    found = access.case(request, number, erased_too=True)
    response.headers["ETag"] = access.etag(found.version)
    return status_told(found, language_of(request))


def language_of(request: HttpRequest) -> Language:
    """The language the caller reads."""
    return preferred(request.headers.get("Accept-Language", ""))


def status_told(case: Case, language: Language) -> StatusTold:
    """Where the case stands."""
    return StatusTold(**_status(case, language))


def case_told(case: Case, applied: Application, language: Language) -> CaseTold:
    """The case, and what was applied for."""
    return CaseTold(
        **_status(case, language),
        home=organisations.by_id(case.home).bin,
        channel=case.channel,
        edition=case.edition,
        wanted=case.wanted,
        reasons=sorted(case.reasons),
        collection=case.collection,
        submitted_at=case.submitted_at,
        inner_due_on=case.inner_due_on,
        tell_by=case.tell_by,
        holds_original=case.holds_original,
        application=_application(applied),
        links=links_of(case),
    )


def _status(case: Case, language: Language) -> dict[str, Any]:
    return {
        "number": case.number,
        "state": case.state,
        "status": said(case.state, language),
        "registered_on": case.registered_on,
        "due_on": case.due_on,
        "deemed_refused_on": case.deemed_refused_on,
        "erased_on": case.erased_on,
        "version": case.version,
    }


def _application(applied: Application) -> ApplicationTold:
    original = applied.original
    return ApplicationTold(
        applicant=_name(applied.applicant),
        iin=applied.iin,
        phone=applied.phone,
        email=applied.email,
        address=applied.address,
        institution=applied.institution_bin,
        institution_then=applied.institution_then,
        institution_changed=applied.institution_changed,
        graduation_year=applied.graduation_year,
        speciality=applied.speciality,
        circumstances=applied.circumstances,
        name_then=_name(applied.name_then) if applied.name_then else None,
        original=OriginalTold(series=original.series, number=original.number, issued_on=original.issued_on),
        language=applied.language.value,
    )


def _name(name: PersonName) -> NameTold:
    return NameTold(surname=name.surname, given=name.given, patronymic=name.patronymic)
