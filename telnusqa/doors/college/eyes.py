"""What an officer may not do to a case because of what they did to it before."""

from django.utils import timezone

from telnusqa.core.case import Case, Move
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.doors.shared import access
from telnusqa.law.four_eyes import PREPARED, by_the_same_person
from telnusqa.store.read import book_finds, cases, refusals, rulesets


def barred(case: Case, by: Actor) -> frozenset[Move]:
    """The moves for which policy asks for another person."""
    apart = {}
    if case.may(Move.SIGN):
        apart[Move.SIGN] = cases.last_by(case, PREPARED)
    if case.may(Move.CONFIRM_FROM_BOOK):
        entered = book_finds.standing(case)
        apart[Move.CONFIRM_FROM_BOOK] = frozenset({entered.by} if entered else ())
    if case.may(Move.REFUSE):
        apart[Move.REFUSE] = frozenset({refusals.standing(case).intended_by})
    if not any(by.code in persons for persons in apart.values()):
        return frozenset()
    rules = rulesets.of(case.edition, on=timezone.localdate(access.now()), home=case.home)
    return frozenset(
        move for move, persons in apart.items() if isinstance(by_the_same_person(persons, by.code, rules), Problem)
    )
