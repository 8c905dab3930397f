"""On which day what came in counts as registered, and on which a result made on the portal as given."""

from datetime import date, datetime

from telnusqa.core.channel import Channel
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.hours import hours_on, local_day, minute_of, schedule_of
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.offered import channel_problem
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of


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
        return _on_the_portal(happened_at, rules, hours)
    day = local_day(happened_at)
    schedule = hours or schedule_of(Body.CORPORATION if channel is Channel.CORPORATION else Body.PROVIDER, rules)
    if hours_on(day, schedule, rules) is None:
        raise Rejected(Problem("happened_at", "closed_that_day", schedule.clause, {"day": day.isoformat()}))
    return day


@cites("2023:7.4", "policy:portal-hours")
def given_on(happened_at: datetime, rules: RuleSet, hours: Schedule | None = None) -> date:
    """The day on which a result made at a local moment is given on the portal.

    As an application is accepted: what is made after closing or on a day off is given on the next working day. An
    edition whose portal gives no results gives it at once. Raises ``UnknownCalendar``.
    """
    if not rules.edition.public.round_the_clock_clause:
        return local_day(happened_at)
    return _on_the_portal(happened_at, rules, hours)


@cites("2023:7.4", "policy:portal-hours")
def given_at(happened_at: datetime, rules: RuleSet, hours: Schedule | None = None) -> datetime:
    """The local moment of :func:`given_on`: this one on a working day until it closes, else the hour it next opens."""
    day = given_on(happened_at, rules, hours)
    if day == local_day(happened_at):
        return happened_at
    open_time = _hours_of_working_day(day, _portal_schedule(rules, hours), rules)
    return datetime.combine(day, open_time.opens, tzinfo=happened_at.tzinfo)


@cites("2015:11.2", "2015:11.6", "policy:complaint")
def complaint_registered_on(body: Body, happened_at: datetime, rules: RuleSet, *, by_portal: bool) -> date:
    """The day on which a body registers a complaint that came in at a local moment.

    By hand it is the day itself, a working day of the body's week. What is sent through the portal on a day off is
    registered on the next working day; no text closes the portal to complaints at an hour.
    Raises :class:`Rejected` for one handed in on a day off, and ``UnknownCalendar``.
    """
    day, week = local_day(happened_at), week_of(body, rules)
    if by_portal:
        return rules.calendar.working_from(day, week.week)
    if not rules.calendar.is_working(day, week.week):
        raise Rejected(Problem("happened_at", "closed_that_day", week.clause, {"day": day.isoformat()}))
    return day


def _on_the_portal(happened_at: datetime, rules: RuleSet, hours: Schedule | None) -> date:
    day, schedule = local_day(happened_at), _portal_schedule(rules, hours)
    week = week_of(schedule.body, rules).week
    works = rules.calendar.is_working(day, week)
    if works and minute_of(happened_at) <= _hours_of_working_day(day, schedule, rules).closes:
        return day
    return rules.calendar.working_after(day, 1, week)


def _portal_schedule(rules: RuleSet, hours: Schedule | None) -> Schedule:
    return hours or schedule_of(rules.policy.portal_hours, rules)


def _hours_of_working_day(day: date, schedule: Schedule, rules: RuleSet) -> OpenTime:
    # An own schedule may be closed on a working day; the term does not mind, the edition's hours stand in.
    own = hours_on(day, schedule, rules)
    return own or hours_on(day, schedule_of(schedule.body, rules), rules) or schedule.hours[0]
