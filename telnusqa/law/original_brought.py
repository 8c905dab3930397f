"""Whether somebody may hand an original in for its holder."""

from datetime import date

from telnusqa.core.bringer import Bringer, BroughtBy
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.power_of_attorney import problems_with_power
from telnusqa.law.ruleset import RuleSet

_CLAUSE = "policy:representative"


@cites("policy:representative")
def problems_with_bringer(bringer: Bringer, *, day: date, rules: RuleSet) -> tuple[Problem, ...]:
    """Why who brought it may not, all at once; none for the holder, the representative of the case and a courier.

    Codes: ``power_of_attorney`` where none was shown, and those of ``problems_with_power``.
    """
    if bringer.by is not BroughtBy.ATTORNEY:
        return ()
    if bringer.power is None:
        return (Problem("power_of_attorney", "power_of_attorney", _CLAUSE),)
    return problems_with_power(bringer.power, day, _CLAUSE, rules)
