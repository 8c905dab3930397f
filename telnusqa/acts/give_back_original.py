"""The original that was handed in goes back: nothing will be issued in its place here."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.correction_event import OriginalGivenBack
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.identity import Identity
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.original_back import problems_with_giving_back
from telnusqa.law.representation import problems_with_representation
from telnusqa.store.keep.applications import birthday_of
from telnusqa.store.keep.came import keep_came
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.shown import keep_shown
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def give_back_original(
    number: CaseNumber,
    identity: Identity | None,
    *,
    came: Came = HOLDER,
    slip_shown: bool,
    note: str,
    seen: Version,
    by: Actor,
    happened_at: datetime,
) -> Case:
    """Give it back against its slip, or a note in the slip's place, and identity (policy:original-back), once.

    ``came`` is who came, the holder or somebody in their stead; ``identity`` what was looked at of who came, None where
    nothing was. Raises ``Rejected`` with everything that is missing, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.GIVE_BACK_ORIGINAL)
    if not case.holds_original:
        raise Rejected(Problem("original", "original_not_here", "policy:original-back"))
    problems = problems_with_giving_back(
        identity_checked=identity is not None, slip_shown=slip_shown, note=note
    ) + problems_with_representation(
        came,
        holder_born=birthday_of(case),
        day=timezone.localdate(happened_at),
        clause="policy:original-back",
        rules=rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home),
    )
    if problems or identity is None:
        raise Rejected(*problems)
    moved = replace(moved, original_returned_at=happened_at)
    event = OriginalGivenBack(
        by=by,
        at=happened_at,
        paper=identity.paper.value,
        identity=keep_shown(case, identity, note, happened_at),
        slip=slip_shown,
        noted=bool(note.strip()),
        to=came.standing.value,
        right=keep_came(case, came, happened_at),
    )
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "original_given_back")])
    tell(case, seq, "original_given_back", language_of(case))
    return replace(moved, version=seq)
