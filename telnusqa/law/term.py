"""Until when the result is owed, and by which days that is so."""

from datetime import date, timedelta

from telnusqa.core.calendar import Calendar
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import DayCounted, DayWhy, Term, TermAct, Unit
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, TermNorm, WeekNorm
from telnusqa.law.ruleset import RuleSet

_DAY = timedelta(days=1)


@cites("2015:4.1", "2023:3.1", "policy:inner-term")
def service_term(registered_on: date, channel: Channel, rules: RuleSet, collection: Collection | None = None) -> Term:
    """The term of the service for an application registered on that day, with the ledger of its days.

    Day one is the day after registration. ``inner_due_on`` is set when the result goes to the Corporation (the
    channel, or where it is collected). Raises :class:`Rejected` for a channel without a term and ``UnknownCalendar``.
    """
    norm = term_norm(channel, rules)
    week = rules.edition.week(Body.PROVIDER)
    due_on = due_day(registered_on, norm, week, rules.calendar)
    return Term(
        act=norm.act,
        start=registered_on,
        due_on=due_on,
        inner_due_on=_inner(due_on, channel, collection, rules),
        length=norm.length,
        unit=norm.unit,
        week=week.week,
        clause=norm.clause,
        calendar_version=rules.calendar.version,
        estimated=rules.calendar.crosses_estimate(registered_on, due_on),
        days=explained(registered_on, due_on, norm, week, rules),
    )


@cites("2015:4.1", "2023:3.1")
def term_norm(channel: Channel, rules: RuleSet) -> TermNorm:
    """The norm of the service's term in a channel. Raises :class:`Rejected` when the edition has none."""
    for norm in rules.edition.terms:
        if norm.act is TermAct.DUPLICATE and channel in norm.channels:
            return norm
    raise Rejected(Problem("channel", "channel_not_offered", "", {"value": channel.value, "edition": rules.edition.id}))


@cites("2015:4.1", "2023:3.1", "civil-code:177", "policy:end-on-day-off")
def due_day(registered_on: date, norm: TermNorm, week: WeekNorm, calendar: Calendar) -> date:
    """The last day of a term, without its explanation. Raises ``UnknownCalendar``.

    A term in calendar days that ends on a day off of its body's week ends on the next working day.
    """
    if norm.unit is Unit.WORKING:
        return calendar.working_after(registered_on, norm.length, week.week)
    return calendar.working_from(registered_on + norm.length * _DAY, week.week)


@cites("2015:4.1", "2023:3.1", "civil-code:177", "policy:end-on-day-off")
def explained(
    registered_on: date, due_on: date, norm: TermNorm, week: WeekNorm, rules: RuleSet
) -> tuple[DayCounted, ...]:
    """Every day from registration to the end: counted as which, or why not, by which paragraph or decree."""
    days = [DayCounted(registered_on, None, DayWhy.START, norm.clause)]
    last_counted = registered_on + norm.length * _DAY
    ordinal, day = 0, registered_on
    while day < due_on:
        day += _DAY
        off = _day_off(day, week, rules.calendar)
        counts = off is None if norm.unit is Unit.WORKING else day <= last_counted
        if counts:
            ordinal += 1
            transfer = rules.calendar.why_working(day, week.week) if norm.unit is Unit.WORKING else None
            source = transfer.cite if transfer else norm.clause
            days.append(DayCounted(day, ordinal, DayWhy.COUNTED, source))
        else:
            carried = DayCounted(day, None, DayWhy.CARRIED, rules.policy.source("policy:end-on-day-off"))
            days.append(off or carried)
    return tuple(days)


def _day_off(day: date, week: WeekNorm, calendar: Calendar) -> DayCounted | None:
    off = calendar.why_off(day, week.week)
    if off is None:
        return None
    return DayCounted(day, None, DayWhy(off.why.value), off.cite or week.clause, off.holiday, off.moved_from)


def _inner(due_on: date, channel: Channel, collection: Collection | None, rules: RuleSet) -> date | None:
    goes_there = channel is Channel.CORPORATION or collection is Collection.CORPORATION
    if not goes_there or rules.edition.id not in rules.policy.inner_term_editions:
        return None
    week = rules.edition.week(Body.PROVIDER).week
    return rules.calendar.working_before(due_on, rules.policy.inner_term_days, week)
