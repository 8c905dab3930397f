"""Who may: asked once, answered with the thing itself.

What is unknown and what may not be seen are one answer, ``NotFound``; who has not signed in is sent to do so.
"""

import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Network, ip_address

import structlog
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from telnusqa.core.archive_request import ArchiveRequest, RequestNumber
from telnusqa.core.case import Case
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import CaseErased, NotFound
from telnusqa.core.event import staff
from telnusqa.core.role import Right
from telnusqa.core.serial import parse_case_number
from telnusqa.doors.shared import session, typed_before
from telnusqa.doors.shared.second_factor import must_set_second_factor
from telnusqa.doors.shared.sign_in import SignIn, SignInNeeded
from telnusqa.store.read import archive_requests, cases, lineage, people, portal, record_history
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord

_SESSION_KEY = "phone_code"
_NOBODYS = 0
"""The home of what nobody has: asked about like any other, so that it costs as much as what is another's."""


@dataclass(frozen=True)
class Applicant:
    """Somebody whose phone answered a code."""

    phone: str


def open_session(request: HttpRequest, code: uuid.UUID) -> None:
    """Begin an applicant's session after a code was passed. The session holds the code's id, not the phone."""
    waits = typed_before.taken(request)
    request.session.flush()
    request.session[_SESSION_KEY] = str(code)
    session.begin(request)
    typed_before.put(request, waits)


def applicant(request: HttpRequest) -> Applicant:
    """Who is at the portal. Raises :class:`SignInNeeded`."""
    phone = phone_of(request)
    if phone is None:
        raise SignInNeeded(SignIn.APPLICANT)
    if session.end_in_time(request):
        waits = typed_before.keep(request, phone)
        raise SignInNeeded(SignIn.APPLICANT, ended=True, then="portal:typed" if waits else "")
    return Applicant(phone)


def known_applicant(request: HttpRequest) -> Applicant | None:
    """Who is at the portal, or None."""
    phone = None if session.end_in_time(request) else phone_of(request)
    return Applicant(phone) if phone else None


def phone_of(request: HttpRequest) -> str | None:
    """The phone a code of this session was sent to, in time or not: who it is, before it is asked whether still."""
    code = request.session.get(_SESSION_KEY)
    return portal.code_phone(uuid.UUID(code), CodePurpose.SIGN_IN) if code else None


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
    found = people.officer(signed_in(request), timezone.localdate(now()))
    if found is not None and found.given_password:
        raise SignInNeeded(SignIn.OWN_PASSWORD)
    if must_set_second_factor(found):
        raise SignInNeeded(SignIn.SECOND_FACTOR)
    if found is None or not found.posts:
        raise NotFound("officer")
    return found


def signed_in(request: HttpRequest) -> int:
    """The account that has signed in, whatever its roles. Raises :class:`SignInNeeded`."""
    account = request.user.pk if request.user.is_authenticated else None
    if account is None:
        raise SignInNeeded(SignIn.STAFF)
    structlog.contextvars.bind_contextvars(who=code_of(account))
    if session.end_in_time(request):
        waits = typed_before.keep(request, code_of(account))
        raise SignInNeeded(SignIn.STAFF, ended=True, then="staff:typed" if waits else "")
    return account


def code_of(account: int) -> str:
    """Whose what an officer typed is."""
    return staff(account).code


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
