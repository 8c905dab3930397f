"""The duplicate is not handed over to the one who came: why is told, and it goes on waiting."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.evidence import Paper
from telnusqa.core.handover_event import HandoverRefused
from telnusqa.core.not_handed import CameAs, NotHanded
from telnusqa.core.serial import CaseNumber
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.handover import handover_clause
from telnusqa.law.not_handed import problems_with_not_handing
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.not_handed import keep_not_handed
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def refuse_handover(
    number: CaseNumber,
    refusal: NotHanded,
    *,
    came: CameAs | None = None,
    seen: Version,
    by: Actor,
    happened_at: datetime,
) -> Case:
    """Write down why nothing was handed over (2015:9.6, policy:handover); the applicant is told.

    ``came`` is as whom somebody came, by their own word. Raises ``Rejected`` for a ground that is none
    here, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.REFUSE_HANDOVER)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    needs = needed(Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted), rules)
    brought = frozenset({Paper.ORIGINAL}) if case.holds_original else frozenset()
    problems = problems_with_not_handing(refusal.reasons, needs, brought)
    if problems:
        raise Rejected(*problems)
    reasons = tuple(why.value for why in refusal.reasons)
    event = HandoverRefused(
        by=by,
        at=happened_at,
        clause=handover_clause(case.collection, rules),
        reasons=reasons,
        text=keep_not_handed(case, refusal, by=by, at=happened_at),
        came=came.value if came else "",
    )
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "handover_refused")])
    tell(case, seq, "handover_refused", language_of(case), why=",".join(reasons))
    return replace(moved, version=seq)
