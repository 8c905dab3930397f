"""The service is not refused after all: the application is worked on as before."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.refusal_event import MindChanged
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import refusals
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write


@act
def change_mind(number: CaseNumber, why: str, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Let an intended refusal fall, before or after its hearing (administrative-code:73). The term has run on.

    Raises ``Rejected`` without a reason, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.CHANGE_MIND)
    if not why.strip():
        raise Rejected(Problem("why", "missing", "administrative-code:73"))
    kept = refusals.standing(case)
    digest = refusals.end_with_another_mind(case, kept, why.strip(), timezone.localdate(happened_at))
    event = MindChanged(by=by, at=happened_at, round=kept.number, why=digest)
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "mind_changed")])
    tell(moved, seq, "mind_changed", language_of(case))
    return replace(moved, version=seq)
