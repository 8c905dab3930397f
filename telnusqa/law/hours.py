"""When a body is open."""

from datetime import date, datetime, time, timedelta

from telnusqa.core.calendar import OffWhy
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.ruleset import RuleSet


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2", "policy:corporation-hours")
def schedule_of(body: Body, rules: RuleSet) -> Schedule:
    """The schedule of an office that has named none: the edition's, for the Corporation the one policy picks.

    An office's own schedule ("by its established schedule") is passed to the other functions instead.
    """
    if body is Body.CORPORATION:
        return rules.edition.schedule(rules.policy.corporation_schedule(rules.edition.id))
    return rules.edition.schedule(body.value)


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def hours_on(day: date, schedule: Schedule, rules: RuleSet) -> OpenTime | None:
    """The hours of that day, or ``None`` when the body is closed all day. Raises ``UnknownCalendar``.

    A Saturday of the schedule is open although it is a day of rest of the week its terms are counted by; a holiday,
    a moved holiday and a moved day of rest are closed. A day of rest made a working day has the hours of a weekday.
    """
    week = rules.edition.week(schedule.body).week
    usual = next((hours for hours in schedule.hours if day.isoweekday() in hours.weekdays), None)
    if usual is None:
        return schedule.hours[0] if rules.calendar.why_working(day, week) else None
    off = rules.calendar.why_off(day, week)
    return usual if off is None or off.why is OffWhy.REST_DAY else None


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def is_open(at: datetime, schedule: Schedule, rules: RuleSet) -> bool:
    """Whether the body is open at that local moment; not at lunch, still in the closing minute."""
    hours = hours_on(local_day(at), schedule, rules)
    if hours is None:
        return False
    now = minute_of(at)
    at_lunch = schedule.lunch is not None and schedule.lunch[0] <= now < schedule.lunch[1]
    return hours.opens <= now <= hours.closes and not at_lunch


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def next_opening(at: datetime, schedule: Schedule, rules: RuleSet) -> datetime:
    """The local moment itself when the body is open, otherwise the next moment it opens (after lunch, too)."""
    if is_open(at, schedule, rules):
        return at
    day, now = local_day(at), minute_of(at)
    while True:
        hours = hours_on(day, schedule, rules)
        if hours is not None:
            starts = [hours.opens, *([schedule.lunch[1]] if schedule.lunch else [])]
            for start in starts:
                if start <= hours.closes and (day > at.date() or start > now):
                    return datetime.combine(day, start, tzinfo=at.tzinfo)
        day += timedelta(days=1)


@cites("2023:7.4")
def minute_of(at: datetime) -> time:
    """The minute of a local moment: the closing minute lasts until the next one begins."""
    return at.time().replace(second=0, microsecond=0)


@cites("2023:7.4")
def local_day(at: datetime) -> date:
    """The day of a local moment. Raises ``ValueError`` for a moment in UTC: its day may be another one."""
    if at.utcoffset() == timedelta(0):
        raise ValueError("a local moment is needed, not one in UTC")
    return at.date()
