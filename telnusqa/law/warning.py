"""Who is warned that a term is about to end, and how many working days ahead."""

from datetime import date, timedelta

from telnusqa.core.warning import End, TermWarning, Warned
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of
from telnusqa.law.working_left import working_left


@cites("policy:warnings")
def warnings_due(
    due_on: date, inner_due_on: date | None, today: date, rules: RuleSet, body: Body = Body.PROVIDER
) -> tuple[TermWarning, ...]:
    """Every warning that is to have been given by today, the inner end before the legal one, each as it climbs.

    An end that has passed is warned of no more. Raises ``UnknownCalendar``.
    """
    ends = [(End.INNER, inner_due_on), (End.LEGAL, due_on)]
    found = []
    for end, day in ends:
        if day is None or today > day:
            continue
        left = working_left(today, day, rules, body).days
        found += [TermWarning(end, whom, day) for whom in Warned if left <= days_ahead(whom, rules)]
    return tuple(found)


@cites("policy:warnings")
def days_ahead(whom: Warned, rules: RuleSet) -> int:
    """How many working days before an end somebody is warned; 0 would be its last day."""
    warnings = rules.policy.warnings
    return {Warned.EXECUTOR: warnings.executor, Warned.HEAD: warnings.head, Warned.DEPARTMENT: warnings.department}[
        whom
    ]


@cites("policy:warnings")
def warned_until(today: date, rules: RuleSet, body: Body = Body.PROVIDER) -> date:
    """The last day on which an end may fall that somebody is to be warned of today.

    Never beyond the calendar's last year. Raises ``UnknownCalendar`` where today lies outside its years.
    """
    week, calendar = week_of(body, rules).week, rules.calendar
    most = max(days_ahead(whom, rules) for whom in Warned)
    last = date(calendar.last_year, 12, 31)
    if calendar.working_between(today, last, week) <= most:
        return last
    return calendar.working_after(today, most + 1, week) - timedelta(days=1)
