"""Every way to ask for a term: an edition, an act, and the channel or body it is asked of."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel
from telnusqa.core.due import Due, Term, TermAct
from telnusqa.law import shipped
from telnusqa.law.complaint_term import complaint_due, complaint_term, quality_complaint_due, quality_complaint_term
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_due, service_term

RULES = {edition: shipped.ruleset(edition) for edition in ("2015", "2023")}
DAYS = st.dates(date(2014, 1, 1), date(2027, 11, 15))
SERVED = [("2015", Channel.OFFICE), ("2015", Channel.CORPORATION), *(("2023", channel) for channel in Channel)]
COMPLAINED = [(edition, body) for edition in RULES for body in Body if body is not Body.QUALITY]
WAYS = (
    [(edition, TermAct.DUPLICATE, channel) for edition, channel in SERVED]
    + [(edition, TermAct.COMPLAINT, body) for edition, body in COMPLAINED]
    + [(edition, TermAct.QUALITY_COMPLAINT, Body.QUALITY) for edition in RULES]
)
"""Every act with every channel or body an edition has."""
ANY = st.sampled_from(WAYS)


def whole(day: date, way: tuple, rules: RuleSet) -> Term:
    _, act, of = way
    if act is TermAct.DUPLICATE:
        return service_term(day, of, rules)
    return quality_complaint_term(day, rules) if act is TermAct.QUALITY_COMPLAINT else complaint_term(day, of, rules)


def light(day: date, way: tuple, rules: RuleSet) -> Due:
    _, act, of = way
    if act is TermAct.DUPLICATE:
        return service_due(day, of, rules)
    return quality_complaint_due(day, rules) if act is TermAct.QUALITY_COMPLAINT else complaint_due(day, of, rules)


def apart(rules: RuleSet) -> RuleSet:
    """Rules under which the provider alone has a five-day week: whose week is taken shows."""
    weeks = tuple(
        replace(norm, week=Week.FIVE if norm.body is Body.PROVIDER else Week.SIX) for norm in rules.edition.weeks
    )
    edition, policy = replace(rules.edition, weeks=weeks), replace(rules.policy, authority_week=Week.SIX)
    return replace(rules, edition=edition, policy=policy)
