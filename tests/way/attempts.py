"""Everything anybody can try on a case: the act, the right its door asks for, and what a form would carry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.ask_consent import ask_consent
from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.check_register import check_register
from telnusqa.acts.confirm_from_book import confirm_from_book
from telnusqa.acts.confirm_unharmed import confirm_unharmed
from telnusqa.acts.decide import decide
from telnusqa.acts.end_correction import end_correction
from telnusqa.acts.end_print import end_print
from telnusqa.acts.enter_from_book import enter_from_book
from telnusqa.acts.forward import forward
from telnusqa.acts.give_back_original import give_back_original
from telnusqa.acts.give_consent import give_consent
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.acts.issue import issue
from telnusqa.acts.note_answer import note_answer
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.acts.reassign import reassign
from telnusqa.acts.refuse import refuse
from telnusqa.acts.refuse_handover import refuse_handover
from telnusqa.acts.reject_from_book import reject_from_book
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.state_position import state_position
from telnusqa.acts.take import take
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.assignment import MoveReason
from telnusqa.core.blank import VoidReason
from telnusqa.core.book_find import RejectedWhy
from telnusqa.core.case import Case, Version
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.enquiry import Addressee, Answer, AnswerKind, Enquiry
from telnusqa.core.event import Actor
from telnusqa.core.forward import ToArchiveHere, ToCollege
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.not_handed import NotHanded, WhyNotHanded
from telnusqa.core.printing import PrintEnd
from telnusqa.core.role import Right
from telnusqa.core.wanted import Part
from telnusqa.law import shipped
from telnusqa.law.correction import usual_day
from telnusqa.law.hearing import earliest_hearing
from telnusqa.law.refusal_round import Stance
from telnusqa.sample.prints import print_all
from telnusqa.store.models import RecordRow
from tests.acts.forwarded import ARCHIVE, NOTE
from tests.acts.refusing import INTENTION, RECORD
from tests.acts.test_book_find import FIND
from tests.acts.test_handover import ERLAN
from tests.printing import workplace

CARD = Identity(IdentityPaper.ID_CARD, "012345678")


@dataclass(frozen=True, kw_only=True)
class Try:
    """Somebody tries something: on the case as it is, from the page that was drawn at ``seen``."""

    case: Case
    seen: Version
    by: Actor
    at: datetime
    other_home: int
    archive: int
    colleague: int

    @property
    def today(self) -> date:
        """The day of it."""
        return timezone.localdate(self.at)

    @property
    def how(self) -> dict[str, Any]:
        """What every act is told."""
        return {"seen": self.seen, "by": self.by, "happened_at": self.at}


@dataclass(frozen=True)
class Attempt:
    """``right`` is what the college's door asks for; None where the applicant does it in the cabinet."""

    right: Right | None
    do: Callable[[Try], object]


def _record(this: Try) -> int:
    """The first there is; 0, which nobody has, where the register is empty."""
    records = RecordRow.objects.filter(home_id=this.case.home).order_by("pk").values_list("pk", flat=True)
    return records.first() or 0


def _question(this: Try) -> Wanting:
    day = usual_day(this.today, this.case.due_on, shipped.ruleset(this.case.edition))
    return Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=day or this.today)


def _hold(this: Try) -> object:
    return hold_hearing(this.case.number, replace(RECORD, day=this.today), **this.how)


def _intend(this: Try) -> object:
    day = earliest_hearing(this.today, shipped.ruleset(this.case.edition))
    return intend_refusal(this.case.number, replace(INTENTION, hearing_on=day), **this.how)


def _send(this: Try) -> object:
    there = ToCollege(college=this.other_home, successor=False, note=NOTE)
    return forward(this.case.number, there, **this.how)


def _elsewhere(this: Try, *, here: bool) -> object:
    desk = this.archive if here else None
    asked = Enquiry(addressee=Addressee.ARCHIVE, whom="Архив", asked="№ 12 хат", archive=desk)
    return ask_elsewhere(this.case.number, asked, **this.how)


def _not_handed(this: Try, *reasons: WhyNotHanded) -> object:
    return refuse_handover(this.case.number, NotHanded(reasons=reasons, text="Сенімхаты ескі"), **this.how)


def _noted(this: Try) -> object:
    return note_answer(this.case.number, 1, Answer(kind=AnswerKind.NOT_FOUND, text="Жоқ"), **this.how)


def _void(this: Try, *, spoiled: bool) -> object:
    return void_reservation(this.case.number, reason=VoidReason.NOT_MADE, spoiled=spoiled, **this.how)


def _back(this: Try) -> object:
    return give_back_original(this.case.number, CARD, slip_shown=True, note="", **this.how)


def _print(this: Try, part: Part = Part.DIPLOMA) -> object:
    return print_on_blank(this.case.number, part, workplace(this.by, this.case.home), **this.how)


def _print_all(this: Try) -> object:
    """Every document, printed well and said so: what a clerk does most days."""
    if this.seen != this.case.version:
        return _print(this)
    return print_all(this.case, this.by, this.at)


ATTEMPTS: Mapping[str, Attempt] = {
    "take": Attempt(Right.CHECK, lambda t: take(t.case.number, **t.how)),
    "reassign": Attempt(Right.ASSIGN, lambda t: reassign(t.case.number, t.colleague, reason=MoveReason.LOAD, **t.how)),
    "check register": Attempt(Right.CHECK, lambda t: check_register(t.case.number, _record(t), **t.how)),
    "enter from book": Attempt(Right.CHECK, lambda t: enter_from_book(t.case.number, FIND, **t.how)),
    "confirm from book": Attempt(Right.CONFIRM_FIND, lambda t: confirm_from_book(t.case.number, **t.how)),
    "reject from book": Attempt(
        Right.CONFIRM_FIND, lambda t: reject_from_book(t.case.number, RejectedWhy.READ_WRONG, "", **t.how)
    ),
    "ask elsewhere": Attempt(Right.CHECK, lambda t: _elsewhere(t, here=False)),
    "ask the archive here": Attempt(Right.CHECK, lambda t: _elsewhere(t, here=True)),
    "note answer": Attempt(Right.CHECK, _noted),
    "ask consent": Attempt(Right.CHECK, lambda t: ask_consent(t.case.number, **t.how)),
    "give consent": Attempt(None, lambda t: give_consent(t.case.number, **t.how)),
    "ask correction": Attempt(Right.CHECK, lambda t: ask_correction(t.case.number, _question(t), **t.how)),
    "answer in the cabinet": Attempt(None, lambda t: answer_correction(t.case.number, "2009", **t.how)),
    "end correction": Attempt(Right.CHECK, lambda t: end_correction(t.case.number, **t.how)),
    "intend refusal": Attempt(Right.DECIDE, _intend),
    "state position": Attempt(None, lambda t: state_position(t.case.number, Stance.OBJECTION, "Жоқ", **t.how)),
    "hold hearing": Attempt(Right.DECIDE, _hold),
    "change mind": Attempt(Right.DECIDE, lambda t: change_mind(t.case.number, "Табылды", **t.how)),
    "refuse": Attempt(Right.SIGN, lambda t: refuse(t.case.number, **t.how)),
    "decide": Attempt(Right.DECIDE, lambda t: decide(t.case.number, **t.how)),
    "reserve": Attempt(Right.RESERVE, lambda t: reserve(t.case.number, **t.how)),
    "void reservation": Attempt(Right.RESERVE, lambda t: _void(t, spoiled=False)),
    "void, spoiled": Attempt(Right.RESERVE, lambda t: _void(t, spoiled=True)),
    "sign": Attempt(Right.SIGN, lambda t: sign(t.case.number, **t.how)),
    "print": Attempt(Right.ISSUE, _print),
    "print well": Attempt(Right.ISSUE, _print_all),
    "printer failed": Attempt(Right.ISSUE, lambda t: end_print(t.case.number, Part.DIPLOMA, PrintEnd.FAILED, **t.how)),
    "blank unharmed": Attempt(Right.CONFIRM_PRINT, lambda t: confirm_unharmed(t.case.number, Part.DIPLOMA, **t.how)),
    "issue": Attempt(Right.ISSUE, lambda t: issue(t.case.number, **t.how)),
    "take in original": Attempt(Right.TAKE_IN, lambda t: take_in_original(t.case.number, **t.how)),
    "give back original": Attempt(Right.HAND_OVER, _back),
    "hand over": Attempt(
        Right.HAND_OVER, lambda t: hand_over(t.case.number, CARD, receipt_shown=True, note="", **t.how)
    ),
    "hand over to an attorney": Attempt(
        Right.HAND_OVER, lambda t: hand_over(t.case.number, CARD, came=ERLAN, receipt_shown=True, note="", **t.how)
    ),
    "refuse handover": Attempt(Right.HAND_OVER, lambda t: _not_handed(t, WhyNotHanded.POWER_EXPIRED)),
    "refuse handover for want of the original": Attempt(
        Right.HAND_OVER, lambda t: _not_handed(t, WhyNotHanded.ORIGINAL_NOT_BROUGHT)
    ),
    "forward": Attempt(Right.DECIDE, _send),
    "forward to archive": Attempt(Right.DECIDE, lambda t: forward(t.case.number, ARCHIVE, **t.how)),
    "forward to the archive here": Attempt(
        Right.DECIDE, lambda t: forward(t.case.number, ToArchiveHere(archive=t.archive), **t.how)
    ),
    "withdraw in the cabinet": Attempt(None, lambda t: withdraw(t.case.number, **t.how)),
    "withdraw at the counter": Attempt(Right.TAKE_IN, lambda t: withdraw(t.case.number, CARD, **t.how)),
}
"""By the names they have in a failure."""
