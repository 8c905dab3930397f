"""The applicant asks for both documents where one was asked for."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.core.wanted_event import BothWanted
from telnusqa.law.supplement import problem_with_both
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def want_both(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Widen the application, while nothing is decided; its text stays as it was filed, and its term with it.

    Raises ``Rejected`` (``both_wanted_already``, ``wanted_not_offered``, ``both_too_late``) and ``Conflict``.
    """
    case = as_seen(number, seen)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    problem = problem_with_both(case, rules)
    if problem is not None:
        raise Rejected(problem)
    moved = replace(case, wanted=Wanted.BOTH)
    seq = write(moved, BothWanted(by=by, at=happened_at, before=case.wanted.value), after=seen)
    tell(case, seq, "both_wanted", language_of(case))
    return replace(moved, version=seq)
