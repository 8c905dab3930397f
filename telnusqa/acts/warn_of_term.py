"""Somebody is warned that a term is about to end."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment_event import TermWarned
from telnusqa.core.case import SETTLED
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.law.warning import warnings_due
from telnusqa.store.keep import cases
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.warning import WarningRow


@act
def warn_of_term(number: CaseNumber, *, by: Actor, happened_at: datetime) -> bool:
    """Write down the next warning that is due and was not given; False where none is left (policy:warnings).

    Each step of the climb is a line of its own, once for a day on which the term ends. Raises ``NotFound``,
    ``UnknownCalendar`` and ``Conflict``.
    """
    case = cases.get(number)
    if case.state in SETTLED:
        return False
    today = timezone.localdate(happened_at)
    rules = rulesets.of(case.edition, on=today, home=case.home)
    due = warnings_due(case.due_on, case.inner_due_on, today, rules)
    if not due:
        return False
    kept = WarningRow.objects.filter(home_id=case.home, case_number=number).values_list("kind", "due_on")
    given = set(kept)
    waiting = [each for each in due if (each.kind, each.due_on) not in given]
    if not waiting:
        return False
    first = waiting[0]
    WarningRow.objects.create(
        home_id=case.home, case_number=number, kind=first.kind, due_on=first.due_on, at=happened_at
    )
    event = TermWarned(
        by=by,
        at=happened_at,
        end=first.end.value,
        whom=first.whom.value,
        due_on=first.due_on,
        executor=case.executor,
    )
    write(case, event, after=case.version)
    return len(waiting) > 1
