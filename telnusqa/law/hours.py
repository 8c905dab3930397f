"""When a body is open."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from telnusqa.core.calendar import OffWhy
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of

WEEKDAYS = frozenset(range(1, 8))
"""ISO weekdays: Monday is 1."""


@dataclass(frozen=True)
class OwnSchedule:
    """Hours an office established for itself and why, from ``since`` on; ``until`` is their last day, if they end."""

    schedule: Schedule
    reason: str
    since: date
    until: date | None = None


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2", "policy:corporation-hours")
def schedule_of(body: Body, rules: RuleSet) -> Schedule:
    """The schedule of an office that has named none: the edition's, for the Corporation the one policy picks.

    Of an office with its own ("by its established schedule") :func:`schedule_on` is asked. Raises ``LookupError`` for
    a body whose hours no text gives.
    """
    if body is Body.CORPORATION:
        return rules.edition.schedule(rules.policy.corporation_schedule(rules.edition.id))
    return rules.edition.schedule(body.value)


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def schedule_on(day: date, body: Body, own: Iterable[OwnSchedule], rules: RuleSet) -> Schedule:
    """The schedule of an office on that day: of its own ones that hold then the latest, else :func:`schedule_of`.

    It says when the office is open, not how a term is counted.
    """
    holding = [
        each
        for each in own
        if each.schedule.body is body and each.since <= day and (each.until is None or day <= each.until)
    ]
    return max(holding, key=lambda each: each.since).schedule if holding else schedule_of(body, rules)


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def problems_with_schedule(own: OwnSchedule, rules: RuleSet) -> tuple[Problem, ...]:
    """All that is wrong with hours an office would establish: days, hours, lunch, reason, and the days they hold."""
    schedule = own.schedule
    clause = schedule_of(schedule.body, rules).clause
    days = Counter(day for hours in schedule.hours for day in hours.weekdays)
    named = [hours.weekdays for hours in schedule.hours]
    lunch = schedule.lunch
    checks = (
        (not all(named) or not named, Problem("weekdays", "choose_one_or_more", clause)),
        (not WEEKDAYS.issuperset(days), Problem("weekdays", "unknown_choice", clause)),
        (max(days.values(), default=1) > 1, Problem("weekdays", "weekday_twice", clause)),
        (any(hours.closes <= hours.opens for hours in schedule.hours), Problem("closes", "closes_early", clause)),
        (lunch is not None and not _lunch_fits(schedule, lunch), Problem("lunch", "lunch_outside", clause)),
        (not own.reason.strip(), Problem("reason", "missing", clause)),
        (own.until is not None and own.until < own.since, Problem("until", "ends_before_start", clause)),
    )
    return tuple(problem for wrong, problem in checks if wrong)


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def hours_on(day: date, schedule: Schedule, rules: RuleSet) -> OpenTime | None:
    """The hours of that day, or ``None`` when the body is closed all day. Raises ``UnknownCalendar``.

    A Saturday of the schedule is open although it is a day of rest of the week its terms are counted by; a holiday,
    a moved holiday and a moved day of rest are closed. A day of rest made a working day has the hours of a weekday.
    """
    week = week_of(schedule.body, rules).week
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
    now, lunch = minute_of(at), _lunch_on(hours, schedule)
    at_lunch = lunch is not None and lunch[0] <= now < lunch[1]
    return hours.opens <= now <= hours.closes and not at_lunch


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def next_opening(at: datetime, schedule: Schedule, rules: RuleSet) -> datetime:
    """The local moment itself when the body is open, otherwise the next moment it opens (after lunch, too).

    Raises ``UnknownCalendar`` when it does not open before the verified years end.
    """
    if is_open(at, schedule, rules):
        return at
    day, now = local_day(at), minute_of(at)
    while True:
        hours = hours_on(day, schedule, rules)
        if hours is not None:
            lunch = _lunch_on(hours, schedule)
            for start in (hours.opens, *([lunch[1]] if lunch else [])):
                if day > at.date() or start > now:
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


def _lunch_on(hours: OpenTime, schedule: Schedule) -> tuple[time, time] | None:
    """The break of these hours: a short day that ends before it has none."""
    lunch = schedule.lunch
    return lunch if lunch is not None and hours.opens < lunch[0] and lunch[1] < hours.closes else None


def _lunch_fits(schedule: Schedule, lunch: tuple[time, time]) -> bool:
    """Whether the break is one, lies inside the hours of some day, and nowhere across their edge."""
    begins, ends = lunch
    inside = [hours for hours in schedule.hours if _lunch_on(hours, schedule)]
    apart = [hours for hours in schedule.hours if hours.closes <= begins or ends <= hours.opens]
    return begins < ends and bool(inside) and len(inside) + len(apart) == len(schedule.hours)
