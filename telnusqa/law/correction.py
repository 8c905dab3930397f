"""Until which day an applicant may be asked to add what is missing. The term runs on meanwhile: no day of it moves."""

from datetime import date

from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet

_CLAUSE = "policy:correction"


@cites("policy:correction")
def latest_day(due_on: date, rules: RuleSet) -> date:
    """The last working day of the provider before the due date: on the due date itself there is no time to act."""
    return rules.calendar.working_before(due_on, 1, rules.edition.week(Body.PROVIDER).week)


@cites("policy:correction")
def usual_day(today: date, due_on: date, rules: RuleSet) -> date | None:
    """The day that is offered first; None where no working day lies between today and the due date.

    Raises ``UnknownCalendar``.
    """
    latest = latest_day(due_on, rules)
    if latest <= today:
        return None
    week = rules.edition.week(Body.PROVIDER).week
    return min(latest, rules.calendar.working_after(today, rules.policy.correction.days, week))


@cites("policy:correction")
def problems_with_day(until: date, today: date, due_on: date, rules: RuleSet) -> tuple[Problem, ...]:
    """Why it cannot be that day: a working day after today and before the due date. Raises ``UnknownCalendar``."""
    latest, week = latest_day(due_on, rules), rules.edition.week(Body.PROVIDER).week
    if latest <= today:
        return (Problem("until", "no_day_left", _CLAUSE),)
    if until <= today:
        following = rules.calendar.working_after(today, 1, week)
        return (Problem("until", "until_too_early", _CLAUSE, {"next": following.isoformat()}),)
    if until > latest:
        return (Problem("until", "until_too_late", _CLAUSE, {"until": latest.isoformat()}),)
    return () if rules.calendar.is_working(until, week) else (Problem("until", "until_day_off", _CLAUSE),)


@cites("policy:correction")
def reminder_day(until: date, today: date, rules: RuleSet) -> date | None:
    """The working day on which one is reminded; None where that day is not ahead: the question itself is as fresh."""
    day = rules.calendar.working_before(
        until, rules.policy.correction.remind_days, rules.edition.week(Body.PROVIDER).week
    )
    return day if day > today else None
