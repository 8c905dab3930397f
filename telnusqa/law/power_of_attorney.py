"""Whether a power of attorney lets the one who shows it act here."""

from datetime import date

from telnusqa.core.month import months_after
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@cites("policy:power-of-attorney")
def last_day_of_power(power: PowerOfAttorney, rules: RuleSet) -> date:
    """The last day on which it holds: the one it names, a year after it was made out where it names none.

    A day later than three years gives way to the last day of those three years.
    """
    policy = rules.policy.power_of_attorney
    longest = months_after(power.issued_on, policy.most_months)
    named = power.until or months_after(power.issued_on, policy.months)
    return min(named, longest)


@cites("2015:9.6", "policy:handover", "policy:representative", "policy:power-of-attorney")
def problems_with_power(power: PowerOfAttorney, day: date, clause: str, rules: RuleSet) -> tuple[Problem, ...]:
    """Why it lets nobody act on that day, all at once; ``clause`` asks for it.

    Codes: ``power_not_begun`` (made out later), ``power_expired`` (with its last day), ``power_not_notarised``,
    ``power_not_theirs`` (it goes from somebody else, or to somebody else), ``power_not_named``.
    """
    problems = []
    if day < power.issued_on:
        problems.append(Problem("power_issued_on", "power_not_begun", clause))
    last = last_day_of_power(power, rules)
    if last < day:
        source = rules.policy.source("policy:power-of-attorney")
        problems.append(Problem("power_until", "power_expired", source, {"until": last.isoformat()}))
    if not power.notarised:
        problems.append(Problem("power_notarised", "power_not_notarised", clause))
    if not power.names_people:
        problems.append(Problem("power_people", "power_not_theirs", clause))
    if not power.names_power:
        problems.append(Problem("power_named", "power_not_named", clause))
    return tuple(problems)
