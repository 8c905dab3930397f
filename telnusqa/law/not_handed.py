"""On which grounds handing over may be refused, and what each stands on."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from telnusqa.core.channel import Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.not_handed import WhyNotHanded
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.evidence import Need
from telnusqa.law.handover import handover_clause, lacking_originals
from telnusqa.law.ruleset import RuleSet


@cites("2015:9.6", "2023:8.1", "2023:8.3", "policy:handover")
def offered_grounds(needs: Iterable[Need], brought: AbstractSet[Paper]) -> tuple[WhyNotHanded, ...]:
    """What can stand in the way of this case: an original only where one must be brought and is not here."""
    lacking = lacking_originals(needs, brought)
    return tuple(why for why in WhyNotHanded if why is not WhyNotHanded.ORIGINAL_NOT_BROUGHT or lacking)


@cites("2015:9.6", "2023:8.1", "2023:8.3", "policy:handover")
def problems_with_not_handing(
    reasons: Iterable[WhyNotHanded], needs: Iterable[Need], brought: AbstractSet[Paper]
) -> tuple[Problem, ...]:
    """What is wrong with refusing on these grounds: ``original_not_lacking`` where nothing of the kind is missing."""
    offered = offered_grounds(needs, brought)
    return tuple(Problem("reasons", "original_not_lacking") for why in reasons if why not in offered)


@cites("2015:9.6", "2023:8.1", "2023:8.3", "policy:handover", "policy:representative", "policy:power-of-attorney")
def ground_clause(why: WhyNotHanded, place: Collection, needs: Iterable[Need], rules: RuleSet) -> str:
    """What a ground stands on: the paper's own clause, or what rules handing over at that place."""
    if why is WhyNotHanded.ORIGINAL_NOT_BROUGHT:
        return next(need.clause for need in needs if need.paper is Paper.ORIGINAL)
    if why is WhyNotHanded.POWER_EXPIRED:
        return rules.policy.source("policy:power-of-attorney")
    if why is WhyNotHanded.GUARDIANSHIP_UNPROVED:
        return rules.edition.guardian_clause or rules.policy.source("policy:representative")
    return handover_clause(place, rules)
