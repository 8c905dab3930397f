"""What is handed in at a counter: the form's text on one side, what it means on the other."""

from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime

from telnusqa.core.application import FORM, PAGES, Application, Typed, parse_application
from telnusqa.core.came import Came, parse_came
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.field import parse_day, parse_hour, parse_text
from telnusqa.core.identity import IdentityFacts, TypedIdentity, parse_identity
from telnusqa.core.language import Language
from telnusqa.core.press_notice import PressNotice, TypedNotice, parse_press_notice
from telnusqa.core.problem import Problem

_PAGES = tuple(page for page in PAGES if page != "consent")
"""Consent is asked for at a counter and its absence recorded: it is no reason not to take the papers in."""
_LONGEST_REQUEST = 40
_RIGHT = "policy:representative"
_WHO = frozenset({"came", "came_name"})


@dataclass(frozen=True, kw_only=True)
class TypedCame:
    """Who came, as it was typed; each name is the form's field (``core.came``)."""

    came: str = ""
    came_name: str = ""
    power_number: str = ""
    power_issued_on: str = ""
    power_until: str = ""
    power_notary: str = ""
    power_notarised: str = ""
    power_people: str = ""
    power_named: str = ""
    guardian_paper: str = ""
    guardian_number: str = ""
    guardian_issued_on: str = ""
    guardian_people: str = ""


@dataclass(frozen=True, kw_only=True)
class TypedIntake:
    """The counter's form as it was typed: text only. ``brought`` are the papers ticked on the list."""

    application: Typed = field(default_factory=Typed)
    came: TypedCame = field(default_factory=TypedCame)
    identity: TypedIdentity = field(default_factory=TypedIdentity)
    notice: TypedNotice = field(default_factory=TypedNotice)
    brought: tuple[str, ...] = ()
    counter_consent: str = ""
    request_number: str = ""
    request_barcode: str = ""


@dataclass(frozen=True)
class OfficeRequest:
    """How the Corporation's own system numbers the same visit; "" where it gave none."""

    number: str = ""
    barcode: str = ""


@dataclass(frozen=True, kw_only=True)
class Intake:
    """Everything that came over the counter. ``brought`` is what lies there; an original among it is taken in.

    ``identity`` and ``notice`` are ``None`` where no such paper was shown.
    """

    application: Application
    came: Came
    identity: IdentityFacts | None
    notice: PressNotice | None
    brought: frozenset[Paper]
    consents: frozenset[ConsentForm]
    request: OfficeRequest


def parse_intake(typed: TypedIntake, language: Language, today: date) -> Intake | tuple[Problem, ...]:
    """The intake, or everything that is wrong with the form at once. Which papers must be there is the law's to say.

    A paper's facts are read where it is ticked as brought.
    """
    application = parse_application(typed.application, language, today, _PAGES)
    brought = parse_brought(typed)
    shown = brought if isinstance(brought, frozenset) else frozenset[Paper]()
    came, came_problems = parse_who(typed, shown, today)
    identity = parse_identity(typed.identity, today) if Paper.IDENTITY in shown else None
    notice = parse_press_notice(typed.notice, today) if Paper.PRESS_EXCERPT in shown else None
    request = parse_request(typed)
    parts = (came_problems, application, identity, notice, brought, request)
    found = tuple(problem for part in parts for problem in problems_in(part))
    if found or isinstance(application, tuple) or isinstance(brought, Problem) or isinstance(request, tuple):
        return found
    return Intake(
        application=application,
        came=came,
        identity=identity if isinstance(identity, IdentityFacts) else None,
        notice=notice if isinstance(notice, PressNotice) else None,
        brought=brought,
        consents=_consents(typed),
        request=request,
    )


def parse_who(typed: TypedIntake, shown: frozenset[Paper], today: date) -> tuple[Came, tuple[Problem, ...]]:
    """Who came, with all problems; their paper is read only where it is among those shown."""
    came, found = parse_came(asdict(typed.came), today, _RIGHT)
    if Paper.REPRESENTATION in shown:
        return came, found
    return replace(came, by=None), tuple(each for each in found if each.field in _WHO)


def parse_brought(typed: TypedIntake) -> frozenset[Paper] | Problem:
    """The papers ticked on the list."""
    if set(typed.brought) - set(Paper):
        return Problem("brought", "unknown_choice", FORM)
    return frozenset(Paper(each) for each in typed.brought)


def parse_request(typed: TypedIntake) -> OfficeRequest | tuple[Problem, ...]:
    """The Corporation's own number and barcode, where it gave them."""
    number = parse_text(typed.request_number, "request_number", _LONGEST_REQUEST, "", required=False)
    barcode = parse_text(typed.request_barcode, "request_barcode", _LONGEST_REQUEST, "", required=False)
    if isinstance(number, Problem) or isinstance(barcode, Problem):
        return tuple(each for each in (number, barcode) if isinstance(each, Problem))
    return OfficeRequest(number, barcode)


def parse_happened(day: str, hour: str, now: datetime) -> datetime | tuple[Problem, ...]:
    """When it happened, by the place's clock: now where nothing was typed, never later. ``now`` is a local moment."""
    on = parse_day(day, "happened_on", now.date())
    at = parse_hour(hour, "happened_hour")
    if isinstance(on, Problem) or isinstance(at, Problem):
        return tuple(each for each in (on, at) if isinstance(each, Problem))
    if on is None and at is None:
        return now
    if at is None:
        return (Problem("happened_hour", "missing"),)
    moment = datetime.combine(on or now.date(), at, tzinfo=now.tzinfo)
    return (Problem("happened_hour", "hour_ahead"),) if moment > now else moment


def problems_in(part: object) -> tuple[Problem, ...]:
    """What is wrong with a part of a form that was read: nothing where it became a value."""
    if isinstance(part, Problem):
        return (part,)
    return tuple(each for each in part if isinstance(each, Problem)) if isinstance(part, tuple) else ()


def _consents(typed: TypedIntake) -> frozenset[ConsentForm]:
    given = {ConsentForm.APPLICATION: typed.application.consent, ConsentForm.COUNTER: typed.counter_consent}
    return frozenset(form for form, said in given.items() if said == "yes")
