"""The applicant asked for one document alone: they are told what that means, and offered both."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted_event import BothOffered
from telnusqa.law.supplement import problem_with_both
from telnusqa.store.keep import lines
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def offer_both(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Offer both, once; the state stays, and the term runs on.

    Raises ``Rejected`` (``both_wanted_already``, ``wanted_not_offered``, ``both_too_late``, ``both_offered_already``)
    and ``Conflict``.
    """
    case = as_seen(number, seen)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    problem = problem_with_both(case, rules)
    if problem is None and lines.last_at(case, BothOffered.kind):
        problem = Problem("wanted", "both_offered_already", "policy:supplement")
    if problem is not None:
        raise Rejected(problem)
    ask = Ask(ErrandKind.TELL, case.number, "both_offered")
    seq = write(case, BothOffered(by=by, at=happened_at), after=seen, errands=[ask])
    tell(case, seq, "both_offered", language_of(case))
    return replace(case, version=seq)
