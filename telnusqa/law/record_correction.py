"""Until when is a wrong electronic record corrected that its holder asks to correct?"""

from datetime import date

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet


@cites("policy:record-correction")
def correction_due(asked_on: date, rules: RuleSet) -> date:
    """The last day: so many working days of the provider after the day of the request. Raises ``UnknownCalendar``."""
    week = rules.edition.week(Body.PROVIDER).week
    return rules.calendar.working_after(asked_on, rules.policy.record_correction_days, week)
