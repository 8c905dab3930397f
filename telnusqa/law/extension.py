"""How a term is extended: by a named act alone, once more never beyond what the first legal end allows.

Nothing else moves a decided end but a new count when a decree changes the days; no term is suspended.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from telnusqa.core.due import DayCounted, DayWhy, Term
from telnusqa.core.errors import Rejected
from telnusqa.core.month import months_after
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import day_off, inner_day
from telnusqa.law.week import week_of


class ExtensionReason(StrEnum):
    """Why more time is needed."""

    FACTS_TO_ESTABLISH = "facts_to_establish"
    ANSWER_AWAITED = "answer_awaited"


@dataclass(frozen=True, kw_only=True)
class Extension:
    """An act that extends a term: its number and day, why, and the new last day."""

    number: str
    dated: date
    reason: ExtensionReason
    until: date


@cites("administrative-code:76", "policy:extension")
def extended(term: Term, by: Extension, rules: RuleSet, body: Body = Body.PROVIDER) -> Term:
    """The term with its new end; its ledger keeps the earlier days and names the act at each day it adds.

    ``body`` is whose term it is. Raises :class:`Rejected` with every problem of the act, and ``UnknownCalendar``.
    """
    problems = problems_with_extension(term, by, rules)
    if problems:
        raise Rejected(*problems)
    week = replace(week_of(body, rules), week=term.week)
    source = rules.policy.source("policy:extension")
    added = [
        day_off(day, week, rules) or DayCounted(day, None, DayWhy.EXTENDED, source, act=by.number)
        for day in _after(term.due_on, by.until)
    ]
    return _ending(term, by.until, added, rules)


@cites("administrative-code:76", "policy:extension")
def problems_with_extension(term: Term, by: Extension, rules: RuleSet) -> tuple[Problem, ...]:
    """All that is wrong with an act that would extend the term; raises ``UnknownCalendar``.

    It has a number, is dated from registration to the present end, and names a working day of the term's week after
    the present end, at most so many months after the first legal one.
    """
    clause = rules.policy.source("policy:extension")
    latest = latest_end(term, rules)
    problems = []
    if not by.number.strip():
        problems.append(Problem("number", "missing", clause))
    if not term.start <= by.dated <= term.due_on:
        span = {"first": term.start.isoformat(), "last": term.due_on.isoformat()}
        problems.append(Problem("dated", "extension_outside_term", clause, span))
    if by.until <= term.due_on:
        problems.append(Problem("until", "extension_not_later", clause, {"day": term.due_on.isoformat()}))
    elif by.until > latest:
        months = rules.policy.extension.months
        problems.append(Problem("until", "extension_too_long", clause, {"months": months, "day": latest.isoformat()}))
    elif not rules.calendar.is_working(by.until, term.week):
        problems.append(Problem("until", "extension_on_day_off", clause, {"day": by.until.isoformat()}))
    return tuple(problems)


@cites("administrative-code:76", "policy:extension")
def latest_end(term: Term, rules: RuleSet) -> date:
    """The last day to which the term may be extended, however often: so many months after its first legal end."""
    return months_after(first_end(term), rules.policy.extension.months)


@cites("administrative-code:76", "policy:extension")
def first_end(term: Term) -> date:
    """The legal end before any extension, read from the ledger: the last day counted, or the one it was carried to."""
    by_law = takewhile(lambda each: each.why is not DayWhy.EXTENDED, term.days)
    return [each.day for each in by_law if each.ordinal is not None or each.why is DayWhy.CARRIED][-1]


@cites("administrative-code:76", "policy:extension", "civil-code:177", "policy:end-on-day-off")
def recounted(term: Term, fresh: Term, rules: RuleSet, body: Body = Body.PROVIDER) -> Term:
    """A term after a decree changed the days: counted ``fresh``, and still extended where acts had extended it.

    An act's last day that became a day off is carried to the next working day. Raises ``UnknownCalendar``.
    """
    acts = [each for each in term.days if each.why is DayWhy.EXTENDED]
    if not acts or term.due_on <= fresh.due_on:
        return fresh
    week = replace(week_of(body, rules), week=fresh.week)
    due_on = rules.calendar.working_from(term.due_on, fresh.week)
    added = [
        day_off(day, week, rules)
        or next(
            (DayCounted(day, None, DayWhy.EXTENDED, act.source, act=act.act) for act in acts if day <= act.day),
            DayCounted(day, None, DayWhy.CARRIED, rules.policy.source("policy:end-on-day-off")),
        )
        for day in _after(fresh.due_on, due_on)
    ]
    return _ending(fresh, due_on, added, rules)


@cites("administrative-code:76", "policy:extension")
def to_be_told_by(extension: Extension, rules: RuleSet, body: Body = Body.PROVIDER) -> date:
    """The last day to tell the person of the extension: so many working days of the body after the act."""
    return rules.calendar.working_after(extension.dated, rules.policy.extension.tell_days, week_of(body, rules).week)


def _after(day: date, last: date) -> list[date]:
    return [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]


def _ending(term: Term, due_on: date, added: Sequence[DayCounted], rules: RuleSet) -> Term:
    return replace(
        term,
        due_on=due_on,
        inner_due_on=inner_day(due_on, term.week, rules) if term.inner_due_on is not None else None,
        calendar_version=rules.calendar.version,
        estimated=rules.calendar.crosses_estimate(term.start, due_on),
        days=(*term.days, *added),
    )
