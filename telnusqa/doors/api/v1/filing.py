"""An application is filed by a machine: it came over the counter of the machine's organisation."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router, Status
from ninja.params.functions import Header

from telnusqa.acts.intake import intake
from telnusqa.core.acceptance_refusal_number import parse_acceptance_refusal_number
from telnusqa.core.application import Typed
from telnusqa.core.case import State
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_choice
from telnusqa.core.identity import TypedIdentity
from telnusqa.core.intake import Intake, TypedCame, TypedIntake, parse_happened, parse_intake
from telnusqa.core.language import Language
from telnusqa.core.press_notice import TypedNotice
from telnusqa.core.problem import Problem
from telnusqa.core.request_key import HEADER, RequestKey, parse_key
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.links import address, filed_links
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.filing import Filed, IntakeSent, Strict

router = Router(tags=["applications"])
_PARTS = ("application", "came", "identity", "notice")


@router.post(
    "",
    auth=access.Bearer(Scope.APPLICATIONS_WRITE),
    response={201: Filed, **declared(401, 403, 404, 405, 409, 413, 415, 422, 429)},
    url_name="applications",
    summary="File an application: from here on it is a case",
)
def applications(
    request: HttpRequest,
    response: HttpResponse,
    sent: IntakeSent,
    idempotency_key: str = Header("", alias=HEADER, description="1–64 visible ASCII characters, new for each one"),
    telnusqa_officer: str = Header("", alias=access.OFFICER, description="Login of the officer who took it in"),
) -> Status[Filed]:
    """Take it in over the counter of the token's organisation. Sent again under its key it is answered as before."""
    places(request, sent)
    by = access.officer(request, Right.TAKE_IN)
    key = parse_key(idempotency_key)
    taken = _taken(sent)
    moment = parse_happened(sent.happened_on, sent.happened_hour, timezone.localtime(access.now()))
    after = parse_acceptance_refusal_number(sent.after) if sent.after.strip() else None
    found = (
        *((key,) if isinstance(key, Problem) else ()),
        *(() if sent.signed else (Problem("signed", "application_unsigned"),)),
        *((Problem("after", "no_such_refusal"),) if sent.after.strip() and after is None else ()),
        *(moment if isinstance(moment, tuple) else ()),
        *(taken if isinstance(taken, tuple) else ()),
    )
    if found or isinstance(key, Problem) or isinstance(moment, tuple) or isinstance(taken, tuple):
        raise Rejected(*found)
    office, asked = access.caller(request).organisation, RequestKey(key, sent.model_dump_json())
    answered = intake(
        taken,
        submission=f"api:{uuid.uuid4().hex}",
        office=office,
        after=after,
        request=asked,
        by=by,
        happened_at=moment,
    )
    response.headers["Location"] = address(answered.number)
    return Status(
        201,
        Filed(
            number=answered.number,
            state=State.REGISTERED,
            registered_on=answered.registered_on,
            due_on=answered.due_on,
            links=filed_links(answered.number),
        ),
    )


def places(request: HttpRequest, sent: Strict) -> None:
    """Tell where in the body each field stands, so that a problem points at it."""
    found: dict[str, str] = {}
    for name in type(sent).model_fields:
        part = getattr(sent, name)
        inner = type(part).model_fields if isinstance(part, Strict) else {}
        found |= {name: f"/{name}", **{each: f"/{name}/{each}" for each in inner}}
    request.api_places = found  # type: ignore[attr-defined]


def typed_part(sent: Strict | None) -> dict[str, Any]:
    """A part of a form as a page would have sent it: text, and yes or nothing for a box."""
    return {} if sent is None else {name: _text(value) for name, value in sent}


def _taken(sent: IntakeSent) -> Intake | tuple[Problem, ...]:
    language = parse_choice(sent.language, Language, "language", "")
    spoken = Language.KK if isinstance(language, Problem) else language
    taken = parse_intake(_typed(sent), spoken, timezone.localdate(access.now()))
    if isinstance(language, Problem):
        return (*(taken if isinstance(taken, tuple) else ()), language)
    return taken


def _typed(sent: IntakeSent) -> TypedIntake:
    """The form as a counter's page would have sent it."""
    typed = {name: typed_part(getattr(sent, name)) for name in _PARTS}
    return TypedIntake(
        application=Typed(**typed["application"]),
        came=TypedCame(**typed["came"]),
        identity=TypedIdentity(**typed["identity"]),
        notice=TypedNotice(**typed["notice"]),
        brought=tuple(sent.brought),
        counter_consent=_text(sent.counter_consent),
        request_number=sent.request_number,
        request_barcode=sent.request_barcode,
    )


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else ""
    return tuple(value) if isinstance(value, list) else value
