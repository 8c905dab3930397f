"""How a consent that was not given is asked for, and when its absence is a ground of refusal."""

from datetime import date

from telnusqa.core.channel import Channel
from telnusqa.core.consent_asking import Asking
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.consent import consents_asked
from telnusqa.law.refusal_ground import NoConsent
from telnusqa.law.ruleset import RuleSet

_CLAUSE = "2023:9.3"


@cites("2015:A1", "2015:9.9", "2023:A5", "2023:9.3")
def consent_clause(channel: Channel, rules: RuleSet) -> str:
    """By which paragraph the edition asks for it: the first of those it names."""
    return consents_asked(channel, rules)[0].clause


@cites("2023:9.3")
def problem_with_asking(asking: Asking, today: date) -> Problem | None:
    """Why it is not asked for today: it was given, or it was asked for today or later already."""
    if asking.given:
        return Problem("consent", "consent_here", _CLAUSE)
    if asking.days and today <= asking.days[-1]:
        return Problem("consent", "consent_asked_today", _CLAUSE)
    return None


@cites("2023:9.3")
def without_consent(asking: Asking, today: date) -> NoConsent | Problem:
    """The ground with the days of its evidence: told, asked once more on a later day, and no answer by the next day.

    The first and the last day of asking are its evidence.
    """
    if asking.given:
        return Problem("ground", "consent_here", _CLAUSE)
    if len(asking.days) < 2:
        return Problem("ground", "consent_not_asked_twice", _CLAUSE, {"times": str(len(asking.days))})
    if today <= asking.days[-1]:
        return Problem("ground", "consent_asked_today", _CLAUSE)
    return NoConsent(asked_on=asking.days[0], asked_again_on=asking.days[-1])
