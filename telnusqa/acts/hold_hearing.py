"""The hearing was held: its record is kept."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.refusal_event import HearingHeld
from telnusqa.core.serial import CaseNumber
from telnusqa.law.hearing_held import problems_with_held
from telnusqa.law.hearing_record import HearingRecord
from telnusqa.store.keep import refusals
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def hold_hearing(number: CaseNumber, record: HearingRecord, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Keep the record of the hearing (administrative-code:74).

    Raises ``Rejected`` with everything that is wrong, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.HOLD_HEARING)
    kept = refusals.standing(case)
    today = timezone.localdate(happened_at)
    # By the rules of the day it was told: a policy changed since moves no hearing that is set.
    rules = rulesets.of(case.edition, on=kept.notice.noticed_on, home=case.home)
    problems = problems_with_held(record, kept.notice, today, rules)
    if problems or record.day is None:
        raise Rejected(*problems)
    digest = refusals.keep_record(case, kept, record)
    event = HearingHeld(by=by, at=happened_at, round=kept.number, held_on=record.day, came=record.came, record=digest)
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "heard")])
    tell(moved, seq, "heard", language_of(case))
    return replace(moved, version=seq)
