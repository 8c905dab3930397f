"""Who may refuse to accept an incomplete package; a refusal the edition does not allow cannot be made."""

from dataclasses import InitVar, dataclass, field
from datetime import date
from enum import StrEnum
from typing import final

from telnusqa.core.channel import Channel
from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.evidence import Need, Situation, lacking, needed
from telnusqa.law.norm import Body, When
from telnusqa.law.norm_counter import AcceptanceRefusalNorm
from telnusqa.law.ruleset import RuleSet

_COMES_TO = {
    Body.PROVIDER: frozenset({Channel.OFFICE, Channel.PORTAL}),
    Body.CORPORATION: frozenset({Channel.CORPORATION}),
}
_SIGNED_BY = ("office", "worker", "executor", "phone")


class RefusalSlipItem(StrEnum):
    """One thing the receipt of a refusal to accept tells, in the order of its form."""

    APPLICANT = "applicant"
    ADDRESS = "address"
    ARTICLE = "article"
    OFFICE = "office"
    MISSING = "missing"
    COPIES = "copies"
    WORKER = "worker"
    EXECUTOR = "executor"
    PHONE = "phone"
    RECEIVED_BY = "received_by"
    DAY = "day"


@dataclass(frozen=True, kw_only=True)
class GivenBy:
    """Who refuses: the department with its address, its worker, the executor and their phone."""

    office: str
    worker: str
    executor: str
    phone: str


@cites("2015:10", "policy:acceptance-refusal", "public-services:20.2")
def acceptance_norm(body: Body, rules: RuleSet) -> AcceptanceRefusalNorm | None:
    """The norm by which a body may refuse to accept; ``None`` where it may not.

    The edition's alone where it has a word on it, otherwise our policy's.
    """
    return next((norm for norm in _norms(rules) if norm.body is body), None)


@cites("2015:A2", "public-services:20.2")
def refusal_slip_items() -> tuple[RefusalSlipItem, ...]:
    """What the receipt of a refusal to accept holds."""
    return tuple(RefusalSlipItem)


@final
@dataclass(frozen=True, kw_only=True)
class AcceptanceRefusal:
    """A refusal to accept: by a body that may, of papers of which at least one is missing now.

    ``missing`` is found from the situation and what was brought, never given. ``clause`` is the body's power,
    ``article`` the article of the law its receipt names, ``copies`` how many are made. ``rules`` are asked for on every
    making, a copy made by ``replace`` included. Raises :class:`Rejected` with ``acceptance_refusal_not_allowed``, or
    ``nothing_missing`` and what the receipt lacks, all at once.
    """

    body: Body
    situation: Situation
    brought: frozenset[Paper]
    on: date
    given_by: GivenBy
    rules: InitVar[RuleSet]
    missing: tuple[Need, ...] = field(init=False)
    clause: str = field(init=False)
    article: str = field(init=False)
    copies: int = field(init=False)

    def __post_init__(self, rules: RuleSet) -> None:
        """Refuse a refusal that is not allowed or has no reason; keep what follows from the rules."""
        norm = acceptance_norm(self.body, rules)
        if norm is None or self.situation.channel not in _COMES_TO.get(self.body, ()):
            raise Rejected(_not_allowed(self.body, rules))
        missing = lacking(needed(self.situation, rules), self.brought, When.NOW)
        problems = [] if missing else [Problem("papers", "nothing_missing", norm.clause)]
        unsaid = [name for name in _SIGNED_BY if not getattr(self.given_by, name).strip()]
        problems += [Problem(name, "missing", norm.clause) for name in unsaid]
        if problems:
            raise Rejected(*problems)
        object.__setattr__(self, "missing", missing)
        object.__setattr__(self, "clause", norm.clause)
        object.__setattr__(self, "article", rules.policy.source("policy:acceptance-refusal"))
        object.__setattr__(self, "copies", norm.copies)


def _norms(rules: RuleSet) -> tuple[AcceptanceRefusalNorm, ...]:
    ours = (extra.norm for extra in rules.policy.acceptance_refusals if extra.edition == rules.edition.id)
    return rules.edition.counter.acceptance_refusals or tuple(ours)


def _not_allowed(body: Body, rules: RuleSet) -> Problem:
    """Cites who has the power, or the policy that gives it to nobody."""
    norms = _norms(rules)
    clause = norms[0].clause if norms else rules.policy.source("policy:acceptance-refusal")
    params = {"body": body.value, "edition": rules.edition.id}
    return Problem("body", "acceptance_refusal_not_allowed", clause, params)
