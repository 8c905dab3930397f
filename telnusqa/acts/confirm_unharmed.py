"""A second person sees that the blank is unharmed: it may be printed on again."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.acts._printing import live_part, standing_as
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.print_event import BlankUnharmed
from telnusqa.core.printing import PrintState
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.law.four_eyes import by_the_same_person
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.printing import PrintRow


@act
def confirm_unharmed(number: CaseNumber, part: Part, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Confirm that no ink is on the blank of a print that failed.

    Raises ``Rejected`` (``print_not_open``; ``same_person`` for who printed or said that it failed, unless policy
    allows one person both), ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.PRINT)
    duplicate = live_part(case, part)
    found = standing_as(duplicate, PrintState.FAILED)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    same = by_the_same_person(frozenset({found.printed_by, found.ended_by}), by.code, rules)
    if isinstance(same, Problem):
        raise Rejected(same)
    PrintRow.objects.filter(pk=found.id).update(
        state=PrintState.UNHARMED.value, confirmed_by=by.code, confirmed_at=happened_at
    )
    event = BlankUnharmed(
        by=by,
        at=happened_at,
        part=part.value,
        blank=str(duplicate.blank),
        attempt=found.attempt,
        same_person=same,
    )
    return replace(moved, version=write(moved, event, after=seen))
