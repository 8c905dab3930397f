"""Whether a hearing may be put on record as held."""

from datetime import date

from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.hearing import HearingNotice, earliest_hearing
from telnusqa.law.hearing_record import HearingRecord, problems_with_record
from telnusqa.law.ruleset import RuleSet


@cites("policy:hearing", "administrative-code:73", "administrative-code:74")
def problems_with_held(
    record: HearingRecord, notice: HearingNotice, today: date, rules: RuleSet
) -> tuple[Problem, ...]:
    """All that keeps a record from being kept, at once.

    Beside what the record lacks: ``day_ahead``, ``hearing_too_early`` after the notice, and ``hearing_day_differs``
    where it was held on another day than was told and the participant did not come. Raises ``UnknownCalendar``.
    """
    clause = rules.policy.source("policy:hearing")
    problems = list(problems_with_record(record))
    if record.day is None:
        return tuple(problems)
    earliest = earliest_hearing(notice.noticed_on, rules)
    if record.day < earliest:
        problems.append(Problem("record_day", "hearing_too_early", clause, {"next": earliest.isoformat()}))
    if record.day > today:
        problems.append(Problem("record_day", "day_ahead", clause))
    if record.day != notice.hearing_on and not record.came:
        until = notice.hearing_on.isoformat()
        problems.append(Problem("record_day", "hearing_day_differs", clause, {"until": until}))
    return tuple(problems)
