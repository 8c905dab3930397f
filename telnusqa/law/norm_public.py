"""What an edition rules for everybody to know: who made it, who renders it, that it is free, where to ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from telnusqa.law.cites import cites


class RuleMaker(StrEnum):
    """Who wrote the rules of the service."""

    EDUCATION_AND_SCIENCE = "education_and_science"


class Level(StrEnum):
    """Levels of education whose organisations render the service."""

    TVET = "tvet"
    POST_SECONDARY = "post_secondary"


class ContactOf(StrEnum):
    """Whose contact it is."""

    MINISTRY = "ministry"
    CORPORATION = "corporation"
    PORTAL = "portal"
    CONTACT_CENTRE = "contact_centre"


class ContactKind(StrEnum):
    """How one reaches them."""

    SITE = "site"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"


class StatusBy(StrEnum):
    """By which way the order of the service and the status of a case can be learnt from afar."""

    CABINET = "cabinet"
    CONTACT_CENTRE = "contact_centre"


class DigitalStep(StrEnum):
    """What one does to use a digital document, in the order of the text."""

    SIGN_IN = "sign_in"
    OPEN_DOCUMENTS = "open_documents"
    CHOOSE = "choose"


@dataclass(frozen=True)
class MakerNorm:
    """The rule-maker the text names."""

    maker: RuleMaker
    clause: str


@dataclass(frozen=True)
class ProviderNorm:
    """A level of education whose organisations render the service."""

    level: Level
    clause: str


@dataclass(frozen=True, kw_only=True)
class ChargeNorm:
    """That nothing is paid; ``natural_persons`` where the text says whom it serves."""

    natural_persons: bool
    clause: str


@dataclass(frozen=True, kw_only=True)
class ContactNorm:
    """A contact word for word; ``historic`` where it stands in the text and is not to be used any more.

    A site without an address (``value`` "") is named by the text and not spelled out.
    """

    of: ContactOf
    kind: ContactKind
    value: str
    historic: bool
    clause: str


@dataclass(frozen=True)
class StatusNorm:
    """A way to learn the status from afar."""

    by: StatusBy
    clause: str


@dataclass(frozen=True, kw_only=True)
class DigitalNorms:
    """The digital documents service: for whom, and how one uses it."""

    users_clause: str
    steps: tuple[DigitalStep, ...]
    steps_clause: str
    portal_clause: str


@dataclass(frozen=True, kw_only=True)
class PublicNorms:
    """The chapter of an edition that everybody should know; a clause is "" where the edition has none."""

    maker: MakerNorm | None
    providers: tuple[ProviderNorm, ...]
    charge: ChargeNorm
    contacts: tuple[ContactNorm, ...]
    status: tuple[StatusNorm, ...]
    digital: DigitalNorms | None
    round_the_clock_clause: str
    state_sample_clause: str


@cites(
    "2015:2",
    "2015:7",
    "2015:14",
    "2015:15",
    "2015:16",
    "2023:0",
    "2023:1",
    "2023:6",
    "2023:7.5",
    "2023:10.3",
    "2023:10.4",
)
def parse_public(table: Mapping[str, Any]) -> PublicNorms:
    """The chapter from its table. Raises ``KeyError`` or ``ValueError`` naming what is missing or unknown."""
    maker, digital = table.get("maker"), table.get("digital")
    return PublicNorms(
        maker=MakerNorm(RuleMaker(maker["maker"]), maker["clause"]) if maker else None,
        providers=tuple(ProviderNorm(Level(t["level"]), t["clause"]) for t in table["provider"]),
        charge=ChargeNorm(natural_persons=table["charge"]["natural_persons"], clause=table["charge"]["clause"]),
        contacts=tuple(_contact(t) for t in table["contact"]),
        status=tuple(StatusNorm(StatusBy(t["by"]), t["clause"]) for t in table["status"]),
        digital=_digital(digital) if digital else None,
        round_the_clock_clause=table.get("round_the_clock", {}).get("clause", ""),
        state_sample_clause=table.get("state_sample", {}).get("clause", ""),
    )


def _contact(table: Mapping[str, Any]) -> ContactNorm:
    return ContactNorm(
        of=ContactOf(table["of"]),
        kind=ContactKind(table["kind"]),
        value=table["value"],
        historic=table.get("historic", False),
        clause=table["clause"],
    )


def _digital(table: Mapping[str, Any]) -> DigitalNorms:
    return DigitalNorms(
        users_clause=table["users"],
        steps=tuple(map(DigitalStep, table["steps"])),
        steps_clause=table["clause"],
        portal_clause=table["portal"],
    )
