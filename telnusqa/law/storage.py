"""How long a result waits at the Corporation, and how soon it comes back when asked for."""

from datetime import date

from telnusqa.core.month import months_after
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.norm_outcome import StorageNorm
from telnusqa.law.ruleset import RuleSet


@cites("2015:9.7", "policy:storage")
def storage_norm(rules: RuleSet) -> StorageNorm:
    """How many months it waits, and by which clause: the edition's where it rules, otherwise our policy."""
    policy = rules.policy
    ours = StorageNorm(months=policy.storage.months, clause=policy.source("policy:storage"))
    return rules.edition.outcome.storage or ours


@cites("2015:9.7", "policy:storage", "policy:end-on-day-off")
def shelf_until(arrived_on: date, rules: RuleSet) -> date:
    """The last day on the shelf: the same day of the month after arrival, or that month's last day.

    One that is off in the Corporation's week gives way to its next working day, so that nobody finds a closed door on
    the last day. Raises ``UnknownCalendar``.
    """
    last = months_after(arrived_on, storage_norm(rules).months)
    return rules.calendar.working_from(last, rules.edition.week(Body.CORPORATION).week)


@cites("2015:9.7", "policy:storage")
def to_return(arrived_on: date, today: date, rules: RuleSet) -> bool:
    """Whether the result is to go back to the provider: from the day after its last day on the shelf."""
    return today > shelf_until(arrived_on, rules)


@cites("2015:9.7", "policy:storage")
def recall_by(asked_on: date, rules: RuleSet) -> date:
    """Until when the provider sends a returned result to the Corporation again; the day of asking is not counted.

    On its second arrival the month begins anew. Raises ``UnknownCalendar``.
    """
    days = rules.policy.storage.recall_days
    return rules.calendar.working_after(asked_on, days, rules.edition.week(Body.PROVIDER).week)
