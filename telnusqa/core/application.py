"""The application: the form's text on one side, what it means on the other.

Doors hand over text as typed (:class:`Typed`); here it becomes an :class:`Application`, or all its problems at once.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from telnusqa.core.channel import Collection
from telnusqa.core.field import parse_choice, parse_day, parse_email, parse_text, parse_year
from telnusqa.core.iin import Iin, parse_iin
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName, problems_with_name, tidy
from telnusqa.core.phone import parse_phone
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.tell_by import TellBy, needs_email
from telnusqa.core.wanted import Wanted

FORM = "2023:A5"


@dataclass(frozen=True, kw_only=True)
class Typed:
    """The form as it was typed: text only, nothing checked, nothing lost."""

    institution: str = ""
    institution_then: str = ""
    institution_changed: str = ""
    graduation_year: str = ""
    speciality: str = ""
    applicant_surname: str = ""
    applicant_given: str = ""
    applicant_patronymic: str = ""
    iin: str = ""
    phone: str = ""
    email: str = ""
    tell_by: str = ""
    address: str = ""
    reasons: tuple[str, ...] = ()
    circumstances: str = ""
    then_surname: str = ""
    then_given: str = ""
    then_patronymic: str = ""
    wanted: str = ""
    original_series: str = ""
    original_number: str = ""
    original_date: str = ""
    collection: str = ""
    consent: str = ""


@dataclass(frozen=True)
class Original:
    """What the applicant knows of the document that is to be replaced."""

    series: str = ""
    number: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Application:
    """What is asked for, by whom and why: the fields of 2023:A5 and what is needed to answer."""

    applicant: PersonName
    iin: Iin | None
    phone: str
    email: str
    address: str
    institution_bin: str
    institution_then: str
    institution_changed: str
    graduation_year: int
    speciality: str
    reasons: frozenset[Reason]
    circumstances: str
    name_then: PersonName | None
    wanted: Wanted
    original: Original
    collection: Collection
    consent: bool
    language: Language = field(default=Language.KK)
    tell_by: TellBy = TellBy.SMS


def applicant_name(typed: Typed) -> PersonName:
    """The applicant's name as typed."""
    return PersonName(tidy(typed.applicant_surname), tidy(typed.applicant_given), tidy(typed.applicant_patronymic))


def name_then(typed: Typed) -> PersonName | None:
    """The name on the lost or damaged document, where the name has changed since."""
    if Reason.NAME_CHANGED not in typed.reasons:
        return None
    return PersonName(tidy(typed.then_surname), tidy(typed.then_given), tidy(typed.then_patronymic))


def _only(found: object) -> tuple[Problem, ...]:
    return (found,) if isinstance(found, Problem) else ()


def _name(typed: Typed, today: date) -> tuple[Problem, ...]:
    problems = problems_with_name("applicant", applicant_name(typed), FORM)
    return problems + (_only(parse_iin(typed.iin, "iin")) if typed.iin.strip() else ())


def _then(typed: Typed, today: date) -> tuple[Problem, ...]:
    name = name_then(typed)
    if name is None:
        return ()
    problems = problems_with_name("then", name, "2023:8.3")
    if not problems and name == applicant_name(typed):
        return (Problem("then_surname", "same_name", "2023:8.3"),)
    return problems


def _institution(typed: Typed, today: date) -> tuple[Problem, ...]:
    return () if typed.institution.strip() else (Problem("institution", "missing", FORM),)


def _study(typed: Typed, today: date) -> tuple[Problem, ...]:
    return (
        *_only(parse_year(typed.graduation_year, "graduation_year", today, FORM)),
        *_only(parse_text(typed.speciality, "speciality", 200, FORM)),
        *_only(parse_text(typed.institution_then, "institution_then", 300, FORM, required=False)),
        *_only(parse_text(typed.institution_changed, "institution_changed", 400, FORM, required=False)),
    )


def _reasons(typed: Typed, today: date) -> tuple[Problem, ...]:
    found: list[Problem] = []
    known = {reason.value for reason in Reason}
    if not typed.reasons:
        found.append(Problem("reasons", "choose_one_or_more", FORM))
    elif not known.issuperset(typed.reasons):
        found.append(Problem("reasons", "unknown_choice", FORM))
    found.extend(_only(parse_text(typed.circumstances, "circumstances", 1000, "2015:9.1")))
    return tuple(found)


def _wanted(typed: Typed, today: date) -> tuple[Problem, ...]:
    return _only(parse_choice(typed.wanted, Wanted, "wanted", FORM))


def _original(typed: Typed, today: date) -> tuple[Problem, ...]:
    return (
        *_only(parse_text(typed.original_series, "original_series", 10, "", required=False)),
        *_only(parse_text(typed.original_number, "original_number", 20, "", required=False)),
        *_only(parse_day(typed.original_date, "original_date", today)),
    )


def _contact(typed: Typed, today: date) -> tuple[Problem, ...]:
    return (
        *_only(parse_phone(typed.phone)),
        *_only(parse_email(typed.email, "email")),
        *_tell_by(typed),
        *_only(parse_text(typed.address, "address", 300, "")),
    )


def tell_by(typed: Typed) -> TellBy | Problem:
    """How the applicant wants to be told; where nothing was chosen, by SMS."""
    return parse_choice(typed.tell_by or TellBy.SMS.value, TellBy, "tell_by", "")


def _tell_by(typed: Typed) -> tuple[Problem, ...]:
    chosen = tell_by(typed)
    if isinstance(chosen, Problem):
        return (chosen,)
    return (Problem("email", "email_for_way"),) if needs_email(chosen) and not typed.email.strip() else ()


def _collection(typed: Typed, today: date) -> tuple[Problem, ...]:
    return _only(parse_choice(typed.collection, Collection, "collection", "policy:handover"))


def _consent(typed: Typed, today: date) -> tuple[Problem, ...]:
    return () if typed.consent == "yes" else (Problem("consent", "consent_needed", "2023:9.3"),)


PAGES: dict[str, Callable[[Typed, date], tuple[Problem, ...]]] = {
    "institution": _institution,
    "study": _study,
    "name": _name,
    "reasons": _reasons,
    "then": _then,
    "wanted": _wanted,
    "original": _original,
    "contact": _contact,
    "collection": _collection,
    "consent": _consent,
}
"""The form page by page, in the order it is asked; each page knows its own problems."""


def problems(typed: Typed, today: date, pages: Iterable[str] = PAGES) -> tuple[Problem, ...]:
    """Everything wrong on the named pages. ``today`` is the day at the place of the service."""
    return tuple(problem for page in pages for problem in PAGES[page](typed, today))


def parse_application(
    typed: Typed, language: Language, today: date, pages: Iterable[str] = PAGES
) -> Application | tuple[Problem, ...]:
    """The application, or everything that is wrong with it at once; at a counter without the page of consent."""
    found = problems(typed, today, pages)
    if found:
        return found
    iin = parse_iin(typed.iin, "iin") if typed.iin.strip() else None
    phone = parse_phone(typed.phone)
    issued_on = parse_day(typed.original_date, "original_date", today)
    told = tell_by(typed)
    assert not isinstance(iin, Problem) and not isinstance(phone, Problem) and not isinstance(issued_on, Problem)
    assert not isinstance(told, Problem)
    return Application(
        applicant=applicant_name(typed),
        iin=iin,
        phone=phone,
        email=typed.email.strip(),
        address=tidy(typed.address),
        institution_bin=typed.institution.strip(),
        institution_then=tidy(typed.institution_then),
        institution_changed=tidy(typed.institution_changed),
        graduation_year=int(typed.graduation_year),
        speciality=tidy(typed.speciality),
        reasons=frozenset(Reason(reason) for reason in typed.reasons),
        circumstances=typed.circumstances.strip(),
        name_then=name_then(typed),
        wanted=Wanted(typed.wanted),
        original=Original(tidy(typed.original_series), tidy(typed.original_number), issued_on),
        collection=Collection(typed.collection),
        consent=typed.consent == "yes",
        language=language,
        tell_by=told,
    )
