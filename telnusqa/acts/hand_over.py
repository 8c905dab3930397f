"""The duplicate is given into the hands of the one who came for it; the case is closed."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import HandedOver
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import Identity
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.handover import Handing, handover_clause, may_hand_over
from telnusqa.store.keep import book_received
from telnusqa.store.keep.applications import birthday_of
from telnusqa.store.keep.came import keep_came
from telnusqa.store.keep.handovers import keep_identity
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def hand_over(
    number: CaseNumber,
    identity: Identity | None,
    *,
    came: Came = HOLDER,
    receipt_shown: bool,
    note: str,
    seen: Version,
    by: Actor,
    happened_at: datetime,
) -> Case:
    """Hand the result over against the receipt, or a note in its place, and identity (2015:9.6, policy:handover).

    ``came`` is who came, the holder or somebody in their stead; ``identity`` what was looked at of who came, None where
    nothing was. Raises ``Rejected`` with everything that is missing, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.HAND_OVER)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    handing = Handing(
        place=case.collection,
        day=timezone.localdate(happened_at),
        identity_checked=identity is not None,
        receipt_shown=receipt_shown,
        note=note,
        came=came,
        holder_born=birthday_of(case),
        needs=needed(Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted), rules),
        brought=frozenset({Paper.ORIGINAL}) if case.holds_original else frozenset(),
    )
    problems = may_hand_over(handing, rules)
    if problems or identity is None:
        raise Rejected(*problems)
    digest = keep_identity(case, identity, note, happened_at)
    event = HandedOver(
        by=by,
        at=happened_at,
        clause=handover_clause(case.collection, rules),
        paper=identity.paper.value,
        identity=digest,
        receipt=receipt_shown,
        noted=bool(note.strip()),
        to=came.standing.value,
        right=keep_came(case, came, happened_at),
    )
    book_received.note(case, came.standing, timezone.localdate(happened_at))
    key = "handed_over" if came.standing is Standing.HOLDER else "handed_to_another"
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, key)])
    tell(case, seq, key, language_of(case))
    return replace(moved, version=seq)
