"""A visit that ends without an intake: who came with what, and the form as far as it was typed."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.application import FORM, applicant_name, problems
from telnusqa.core.came import Came
from telnusqa.core.evidence import Paper
from telnusqa.core.field import parse_text
from telnusqa.core.identity import IdentityFacts, parse_identity
from telnusqa.core.iin import Iin, parse_iin
from telnusqa.core.intake import OfficeRequest, TypedIntake, parse_brought, parse_request, parse_who, problems_in
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName, tidy
from telnusqa.core.phone import parse_phone
from telnusqa.core.press_notice import PressNotice, parse_press_notice
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted

_PAGES = ("name", "reasons", "wanted")
_LONGEST_ADDRESS = 300


@dataclass(frozen=True, kw_only=True)
class Visit:
    """Who came, what for, and with which papers. No phone is ""; the facts of a paper are ``None`` where not told.

    ``typed`` is kept for the next visit.
    """

    applicant: PersonName
    iin: Iin | None
    phone: str
    address: str
    reasons: frozenset[Reason]
    wanted: Wanted
    came: Came
    identity: IdentityFacts | None
    notice: PressNotice | None
    brought: frozenset[Paper]
    request: OfficeRequest
    typed: TypedIntake
    language: Language


def parse_visit(typed: TypedIntake, language: Language, today: date) -> Visit | tuple[Problem, ...]:
    """The visit, or what its receipt lacks: name, address, what for and why. All else may still be empty or wrong."""
    form = typed.application
    brought, request = parse_brought(typed), parse_request(typed)
    shown = brought if isinstance(brought, frozenset) else frozenset[Paper]()
    came, told = parse_who(typed, shown, today)
    address = parse_text(form.address, "address", _LONGEST_ADDRESS, FORM)
    phone = parse_phone(form.phone) if form.phone.strip() else ""
    asked = (each for each in problems(form, today, _PAGES) if each.field != "circumstances")
    who = tuple(each for each in told if each.field == "came")
    found = (*asked, *(each for part in (who, address, phone, brought, request) for each in problems_in(part)))
    if found or isinstance(brought, Problem) or isinstance(request, tuple):
        return found
    iin = parse_iin(form.iin, "iin") if form.iin.strip() else None
    identity = parse_identity(typed.identity, today) if Paper.IDENTITY in brought else None
    notice = parse_press_notice(typed.notice, today) if Paper.PRESS_EXCERPT in brought else None
    return Visit(
        applicant=applicant_name(form),
        iin=None if isinstance(iin, Problem) else iin,
        phone=str(phone),
        address=tidy(str(address)),
        reasons=frozenset(Reason(each) for each in form.reasons),
        wanted=Wanted(form.wanted),
        came=came,
        identity=identity if isinstance(identity, IdentityFacts) else None,
        notice=notice if isinstance(notice, PressNotice) else None,
        brought=brought,
        request=request,
        typed=typed,
        language=language,
    )
