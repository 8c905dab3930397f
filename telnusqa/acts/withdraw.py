"""The applicant takes the application back; what was set aside for it falls in the same transaction."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.blank import VoidReason
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.correction import Closed
from telnusqa.core.correction_event import Withdrawn
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.identity import Identity
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.representation import problems_with_representation
from telnusqa.store.keep import book, corrections, refusals
from telnusqa.store.keep.applications import birthday_of
from telnusqa.store.keep.came import keep_came
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.shown import keep_shown
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def withdraw(
    number: CaseNumber,
    identity: Identity | None = None,
    *,
    came: Came = HOLDER,
    spoiled: bool = False,
    seen: Version,
    by: Actor,
    happened_at: datetime,
) -> Case:
    """End the case at the applicant's wish (policy:withdrawal), until the duplicate is issued.

    ``identity`` is what was shown at a counter beside the written statement; in the cabinet the code to the phone
    stands for it. ``came`` is who brought the statement, the holder or somebody in their stead. ``spoiled`` says that
    blanks set aside cannot be used again. An open question and an intended refusal end with it. An original that was
    handed in stays here until it is given back. Raises ``Rejected``, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.WITHDRAW)
    if by.code != APPLICANT.code:
        _may_be_brought_by(case, came, identity, happened_at)
    waiting = corrections.standing(case)
    if waiting is not None:
        corrections.close(case, waiting.asked, Closed.WITHDRAWN, happened_at)
    refusals.end_with_the_case(case, timezone.localdate(happened_at))
    fallen = book.live(case.home, case.number)
    ruined = [
        book.void(duplicate, reason=VoidReason.WITHDRAWN, by=by.code, at=happened_at, spoiled=spoiled)
        for duplicate in fallen
    ]
    event = Withdrawn(
        by=by,
        at=happened_at,
        paper=identity.paper.value if identity else "",
        identity=keep_shown(case, identity, "", happened_at) if identity else "",
        numbers=tuple(str(duplicate.number) for duplicate in fallen),
        blanks_spoiled=any(ruined),
        to=came.standing.value if identity else "",
        right=keep_came(case, came, happened_at) if identity else "",
    )
    key = "withdrawn_original" if case.holds_original else "withdrawn"
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, key)])
    tell(case, seq, key, language_of(case))
    return replace(moved, version=seq)


def _may_be_brought_by(case: Case, came: Came, identity: Identity | None, at: datetime) -> None:
    day = timezone.localdate(at)
    unchecked = Problem("identity", "identity_unchecked", "policy:withdrawal")
    problems = (() if identity else (unchecked,)) + problems_with_representation(
        came,
        holder_born=birthday_of(case),
        day=day,
        clause="policy:withdrawal",
        rules=rulesets.of(case.edition, on=day, home=case.home),
    )
    if problems:
        raise Rejected(*problems)
