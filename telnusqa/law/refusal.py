"""Who may refuse what: a refusal of the service that its edition does not allow cannot be made."""

from dataclasses import InitVar, dataclass, field
from datetime import date
from typing import final

from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.law.acceptance_refusal import acceptance_norm
from telnusqa.law.cites import cites
from telnusqa.law.hearing import Intended, hearing_needed
from telnusqa.law.hearing_record import Heard, problems_with_heard
from telnusqa.law.norm import Body
from telnusqa.law.norm_counter import AcceptanceRefusalNorm
from telnusqa.law.norm_outcome import Ground, GroundNorm
from telnusqa.law.refusal_ground import NoConsent, RefusalGround, kind_of
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True, kw_only=True)
class Power:
    """A row of the matrix: what a body may refuse, each with its clause; ``None`` and empty where it may not.

    ``hearing`` cites what asks for a hearing before a refusal of the service, from ``hearing_since`` on; "" and
    ``None`` where nothing can be refused.
    """

    body: Body
    acceptance: AcceptanceRefusalNorm | None
    grounds: tuple[GroundNorm, ...]
    hearing: str
    hearing_since: date | None


@cites("2015:10", "2015:6", "2023:9.1", "2023:9.2", "2023:9.3", "policy:acceptance-refusal", "policy:hearing")
def powers(rules: RuleSet) -> tuple[Power, ...]:
    """The matrix of an edition under our policy: a row for the provider, a row for the Corporation."""
    return tuple(_power(body, rules) for body in (Body.PROVIDER, Body.CORPORATION))


@cites("2023:9.1", "2023:9.2", "2023:9.3", "2015:6")
def ground_norm(ground: Ground, body: Body, rules: RuleSet) -> GroundNorm | None:
    """The norm by which a body may refuse the service on a ground; ``None`` where it has no such power."""
    return next((n for n in rules.edition.outcome.grounds if n.ground is ground and n.body is body), None)


@final
@dataclass(frozen=True, kw_only=True)
class ServiceRefusal:
    """A reasoned refusal of the service: on a ground with its evidence, by a body that may, after the hearing.

    ``on`` is its day, ``heard`` the hearing that came before. ``rules`` are asked for on every making, a copy made by
    ``replace`` included. Raises :class:`Rejected`: ``refusal_not_allowed``, ``hearing_needed``, what the hearing lacks,
    or ``ask_again_later`` when it does not lie after the second asking for consent; ``TypeError`` for another ground.
    """

    ground: RefusalGround
    body: Body
    on: date
    heard: Heard | None
    rules: InitVar[RuleSet]
    clause: str = field(init=False)

    def __post_init__(self, rules: RuleSet) -> None:
        """Refuse a refusal that is not allowed; keep the clause it stands on."""
        kind = kind_of(self.ground)
        norm = ground_norm(kind, self.body, rules)
        if norm is None:
            raise Rejected(_not_allowed(kind, self.body, rules))
        problems = self._problems_with_hearing(rules)
        if isinstance(self.ground, NoConsent) and self.on <= self.ground.asked_again_on:
            problems += (Problem("on", "ask_again_later", norm.clause),)
        if problems:
            raise Rejected(*problems)
        object.__setattr__(self, "clause", norm.clause)

    def _problems_with_hearing(self, rules: RuleSet) -> tuple[Problem, ...]:
        if not hearing_needed(Intended.REFUSAL, self.on, rules):
            return ()
        if self.heard is None:
            return (Problem("heard", "hearing_needed", rules.policy.source("policy:hearing")),)
        return problems_with_heard(self.heard, self.on, rules)


def _power(body: Body, rules: RuleSet) -> Power:
    grounds = tuple(norm for norm in rules.edition.outcome.grounds if norm.body is body)
    return Power(
        body=body,
        acceptance=acceptance_norm(body, rules),
        grounds=grounds,
        hearing=rules.policy.source("policy:hearing") if grounds else "",
        hearing_since=rules.policy.hearing.since if grounds else None,
    )


def _not_allowed(kind: Ground, body: Body, rules: RuleSet) -> Problem:
    """Cites the ground where another body has it, otherwise the results, among which there is no refusal."""
    outcome = rules.edition.outcome
    others = [norm.clause for norm in outcome.grounds if norm.ground is kind]
    clause = others[0] if others else outcome.results[0].clause
    params = {"ground": kind.value, "body": body.value, "edition": rules.edition.id}
    return Problem("body", "refusal_not_allowed", clause, params)
