"""The damaged document, or the one with the former name, is handed in."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import OriginalTakenIn
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.original_brought import problems_with_bringer
from telnusqa.store.keep.bringers import keep_bringer
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets, visits


@act
def take_in_original(
    number: CaseNumber, *, bringer: Bringer = BY_HOLDER, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Remember that the original is here and who brought it (2023:8.3, 2015:9.3).

    Raises ``Rejected``: ``already_here``, ``unknown_choice`` where a representative is meant and the case names none,
    and what ``problems_with_bringer`` tells of a power of attorney.
    """
    case = as_seen(number, seen)
    if case.original_taken_at is not None:
        raise Rejected(Problem("original", "already_here"))
    moved = replace(case.move(Move.TAKE_IN_ORIGINAL), original_taken_at=happened_at)
    day = timezone.localdate(happened_at)
    problems = problems_with_bringer(bringer, day=day, rules=rulesets.of(case.edition, on=day, home=case.home))
    if problems:
        raise Rejected(*problems)
    event = OriginalTakenIn(
        by=by,
        at=happened_at,
        clause="2015:9.3" if case.edition == "2015" else "2023:8.3",
        brought_by=bringer.by.value,
        right=keep_bringer(case, _named(case, bringer), happened_at),
    )
    seq = write(moved, event, after=seen)
    return replace(moved, version=seq)


def _named(case: Case, bringer: Bringer) -> Bringer:
    """With the name the case has of its representative."""
    if bringer.by is not BroughtBy.REPRESENTATIVE:
        return bringer
    name = visits.representative_of(case)
    if not name:
        raise Rejected(Problem("came", "unknown_choice"))
    return replace(bringer, name=name)
