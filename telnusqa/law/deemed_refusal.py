"""When a term that passed without a result counts as a refusal."""

from datetime import date, timedelta

from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@cites("administrative-code:91.2", "policy:deemed-refusal")
def deemed_refused_on(due_on: date, today: date, rules: RuleSet) -> date | None:
    """The day from which the result counts as refused: the day after the legal end; ``None`` while the term runs.

    It is an event and no end: the duplicate is still owed. Only a term that ended on the policy's first day or later
    can be refused so; the code was not in force before.
    """
    if today <= due_on or due_on < rules.policy.deemed_refusal_since:
        return None
    return due_on + timedelta(days=1)
