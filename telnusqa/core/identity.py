"""How a person standing at the counter was recognised: facts checked against, never a copy."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.person import tidy
from telnusqa.core.problem import Problem

_CLAUSE = "2023:8.2"
_LONGEST_NUMBER = 40
_LONGEST_ISSUER = 200


class IdentityPaper(StrEnum):
    """What the person showed (2023:8.2, 2015:9.6)."""

    ID_CARD = "id_card"
    PASSPORT = "passport"
    BIRTH_CERTIFICATE = "birth_certificate"
    DIGITAL = "digital"


class IdentitySource(StrEnum):
    """Whence the facts of an identity document come."""

    GATEWAY = "gateway"
    CARD = "card"


@dataclass(frozen=True)
class Identity:
    """The paper shown and its number, as read by who handed over."""

    paper: IdentityPaper
    number: str


@dataclass(frozen=True, kw_only=True)
class IdentityFacts:
    """What is written down of a check at intake; there is no place for a copy or an image."""

    paper: IdentityPaper
    number: str
    issued_by: str
    issued_on: date | None
    source: IdentitySource


@dataclass(frozen=True, kw_only=True)
class TypedIdentity:
    """The same as it was typed; each name is the form's field."""

    identity_paper: str = ""
    identity_number: str = ""
    identity_issued_by: str = ""
    identity_issued_on: str = ""
    identity_source: str = ""


def parse_identity(typed: TypedIdentity, today: date) -> IdentityFacts | tuple[Problem, ...]:
    """The facts, or everything that is wrong with them. A digital document names no issuer on its face."""
    paper = parse_choice(typed.identity_paper, IdentityPaper, "identity_paper", _CLAUSE)
    on_face = paper is not IdentityPaper.DIGITAL
    number = parse_text(typed.identity_number, "identity_number", _LONGEST_NUMBER, _CLAUSE)
    issuer = parse_text(typed.identity_issued_by, "identity_issued_by", _LONGEST_ISSUER, _CLAUSE, required=on_face)
    day = parse_day(typed.identity_issued_on, "identity_issued_on", today, _CLAUSE)
    if day is None and on_face:
        day = Problem("identity_issued_on", "missing", _CLAUSE)
    source = parse_choice(typed.identity_source, IdentitySource, "identity_source", _CLAUSE)
    found = tuple(each for each in (paper, number, issuer, day, source) if isinstance(each, Problem))
    if isinstance(paper, Problem) or isinstance(day, Problem) or isinstance(source, Problem) or found:
        return found
    return IdentityFacts(
        paper=paper, number=tidy(str(number)), issued_by=tidy(str(issuer)), issued_on=day, source=source
    )
