"""Until when the result is owed, and by which days that is so.

The end alone (:class:`Due`) is quick; its explanation, day by day (:class:`Term`), is built when it is asked for.
"""

from datetime import date, timedelta

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import DayCounted, DayWhy, Due, Term, TermAct, Unit
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, TermNorm, WeekNorm
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of

_DAY = timedelta(days=1)
# Members of an enum by a name of their own: a look-up by the thousand costs.
_WORKING, _DUPLICATE, _PROVIDER = Unit.WORKING, TermAct.DUPLICATE, Body.PROVIDER
_BY_CORPORATION, _AT_CORPORATION = Channel.CORPORATION, Collection.CORPORATION


@cites("2015:4.1", "2023:3.1", "policy:inner-term")
def service_due(registered_on: date, channel: Channel, rules: RuleSet, collection: Collection | None = None) -> Due:
    """The end of the service's term for an application registered on that day; day one is the day after.

    ``inner_due_on`` is set when the result goes to the Corporation (the channel, or where it is collected).
    Raises :class:`Rejected` for a channel without a term and ``UnknownCalendar``.
    """
    due = due_by(term_norm(channel, rules), registered_on, week_of(_PROVIDER, rules), rules)
    if channel is not _BY_CORPORATION and collection is not _AT_CORPORATION:
        return due
    return due._replace(inner_due_on=inner_day(due.due_on, due.week, rules))


@cites("2015:4.1", "2023:3.1", "policy:inner-term")
def service_term(registered_on: date, channel: Channel, rules: RuleSet, collection: Collection | None = None) -> Term:
    """The term of the service with the ledger of its days; otherwise as :func:`service_due`."""
    due = service_due(registered_on, channel, rules, collection)
    return Term.of(due, explained(due, week_of(_PROVIDER, rules), rules))


@cites("2015:4.1", "2023:3.1")
def term_norm(channel: Channel, rules: RuleSet) -> TermNorm:
    """The norm of the service's term in a channel. Raises :class:`Rejected` when the edition has none."""
    for norm in rules.edition.terms:
        if norm.act is _DUPLICATE and channel in norm.channels:
            return norm
    raise Rejected(Problem("channel", "channel_not_offered", "", {"value": channel.value, "edition": rules.edition.id}))


@cites("2015:4.1", "2023:3.1", "civil-code:177", "policy:end-on-day-off")
def due_by(norm: TermNorm, registered_on: date, week: WeekNorm, rules: RuleSet) -> Due:
    """The end of a term by its norm and the week of its body, without an inner day. Raises ``UnknownCalendar``.

    The day of registration is not counted. A term in calendar days that ends on a day off of its body's week ends on
    the next working day.
    """
    calendar = rules.calendar
    if norm.unit is _WORKING:
        due_on = calendar.working_after(registered_on, norm.length, week.week)
    else:
        due_on = calendar.working_from(registered_on + norm.length * _DAY, week.week)
    # In the order of its fields: keywords would cost a fifth of the whole.
    return Due(
        norm.act,
        registered_on,
        due_on,
        None,
        norm.length,
        norm.unit,
        week.week,
        norm.clause,
        calendar.version,
        calendar.crosses_estimate(registered_on, due_on),
    )


@cites("policy:inner-term")
def inner_day(due_on: date, week: Week, rules: RuleSet) -> date | None:
    """The day a result is owed at the Corporation, ``None`` under an edition without such a rule."""
    if rules.edition.id not in rules.policy.inner_term_editions:
        return None
    return rules.calendar.working_before(due_on, rules.policy.inner_term_days, week)


@cites("2015:4.1", "2023:3.1", "civil-code:177", "policy:end-on-day-off")
def explained(due: Due, week: WeekNorm, rules: RuleSet) -> tuple[DayCounted, ...]:
    """Every day from registration to the end: counted as which, or why not, by which paragraph or decree."""
    days = [DayCounted(due.start, None, DayWhy.START, due.clause)]
    last_counted = due.start + due.length * _DAY
    ordinal, day = 0, due.start
    while day < due.due_on:
        day += _DAY
        off = day_off(day, week, rules)
        counts = off is None if due.unit is _WORKING else day <= last_counted
        if counts:
            ordinal += 1
            transfer = rules.calendar.why_working(day, week.week) if due.unit is _WORKING else None
            days.append(DayCounted(day, ordinal, DayWhy.COUNTED, transfer.cite if transfer else due.clause))
        else:
            carried = DayCounted(day, None, DayWhy.CARRIED, rules.policy.source("policy:end-on-day-off"))
            days.append(off or carried)
    return tuple(days)


@cites("2015:8.1", "2023:7.1", "holidays-law", "labour-code")
def day_off(day: date, week: WeekNorm, rules: RuleSet) -> DayCounted | None:
    """Why a day is no working day of the week, ``None`` when it is one. Raises ``UnknownCalendar``."""
    off = rules.calendar.why_off(day, week.week)
    if off is None:
        return None
    return DayCounted(day, None, DayWhy(off.why.value), off.cite or week.clause, off.holiday, off.moved_from)
