"""The service is refused by a reasoned answer, after the hearing."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.refusal_event import Refused
from telnusqa.core.serial import CaseNumber
from telnusqa.law.four_eyes import by_the_same_person
from telnusqa.law.norm import Body
from telnusqa.law.refusal import ServiceRefusal
from telnusqa.law.refusal_ground import kind_of
from telnusqa.store.keep import refusals
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def refuse(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Refuse on the ground that was told, under a number of its own (2023:5, 2023:9.1–9.3).

    Nobody who was told a day for an objection is refused before it has passed, whatever the calendar says since.
    Raises ``Rejected`` with everything that stands against it, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.REFUSE)
    kept = refusals.standing(case)
    today = timezone.localdate(happened_at)
    rules = rulesets.of(case.edition, on=today, home=case.home)
    # By the rules of the day it was told: a policy changed since opens no hearing again.
    told = rulesets.of(case.edition, on=kept.notice.noticed_on, home=case.home)
    refusal = ServiceRefusal(ground=kept.ground, body=Body.PROVIDER, on=today, heard=kept.heard, rules=told)
    if today <= kept.objection_until:
        clause, until = rules.policy.source("policy:hearing"), kept.objection_until.isoformat()
        raise Rejected(Problem("on", "objection_open", clause, {"until": until}))
    same_person = by_the_same_person({kept.intended_by}, by.code, rules)
    if isinstance(same_person, Problem):
        raise Rejected(same_person)
    given = refusals.end_with_refusal(case, kept, refusal.on)
    event = Refused(
        by=by,
        at=happened_at,
        clause=refusal.clause,
        round=kept.number,
        number=str(given),
        ground=kind_of(refusal.ground).value,
        text=refusals.intention_hash(case, kept),
        same_person=same_person,
    )
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "refused")])
    tell(moved, seq, "refused", language_of(case), refusal=str(given))
    return replace(moved, version=seq)
