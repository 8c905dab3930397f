"""The applicant takes the application back; what was set aside for it falls in the same transaction."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.correction import Closed
from telnusqa.core.correction_event import Withdrawn
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.identity import Identity
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import book, corrections, refusals
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.shown import keep_shown
from telnusqa.store.keep.write import as_seen, write


@act
def withdraw(
    number: CaseNumber,
    identity: Identity | None = None,
    *,
    spoiled: bool = False,
    seen: Version,
    by: Actor,
    happened_at: datetime,
) -> Case:
    """End the case at the applicant's wish (policy:withdrawal), until the duplicate is issued.

    ``identity`` is what was shown at a counter beside the written statement; in the cabinet the code to the phone
    stands for it. ``spoiled`` says that blanks set aside cannot be used again. An open question and an intended
    refusal end with it. An original that was handed in stays here until it is given back. Raises ``Rejected``,
    ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.WITHDRAW)
    if identity is None and by.code != APPLICANT.code:
        raise Rejected(Problem("identity", "identity_unchecked", "policy:withdrawal"))
    waiting = corrections.standing(case)
    if waiting is not None:
        corrections.close(case, waiting.asked, Closed.WITHDRAWN, happened_at)
    refusals.end_with_the_case(case, timezone.localdate(happened_at))
    fallen = book.live(case.home, case.number)
    for duplicate in fallen:
        book.void(duplicate, reason=VoidReason.WITHDRAWN, at=happened_at, spoiled=spoiled)
    event = Withdrawn(
        by=by,
        at=happened_at,
        paper=identity.paper.value if identity else "",
        identity=keep_shown(case, identity, "", happened_at) if identity else "",
        numbers=tuple(str(duplicate.number) for duplicate in fallen),
        blanks_spoiled=bool(fallen) and spoiled,
    )
    key = "withdrawn_original" if case.holds_original else "withdrawn"
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, key)])
    tell(case, seq, key, language_of(case))
    return replace(moved, version=seq)
