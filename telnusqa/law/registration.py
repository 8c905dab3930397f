"""On which day an application counts as registered."""

from datetime import date, datetime

from telnusqa.core.channel import Channel
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.hours import hours_on, local_day, minute_of, schedule_of
from telnusqa.law.norm import Body, Schedule
from telnusqa.law.offered import channel_problem
from telnusqa.law.ruleset import RuleSet


@cites("2023:7.4", "2015:4.1", "2023:3.1", "policy:portal-hours")
def registered_on(channel: Channel, happened_at: datetime, rules: RuleSet, hours: Schedule | None = None) -> date:
    """The day of registration of what came in at a local moment; the term runs from the day after it.

    ``hours`` is the office's own schedule, the edition's by default. A counter registers on the day of the visit.
    The portal is open round the clock: on a working day until and with the closing minute it is that day (before
    opening and at lunch too), later or on a day off the next working day.
    Raises :class:`Rejected` when the edition has no such channel or the counter is closed all that day, and
    ``UnknownCalendar``.
    """
    unknown = channel_problem(channel, rules)
    if unknown is not None:
        raise Rejected(unknown)
    if channel is Channel.PORTAL:
        return _on_the_portal(happened_at, rules, hours or schedule_of(rules.policy.portal_hours, rules))
    day = local_day(happened_at)
    schedule = hours or schedule_of(Body.CORPORATION if channel is Channel.CORPORATION else Body.PROVIDER, rules)
    if hours_on(day, schedule, rules) is None:
        raise Rejected(Problem("happened_at", "closed_that_day", schedule.clause, {"day": day.isoformat()}))
    return day


def _on_the_portal(happened_at: datetime, rules: RuleSet, schedule: Schedule) -> date:
    day = local_day(happened_at)
    week = rules.edition.week(schedule.body).week
    if rules.calendar.is_working(day, week):
        # An own schedule may be closed on a working day; the term does not mind, the edition's hours stand in.
        today = hours_on(day, schedule, rules) or hours_on(day, schedule_of(schedule.body, rules), rules)
        if today is None or minute_of(happened_at) <= today.closes:
            return day
    return rules.calendar.working_after(day, 1, week)
