"""Which name a duplicate bears."""

from collections.abc import Set as AbstractSet

from telnusqa.core.reason import Reason
from telnusqa.law.cites import cites
from telnusqa.law.policy import NameOnDuplicate
from telnusqa.law.ruleset import RuleSet


@cites("policy:name-on-duplicate")
def bears_new_name(reasons: AbstractSet[Reason], rules: RuleSet) -> bool:
    """Whether it bears the applicant's name of today: after a change of name, where policy says so."""
    return Reason.NAME_CHANGED in reasons and rules.policy.name_on_duplicate is NameOnDuplicate.NEW
