"""The head confirms the duplicate."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import Signed
from telnusqa.core.duplicate import DuplicateState
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.four_eyes import PREPARED, by_the_same_person
from telnusqa.store.keep import book, lines
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.book import DuplicateRow


@act
def sign(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Confirm every document of the case as made.

    Raises ``Rejected`` (``same_person`` where policy asks for another person than those who decided and reserved),
    ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.SIGN)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    same = by_the_same_person(lines.last_by(case, PREPARED), by.code, rules)
    if isinstance(same, Problem):
        raise Rejected(same)
    made = [duplicate.id for duplicate in book.live(case.home, case.number)]
    DuplicateRow.objects.filter(pk__in=made).update(state=DuplicateState.SIGNED.value)
    seq = write(moved, Signed(by=by, at=happened_at, same_person=same), after=seen)
    tell(case, seq, "signed", language_of(case))
    return replace(moved, version=seq)
