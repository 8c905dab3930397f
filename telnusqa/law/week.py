"""By which working week a term is counted."""

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, WeekNorm
from telnusqa.law.ruleset import RuleSet


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2", "policy:authority-week")
def week_of(body: Body, rules: RuleSet) -> WeekNorm:
    """The week of a body and its source: the edition's own, else the one policy gives the authorities.

    An office's own hours change when it is open, not this.
    """
    for norm in rules.edition.weeks:
        if norm.body is body:
            return norm
    return WeekNorm(body, rules.policy.authority_week, rules.policy.source("policy:authority-week"))
