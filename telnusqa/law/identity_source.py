"""Where a counter takes the facts of an identity document from: a state system, or the card itself."""

from dataclasses import dataclass

from telnusqa.core.channel import Channel
from telnusqa.core.identity import IdentitySource
from telnusqa.law.cites import cites
from telnusqa.law.identity_way import ways
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True)
class SourceNorm:
    """Whence the facts come, and by which clause."""

    source: IdentitySource
    clause: str


@cites("2015:9.8", "2015:9.2", "2023:8.2", "policy:gateway")
def identity_source(channel: Channel, rules: RuleSet) -> SourceNorm:
    """Whence the facts come in a channel.

    At the Corporation from state systems through the gateway, by the edition or by policy. Elsewhere the card is
    looked at: a college without a gateway lacks nothing.
    """
    norm = rules.edition.lookup
    if norm is not None and channel.value in norm.places:
        return SourceNorm(IdentitySource.GATEWAY, norm.clause)
    if channel is Channel.CORPORATION:
        return SourceNorm(IdentitySource.GATEWAY, rules.policy.source("policy:gateway"))
    return SourceNorm(IdentitySource.CARD, ways(rules)[0].clause)
