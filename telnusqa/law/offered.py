"""What an edition offers: through which channels, which objects, for which reasons."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law.cites import cites
from telnusqa.law.norm import ChannelNorm, ReasonNorm, WantedNorm
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True)
class Offered:
    """What can be chosen, each with the clause that offers it, in the order of the text."""

    channels: tuple[ChannelNorm, ...]
    objects: tuple[WantedNorm, ...]
    reasons: tuple[ReasonNorm, ...]
    places: tuple[Collection, ...]


@cites(
    "2015:3.1",
    "2015:3.2",
    "2015:9.1",
    "2015:A1",
    "2023:2.1",
    "2023:2.2",
    "2023:2.3",
    "2023:8.1",
    "2023:8.3",
    "2023:A5",
    "policy:collection",
    "policy:filling-error",
)
def offered(rules: RuleSet) -> Offered:
    """What the edition offers, with the reason policy adds and the places where a result can be collected."""
    edition, policy = rules.edition, rules.policy
    reasons = edition.reasons
    if policy.filling_error_offered and all(norm.reason is not Reason.FILLING_ERROR for norm in reasons):
        reasons += (ReasonNorm(Reason.FILLING_ERROR, policy.source("policy:filling-error")),)
    places = tuple(place for place in Collection if place in policy.collection_places)
    return Offered(edition.channels, edition.objects, reasons, places)


@cites("2015:3.1", "2015:3.2", "2023:2.1", "2023:2.2", "2023:2.3")
def channel_problem(channel: Channel, rules: RuleSet) -> Problem | None:
    """The problem with a channel the edition does not open."""
    if any(norm.channel is channel for norm in rules.edition.channels):
        return None
    clause = rules.edition.channels[0].clause
    return Problem("channel", "channel_not_offered", clause, {"value": channel.value, "edition": rules.edition.id})


@cites("2015:9.1", "2015:A1", "2023:A5", "2023:8.1", "2023:8.3", "policy:filling-error")
def problems_with(
    channel: Channel, wanted: Wanted, reasons: AbstractSet[Reason], rules: RuleSet
) -> tuple[Problem, ...]:
    """Everything the edition does not offer of what is asked for, all at once; a reason must be named."""
    offer = offered(rules)
    problems = [channel_problem(channel, rules)]
    if all(norm.wanted is not wanted for norm in offer.objects):
        params = {"value": wanted.value, "edition": rules.edition.id}
        problems.append(Problem("wanted", "wanted_not_offered", offer.objects[0].clause, params))
    if not reasons:
        problems.append(Problem("reasons", "choose_one_or_more", offer.reasons[0].clause))
    for reason in sorted(reasons - {norm.reason for norm in offer.reasons}):
        params = {"value": reason.value, "edition": rules.edition.id}
        problems.append(Problem("reasons", "reason_not_offered", offer.reasons[0].clause, params))
    return tuple(problem for problem in problems if problem is not None)
