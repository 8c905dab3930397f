"""Until when the answer of an archive or another organisation is awaited."""

from datetime import date

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet


@cites("policy:enquiry")
def answer_awaited_until(asked_on: date, rules: RuleSet) -> date:
    """A clock of our own inside the term, in working days of the provider after the day of asking.

    The term of the case runs on meanwhile. Raises ``UnknownCalendar``.
    """
    return rules.calendar.working_after(asked_on, rules.policy.enquiry_days, rules.edition.week(Body.PROVIDER).week)
