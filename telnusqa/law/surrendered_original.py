"""What becomes of an original that was handed in."""

from telnusqa.core.original import OriginalFate
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@cites("policy:surrendered-original")
def fate_of_original(rules: RuleSet) -> OriginalFate:
    """Whether it is kept in the personal file or destroyed by an act; it is void either way."""
    return rules.policy.surrendered_original
