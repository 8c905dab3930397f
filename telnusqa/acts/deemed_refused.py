"""A term passed without its result: that counts as a refusal one may complain of, and the duplicate is still owed."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import SETTLED, Case
from telnusqa.core.case_event import DeemedRefused
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.law.deemed_refusal import deemed_refused_on
from telnusqa.store.keep import cases
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets


@act
def deemed_refused(number: CaseNumber, *, by: Actor, happened_at: datetime) -> Case:
    """Write it down, once in the life of a case (administrative-code:91.2); the state stays as it is.

    Where the term still runs, or the duplicate stands, nothing is done. Raises ``NotFound`` and ``Conflict``.
    """
    case = cases.get(number)
    if case.deemed_refused_on is not None or case.state in SETTLED:
        return case
    today = timezone.localdate(happened_at)
    refused_on = deemed_refused_on(case.due_on, today, rulesets.of(case.edition, on=today, home=case.home))
    if refused_on is None:
        return case
    moved = replace(case, deemed_refused_on=refused_on)
    event = DeemedRefused(by=by, at=happened_at, due_on=case.due_on, refused_on=refused_on)
    seq = write(moved, event, after=case.version, errands=[Ask(ErrandKind.TELL, case.number, "deemed_refused")])
    tell(moved, seq, "deemed_refused", language_of(case))
    return replace(moved, version=seq)
