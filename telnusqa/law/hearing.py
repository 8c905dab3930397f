"""When the applicant must be heard before a decision, and by which days it is told, held and objected to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.calendar import Week
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet


class Intended(StrEnum):
    """What is about to be decided."""

    DUPLICATE = "duplicate"
    REFUSAL = "refusal"
    ACCEPTANCE_REFUSAL = "acceptance_refusal"


@dataclass(frozen=True, kw_only=True)
class HearingNotice:
    """What the applicant is told: when it was sent, when and where they are heard, the decision that is intended."""

    noticed_on: date
    hearing_on: date
    place: str
    preliminary: str


@cites("policy:hearing", "administrative-code:73")
def hearing_needed(intended: Intended, on: date, rules: RuleSet) -> bool:
    """Whether a hearing comes first, for a decision of that day.

    Before a refusal of the service, from the policy's day on; not before a favourable decision, and not before a
    refusal to accept, which decides nothing on the service.
    """
    return intended is Intended.REFUSAL and on >= rules.policy.hearing.since


@cites("policy:hearing", "administrative-code:73")
def earliest_hearing(noticed_on: date, rules: RuleSet) -> date:
    """The first day on which it can be held: the policy's working days lie whole between the notice and that day.

    Counted by the provider's week. Raises ``UnknownCalendar``.
    """
    return rules.calendar.working_after(noticed_on, rules.policy.hearing.notice_days + 1, _week(rules))


@cites("policy:hearing", "administrative-code:73")
def objection_until(received_on: date, rules: RuleSet) -> date:
    """The last day for an objection to what is intended; the day the notice was received is not counted."""
    return rules.calendar.working_after(received_on, rules.policy.hearing.objection_days, _week(rules))


@cites("policy:hearing", "administrative-code:73")
def latest_notice_day(due_on: date, rules: RuleSet) -> date:
    """The last day the notice can go so that the refusal, after hearing and objection, still falls inside the term.

    Told from the first day of a case. Raises ``UnknownCalendar``.
    """
    week = _week(rules)
    last = due_on if rules.calendar.is_working(due_on, week) else rules.calendar.working_before(due_on, 1, week)
    policy = rules.policy.hearing
    return rules.calendar.working_before(last, max(policy.notice_days, policy.objection_days) + 1, week)


@cites("policy:hearing", "administrative-code:73")
def problems_with_notice_of_hearing(notice: HearingNotice, due_on: date, rules: RuleSet) -> tuple[Problem, ...]:
    """All that is wrong with a notice, at once; ``due_on`` is the end of the service's term.

    Codes: ``missing`` (place, preliminary decision), ``hearing_too_early``, ``hearing_too_late`` and
    ``closed_that_day`` on a day off of the provider. Raises ``UnknownCalendar``.
    """
    clause = rules.policy.source("policy:hearing")
    problems = []
    if not notice.place.strip():
        problems.append(Problem("hearing_place", "missing", clause))
    if not notice.preliminary.strip():
        problems.append(Problem("hearing_preliminary", "missing", clause))
    earliest = earliest_hearing(notice.noticed_on, rules)
    if notice.hearing_on < earliest:
        problems.append(Problem("hearing_on", "hearing_too_early", clause, {"next": earliest.isoformat()}))
    if notice.hearing_on > due_on:
        problems.append(Problem("hearing_on", "hearing_too_late", clause, {"until": due_on.isoformat()}))
    if not rules.calendar.is_working(notice.hearing_on, _week(rules)):
        problems.append(Problem("hearing_on", "closed_that_day", clause))
    return tuple(problems)


def _week(rules: RuleSet) -> Week:
    return rules.edition.week(Body.PROVIDER).week
