"""Until when a complaint is filed in time, and until when it is passed on to the body that reviews it."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.month import months_after
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet

_ACT_COMPLAINED_OF = frozenset({Body.PROVIDER, Body.CORPORATION})
LATE = "filed_late"


@dataclass(frozen=True, kw_only=True)
class FilingNote:
    """What is noted of a complaint that came late; it is accepted all the same and may be found in time after all."""

    code: str
    last_day: date
    clause: str


@cites("policy:complaint", "policy:authority-week", "civil-code:177")
def last_filing_day(learned_on: date, rules: RuleSet) -> date:
    """The last day to complain of what one learnt of on that day. Raises ``UnknownCalendar``.

    Months end on the day of the same number, or on the last of a month that has none; a day off of the authorities'
    week carries the end to their next working day.
    """
    last = months_after(learned_on, rules.policy.complaint.filing_months)
    return rules.calendar.working_from(last, rules.policy.authority_week)


@cites("policy:complaint")
def filing_note(learned_on: date, filed_on: date, rules: RuleSet) -> FilingNote | None:
    """The note on a complaint that came after its window; None in time, and before there was a window at all.

    Lateness is no ground to refuse acceptance, so this is no problem. Raises ``UnknownCalendar``.
    """
    if filed_on < rules.policy.complaint.pretrial_since:
        return None
    last_day = last_filing_day(learned_on, rules)
    if filed_on <= last_day:
        return None
    return FilingNote(code=LATE, last_day=last_day, clause=rules.policy.source("policy:complaint"))


@cites("policy:complaint")
def passed_on_by(registered_on: date, body: Body, rules: RuleSet) -> date | None:
    """Until when the body complained of passes a complaint on to the one that reviews it; the day itself is in time.

    None for a body that reviews complaints itself, and before the pre-trial complaint existed. Raises
    ``UnknownCalendar``.
    """
    policy = rules.policy.complaint
    if body not in _ACT_COMPLAINED_OF or registered_on < policy.pretrial_since:
        return None
    return rules.calendar.working_after(registered_on, policy.forward_days, rules.edition.week(body).week)
