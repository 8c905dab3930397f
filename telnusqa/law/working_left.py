"""How much of a term is left today."""

from dataclasses import dataclass
from datetime import date

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of

SOON = 3
"""From how many working days left a case is shown as due soon."""


@dataclass(frozen=True)
class Left:
    """Working days after today up to and with the due date; 0 on the last day.

    When the term is ``missed``, ``days`` are the working days since it ended (0 on the days off right after it).
    """

    days: int
    missed: bool

    @property
    def soon(self) -> bool:
        """Whether the end is near, and not behind."""
        return not self.missed and self.days <= SOON


@cites("2015:4.1", "2023:3.1", "2015:11.4", "policy:complaint")
def working_left(today: date, due_on: date, rules: RuleSet, body: Body = Body.PROVIDER) -> Left:
    """What is left of a body's term, in working days of its week. Raises ``UnknownCalendar``."""
    week = week_of(body, rules).week
    if today <= due_on:
        return Left(rules.calendar.working_between(today, due_on, week), missed=False)
    return Left(rules.calendar.working_between(due_on, today, week), missed=True)
