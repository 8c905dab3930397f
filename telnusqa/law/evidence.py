"""Which papers an application needs, by when, and by which paragraph."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part, Wanted
from telnusqa.law.cites import cites
from telnusqa.law.norm import When
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True, kw_only=True)
class Situation:
    """What decides which papers are needed; ``systems_hold`` are the papers a state system already answered for.

    ``holder_is_minor`` is true only where it is known: a parent applies by the text for a minor alone.
    """

    channel: Channel
    reasons: AbstractSet[Reason]
    wanted: Wanted
    standing: Standing = Standing.HOLDER
    holder_is_minor: bool = False
    systems_hold: AbstractSet[Paper] = frozenset()


@dataclass(frozen=True)
class Need:
    """A paper that is needed: by which clause, by when, and why (a code that ``words`` says).

    ``parts`` tells of which document the original is meant; it is empty for every other paper, and where a loss is
    named as well: the texts do not say which of the documents is then at hand.
    """

    paper: Paper
    clause: str
    when: When
    why: str
    parts: tuple[Part, ...] = ()


@cites(
    "2015:9.1", "2015:9.2", "2015:9.3", "2015:9.10", "2023:8.1", "2023:8.2", "2023:8.3", "2023:8.4", "policy:gateway"
)
def needed(situation: Situation, rules: RuleSet) -> tuple[Need, ...]:
    """The papers this situation needs, each once, in the order of the text.

    What state systems hold is never asked. A consent is recorded, but its absence is no incomplete package, so it
    stands in ``law.consent``. The object asked for changes only of which document the original is meant.
    """
    found: dict[Paper, Need] = {}
    for need in _all(situation, rules):
        if need.paper not in situation.systems_hold:
            found.setdefault(need.paper, need)
    return tuple(found.values())


@cites("2023:8.1", "policy:representative")
def standing_problem(situation: Situation, rules: RuleSet) -> Problem | None:
    """The problem with somebody who may not apply for another in that channel (``standing_not_offered``).

    The holder may always apply, a minor too. A parent or guardian of a minor may by the text that says so; the other
    representatives of a person where policy lets them.
    """
    by_text = _by_guardianship(situation, rules)
    by_policy = situation.channel in rules.policy.representative_channels
    if situation.standing is Standing.HOLDER or by_text or by_policy:
        return None
    clause = rules.policy.source("policy:representative")
    return Problem("standing", "standing_not_offered", clause, {"value": situation.standing.value})


@cites("2015:10", "2015:9.1", "2023:8.1", "2023:8.4")
def lacking(needs: Iterable[Need], brought: AbstractSet[Paper], by: When) -> tuple[Need, ...]:
    """What should be there by then and is not: an incomplete package, when by now."""
    due = (When.NOW,) if by is When.NOW else (When.NOW, When.BEFORE_HANDOVER)
    return tuple(need for need in needs if need.when in due and need.paper not in brought)


@cites("2015:10", "2015:9.1", "2023:8.1", "2023:8.4")
def missing(needs: Iterable[Need], brought: AbstractSet[Paper], by: When) -> tuple[Problem, ...]:
    """What is lacking, as problems: ``field`` is ``papers``, ``code`` ``paper_missing``."""
    return tuple(
        Problem("papers", "paper_missing", need.clause, {"paper": need.paper.value, "why": need.why})
        for need in lacking(needs, brought, by)
    )


def _all(situation: Situation, rules: RuleSet) -> Iterator[Need]:
    original_of = situation.wanted.parts if Reason.LOST not in situation.reasons else ()
    for norm in rules.edition.papers:
        applies = not norm.reasons or bool(norm.reasons & situation.reasons)
        if situation.channel in norm.channels and applies and not norm.not_with & situation.reasons:
            parts = original_of if norm.paper is Paper.ORIGINAL else ()
            yield Need(norm.paper, norm.clause, norm.when, norm.why, parts)
    policy = rules.policy
    # The portal asks for the application alone (2023:8.4): what no text names by its channel is shown later.
    when = When.BEFORE_HANDOVER if situation.channel is Channel.PORTAL else When.NOW
    by_policy = all(norm.reason is not Reason.FILLING_ERROR for norm in rules.edition.reasons)
    error = Reason.FILLING_ERROR in situation.reasons and Reason.LOST not in situation.reasons
    if by_policy and error and policy.filling_error_asks_original:
        yield Need(Paper.ORIGINAL, policy.source("policy:filling-error"), when, "original_with_error", original_of)
    if situation.standing is not Standing.HOLDER:
        yield Need(Paper.REPRESENTATION, _standing_clause(situation, rules), when, situation.standing.value)


def _standing_clause(situation: Situation, rules: RuleSet) -> str:
    by_text = _by_guardianship(situation, rules)
    return rules.edition.guardian_clause if by_text else rules.policy.source("policy:representative")


def _by_guardianship(situation: Situation, rules: RuleSet) -> bool:
    parent = situation.standing is Standing.LEGAL_REPRESENTATIVE and situation.holder_is_minor
    return parent and bool(rules.edition.guardian_clause)
