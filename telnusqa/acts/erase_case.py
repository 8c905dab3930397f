"""The time of a case is over: what is personal in it is erased, once, and its chain of lines stays whole."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case
from telnusqa.core.erasure_event import Erased
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.law.retention import is_due, kept_because, years_kept
from telnusqa.store.keep import cases, erasing
from telnusqa.store.keep.around import around
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets


@act
def erase_case(number: CaseNumber, *, by: Actor, happened_at: datetime) -> Case:
    """Erase it, where its time is over and nothing keeps it; else nothing is done, and nothing a second time.

    The line comes first: of a hold put in the same moment and the erasing, one finds the other's line and gives way
    (``Conflict``). Bytes of files go after the commit, by an errand; what a crash leaves of them is swept by night.
    """
    case = cases.get(number)
    today = timezone.localdate(happened_at)
    policy = rulesets.policy(today)
    if not is_due(case, today, policy) or kept_because(case, around(case), today):
        return case
    years = years_kept(case.state, policy)
    assert case.ended_on is not None and years is not None
    erased = replace(case, erased_on=today)
    event = Erased(by=by, at=happened_at, ended_on=case.ended_on, years=years)
    seq = write(erased, event, after=case.version, errands=[Ask(ErrandKind.DROP_FILES, case.number, "files")])
    erasing.erase(erased, happened_at)
    return replace(erased, version=seq)
