"""Who may: asked once, answered with the thing itself.

What is unknown and what may not be seen are one answer, ``NotFound``; who has not signed in is sent to do so.
"""

import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Network, ip_address

import structlog
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from telnusqa.core.archive_request import ArchiveRequest, RequestNumber
from telnusqa.core.case import Case
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import CaseErased, NotFound
from telnusqa.core.role import Right
from telnusqa.core.serial import parse_case_number
from telnusqa.doors.shared import session
from telnusqa.doors.shared.second_factor import must_set_second_factor
from telnusqa.store.read import archive_requests, cases, lineage, people, portal, record_history
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord

_SESSION_KEY = "phone_code"
_NOBODYS = 0
"""The home of what nobody has: asked about like any other, so that it costs as much as what is another's."""


class SignIn(StrEnum):
    """Where one signs in, by the name of its address."""

    APPLICANT = "portal:start"
    STAFF = "account_login"
    SECOND_FACTOR = "mfa_activate_totp"


class SignInNeeded(Exception):
    """Nobody we know is asking; ``where`` is the door to knock at."""

    def __init__(self, where: SignIn) -> None:
        super().__init__(where)
        self.where = where


@dataclass(frozen=True)
class Applicant:
    """Somebody whose phone answered a code."""

    phone: str


def open_session(request: HttpRequest, code: uuid.UUID) -> None:
    """Begin an applicant's session after a code was passed. The session holds the code's id, not the phone."""
    request.session.flush()
    request.session[_SESSION_KEY] = str(code)
    session.begin(request)


def applicant(request: HttpRequest) -> Applicant:
    """Who is at the portal. Raises :class:`SignInNeeded`."""
    found = known_applicant(request)
    if found is None:
        raise SignInNeeded(SignIn.APPLICANT)
    return found


def known_applicant(request: HttpRequest) -> Applicant | None:
    """Who is at the portal, or None."""
    code = None if session.end_in_time(request) else request.session.get(_SESSION_KEY)
    phone = portal.code_phone(uuid.UUID(code), CodePurpose.SIGN_IN) if code else None
    return Applicant(phone) if phone else None


def own_case(request: HttpRequest, number: str) -> tuple[Applicant, Case]:
    """The applicant and a case of theirs. Raises ``NotFound`` and :class:`SignInNeeded`.

    An erased case is nobody's any more: whoever has its number is told when it was erased (``CaseErased``).
    """
    who = applicant(request)
    parsed = parse_case_number(number)
    if parsed is None:
        raise NotFound(number)
    if not cases.opened_by(parsed, who.phone):
        gone = cases.erased_on(parsed)
        raise CaseErased(parsed, gone) if gone else NotFound(number)
    return who, _opened(cases.by_number(parsed))


def officer(request: HttpRequest) -> Officer:
    """The member of staff who asks. Raises ``NotFound`` for one without any role, and :class:`SignInNeeded`."""
    if not request.user.is_authenticated or request.user.pk is None or session.end_in_time(request):
        raise SignInNeeded(SignIn.STAFF)
    found = people.officer(request.user.pk, timezone.localdate(now()))
    if must_set_second_factor(found):
        raise SignInNeeded(SignIn.SECOND_FACTOR)
    if found is None or not found.posts:
        raise NotFound("officer")
    return found


def home(request: HttpRequest, to: Right) -> tuple[Officer, int]:
    """The officer and the organisation worked for. Raises ``NotFound`` where the right is held nowhere."""
    who = officer(request)
    homes = who.homes(to)
    if not homes:
        raise NotFound("home")
    return who, who.home if who.home in homes else homes[0]


def case(request: HttpRequest, number: str, *, to: Right) -> tuple[Officer, Case]:
    """The officer and a case of a home where the right is held. Raises ``NotFound`` and :class:`SignInNeeded`."""
    who = officer(request)
    parsed = parse_case_number(number)
    if parsed is None:
        raise NotFound(number)
    found = cases.by_number(parsed)
    if to not in who.rights(found.home):
        raise NotFound(number)
    return who, _opened(found)


def counter(request: HttpRequest, to: Right) -> tuple[Officer, int]:
    """The officer and the office at whose counter they serve. Raises ``NotFound`` and :class:`SignInNeeded`."""
    who = officer(request)
    offices = who.counters(to)
    if not offices:
        raise NotFound("counter")
    return who, who.home if who.home in offices else offices[0]


def counter_case(request: HttpRequest, number: str, *, to: Right) -> tuple[Officer, Case]:
    """The officer and a case that came over a counter they serve at. Raises ``NotFound`` and :class:`SignInNeeded`."""
    who = officer(request)
    parsed = parse_case_number(number)
    if parsed is None:
        raise NotFound(number)
    found = cases.by_number(parsed)
    if found.office is None or found.office not in who.counters(to):
        raise NotFound(number)
    return who, _opened(found)


def _opened(case: Case) -> Case:
    """What is logged from here on names the case. Raises ``CaseErased`` where nothing of it is left to open."""
    structlog.contextvars.bind_contextvars(case=case.number)
    if case.erased_on is not None:
        raise CaseErased(case.number, case.erased_on)
    return case


def archive_request(request: HttpRequest, number: str) -> tuple[Officer, ArchiveRequest]:
    """The archive's clerk and a request of their archive. Raises ``NotFound`` and :class:`SignInNeeded`."""
    who = officer(request)
    parsed = parse_case_number(number)
    for held in who.homes(Right.ANSWER_REQUEST) if parsed else ():
        with suppress(NotFound):
            return who, archive_requests.get(held, RequestNumber(str(parsed)))
    raise NotFound(number)


def registers(request: HttpRequest, to: Right) -> tuple[Officer, tuple[int, ...]]:
    """The officer and the homes over whose registers the right is held: their own, and those their archive holds.

    Their own come first; an archive may hold none yet. Raises ``NotFound`` for one who has the right over no register
    whatever is held, and :class:`SignInNeeded`.
    """
    who = officer(request)
    held = (home for archive in who.archives() for home in lineage.homes_held_by(archive))
    homes = [each for each in dict.fromkeys((*who.homes(to), *held)) if to in over_register(who, each)]
    if not homes and not who.archives():
        raise NotFound("register")
    return who, tuple(sorted(homes, key=lambda each: each != who.home))


def register(request: HttpRequest, home: int, *, to: Right) -> tuple[Officer, int]:
    """The officer and one register over which the right is held. Raises ``NotFound`` and :class:`SignInNeeded`."""
    who, homes = registers(request, to)
    if home not in homes:
        raise NotFound(str(home))
    return who, home


def record(request: HttpRequest, record_id: int, *, to: Right) -> tuple[Officer, HeldRecord]:
    """The officer and a record of a register over which the right is held.

    Raises ``NotFound`` and :class:`SignInNeeded`.
    """
    who = officer(request)
    home = _NOBODYS
    with suppress(NotFound):
        home = record_history.home_of(record_id)
    if to not in over_register(who, home):
        raise NotFound(str(record_id))
    return who, record_history.held(home, record_id)


def over_register(who: Officer, home: int) -> frozenset[Right]:
    """What an officer may do with the register of that home, whoever holds it today."""
    return who.over_register(home, lineage.holder_of(home))


def came_from(request: HttpRequest) -> str:
    """The address a request came from, for limits only: never logged, never kept but as a code.

    Of IPv6 the first 64 bits, for a single household holds as many addresses as there are in the rest.
    """
    address = _address(request)
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv4Address):
        return str(parsed)
    return str(parsed.ipv4_mapped or IPv6Network((int(parsed), 64), strict=False))


def _address(request: HttpRequest) -> str:
    hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if hop.strip()]
    trusted: int = settings.TELNUSQA_PROXIES
    return hops[-trusted] if trusted and len(hops) >= trusted else str(request.META.get("REMOTE_ADDR", ""))


def now() -> datetime:
    """This moment; the one place doors ask the clock."""
    return timezone.now()
