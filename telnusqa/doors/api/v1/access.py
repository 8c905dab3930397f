"""Which machine asks, for which of its officers, and about which case: asked once, answered with the thing itself.

What is unknown and what the token's organisation may not see are one answer, ``NotFound``.
"""

from dataclasses import dataclass
from datetime import datetime

import structlog
from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer

from telnusqa.acts.note_token_used import note_token_used
from telnusqa.core.api_token import ApiToken, opens, parse_token
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import CaseErased, NotFound, Rejected
from telnusqa.core.event import Actor, machine, staff_by_machine
from telnusqa.core.field import parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import OrganisationKind, Right
from telnusqa.core.scope import Scope
from telnusqa.core.serial import parse_case_number
from telnusqa.doors.api.v1.problems import ScopeNeeded, Told
from telnusqa.doors.api.v1.rate import within_rate
from telnusqa.doors.shared import access as shared
from telnusqa.store.read import api_tokens, cases, people

OFFICER = "Telnusqa-Officer"
SEEN = "If-Match"


@dataclass(frozen=True)
class Caller:
    """A machine whose token bears what it asks for. ``kind`` is what its organisation is."""

    token: ApiToken
    kind: OrganisationKind

    @property
    def organisation(self) -> int:
        """Whose machine it is."""
        return self.token.organisation

    @property
    def actor(self) -> Actor:
        """The machine by itself, where no officer is named."""
        return machine(self.token.id)

    def sees(self, case: Case) -> bool:
        """Whether the case is its organisation's: the college's own, or taken in over its counter."""
        return self.organisation == (case.office if self.kind is OrganisationKind.CORPORATION else case.home)


class Bearer(HttpBearer):
    """Lets a request in by its token, and by one scope of it."""

    openapi_bearerFormat = "tq_ID_SECRET"  # noqa: N815 - OpenAPI spells it so
    openapi_description = "The token of an organisation's machine, given by the administrator and shown once."

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Caller | None:
        """The machine, or None for a token that is unknown, expired or withdrawn. Raises ``ScopeNeeded``."""
        parsed = parse_token(token)
        if parsed is None:
            return None
        public, secret = parsed
        held, at = api_tokens.held(public), now()
        if not opens(held.token if held else None, secret, at) or held is None:
            return None
        structlog.contextvars.bind_contextvars(who=machine(held.token.id).code)
        within_rate(held.token, at)
        today = timezone.localdate(at)
        if held.token.last_used_on != today:
            note_token_used(public, today)
        if self.scope not in held.token.scopes:
            raise ScopeNeeded(self.scope)
        return Caller(held.token, held.kind)


def caller(request: HttpRequest) -> Caller:
    """Who asks: what :class:`Bearer` let in."""
    found = request.auth  # type: ignore[attr-defined]
    assert isinstance(found, Caller)
    return found


def case(request: HttpRequest, number: str, *, erased_too: bool = False) -> Case:
    """A case the caller's organisation sees. Raises ``NotFound``, and ``CaseErased`` unless that is asked for too."""
    parsed = parse_case_number(number)
    if parsed is None:
        raise NotFound(number)
    found = cases.by_number(parsed)
    if not caller(request).sees(found):
        raise NotFound(number)
    structlog.contextvars.bind_contextvars(case=found.number)
    if found.erased_on is not None and not erased_too:
        raise CaseErased(found.number, found.erased_on)
    return found


def own_case(request: HttpRequest, number: str) -> Case:
    """A case of the caller's own college. Raises ``NotFound``."""
    found = case(request, number)
    if found.home != caller(request).organisation:
        raise NotFound(number)
    return found


def officer(request: HttpRequest, *any_of: Right) -> Actor:
    """The officer the request names, who holds one of the rights in the caller's organisation. Raises ``Rejected``."""
    named = request.headers.get(OFFICER, "").strip()
    if not named:
        raise Rejected(Problem(OFFICER, "officer_missing"))
    who, found = caller(request), people.officer_named(named, timezone.localdate(now()))
    if found is None or not any(
        to in found.rights(who.organisation) or who.organisation in found.counters(to) for to in any_of
    ):
        raise Rejected(Problem(OFFICER, "officer_unknown"))
    return staff_by_machine(found.id, who.token.id)


def viewer(request: HttpRequest) -> Actor:
    """Who looks: the officer where one is named, else the machine by itself. Raises ``Rejected``."""
    return officer(request, Right.SEE) if request.headers.get(OFFICER, "").strip() else caller(request).actor


def seen(request: HttpRequest) -> Version:
    """The version the decision was made on, as ``If-Match`` carries it. Raises ``Told`` and ``Rejected``."""
    sent = request.headers.get(SEEN, "").strip()
    if not sent:
        raise Told("seen-missing")
    version = parse_whole(sent[1:-1]) if len(sent) > 2 and sent[0] == sent[-1] == '"' else None
    if version is None:
        raise Rejected(Problem(SEEN, "seen_shape"))
    return Version(version)


def now() -> datetime:
    """This moment."""
    return shared.now()


def etag(version: int) -> str:
    """The version as ``ETag`` carries it."""
    return f'"{version}"'
