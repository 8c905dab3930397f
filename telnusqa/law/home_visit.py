"""Whose papers are taken in at home, by whom, and how one calls for it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet


class Ability(StrEnum):
    """What a person may have lost the ability for."""

    SELF_CARE = "self_care"
    MOVING = "moving"
    FINDING_THE_WAY = "finding_the_way"


class Extent(StrEnum):
    """How far it is lost; for a home visit both are alike."""

    FULLY = "fully"
    PARTLY = "partly"


@dataclass(frozen=True)
class Loss:
    """An ability that is lost, and how far."""

    ability: Ability
    extent: Extent


@dataclass(frozen=True, kw_only=True)
class HomeVisit:
    """Who comes, and the numbers that call them."""

    by: Body
    phones: tuple[str, ...]
    clause: str


@dataclass(frozen=True)
class ProofAsked:
    """Whether a paper is asked for that proves the loss, and by which clause."""

    asked: bool
    clause: str


@cites("2015:13", "2023:10.1")
def home_visit(losses: Collection[Loss], rules: RuleSet) -> HomeVisit | None:
    """The visit a person is entitled to; None for who has lost none of the abilities, fully or partly."""
    if not losses:
        return None
    norm = rules.edition.counter.home_visit
    return HomeVisit(by=norm.body, phones=norm.phones, clause=norm.clause)


@cites("2015:13", "2015:9.10", "2023:10.1", "policy:gateway")
def proof(rules: RuleSet, *, in_systems: bool) -> ProofAsked:
    """Whether the loss must be proved on paper: never where state systems hold it."""
    return ProofAsked(not in_systems, rules.edition.systems_clause or rules.policy.source("policy:gateway"))
