"""A person planted in every place a case has for one: five ways through the doors and the acts, each to its end."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.enter_from_book import enter_from_book
from telnusqa.acts.give_back_original import give_back_original
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.lift_hold import lift_hold
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.note_answer import note_answer
from telnusqa.acts.put_hold import put_hold
from telnusqa.acts.receive_request import receive_request
from telnusqa.acts.refuse import refuse
from telnusqa.acts.refuse_handover import refuse_handover
from telnusqa.acts.reject_from_book import reject_from_book
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.state_position import state_position
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.book_find import RejectedWhy
from telnusqa.core.came import Came
from telnusqa.core.case import Case, Version
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.enquiry import Addressee, Answer, AnswerKind, Enquiry
from telnusqa.core.event import APPLICANT, WORKER
from telnusqa.core.evidence import Paper
from telnusqa.core.forward import ToCollege
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.legal_hold import HoldGround, HoldWish
from telnusqa.core.not_handed import NotHanded, WhyNotHanded
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.law.refusal_round import Stance
from telnusqa.store import files
from telnusqa.store.models import RecordRow, RequestKeyRow
from telnusqa.store.read import cases
from tests.acts.archived import CERTIFICATE, answered
from tests.acts.archived import brought as answer_brought
from tests.acts.forwarded import arrived, sent_on
from tests.acts.refusing import AFTER_HEARING, RECORD, UNTRUE, intended
from tests.acts.test_book_find import FIND
from tests.acts.test_correction import UNTIL
from tests.aliya import application
from tests.attacks.test_personal import HOME, IIN, MAIL, NAMES, OF_THEM, PHONE
from tests.cast import NOW, Staff, filed
from tests.core.counter_form import CARD as COUNTER_CARD
from tests.counter import taken_in
from tests.doors.portal import PAGES, Visitor
from tests.doors.telling import Post, Provider, work
from tests.law.attorneys import POWER
from tests.printing import printed

COUSIN = "Жабайханов Ерасыл"
CARD = Identity(IdentityPaper.ID_CARD, "098765432")
SAID = {
    place: f"Құпия сөз {n}: {place}"
    for n, place in enumerate(
        (
            *("circumstances", "asked", "answered", "answered there", "asked of an archive", "enquired", "told"),
            *("archive", "not handed", "handed", "held", "reasoned", "preliminary", "place", "position"),
            *("explanations", "note on", "statement", "another mind", "given back"),
        )
    )
}
"""What is typed in each place of free words: nowhere else in the house is one of these said."""
NEVER = (PHONE, PHONE[2:], IIN, MAIL, HOME, COUSIN, CARD.number, POWER.number, *SAID.values(), *NAMES)
"""Nothing of this is left of an erased case, in no column, sealed or not, and in no file."""
PERSON = application(
    applicant=PersonName(*NAMES), iin=IIN, phone=PHONE, email=MAIL, address=HOME, circumstances=SAID["circumstances"]
)
IN_THEIR_STEAD = Came(standing=Standing.ATTORNEY, name=COUSIN, by=POWER)


@dataclass(frozen=True)
class Planted:
    """The cases, each at its end, and the files that were drawn for the first."""

    numbers: tuple[CaseNumber, ...]
    files: tuple[tuple[int, str], ...]


def planted(staff: Mapping[str, Staff], college2: int) -> Planted:
    """All five, with the messages that were sent of them."""
    handed, drawn = _handed_over(staff)
    sent, came = _forwarded(staff, college2)
    numbers = (handed, _refused(staff), _over_a_counter(staff), sent, came)
    work((Provider(), Post()))  # type: ignore[arg-type]
    return Planted(numbers, drawn)


def _the(number: CaseNumber) -> Case:
    return cases.by_number(number)


def _seen(number: CaseNumber) -> Version:
    return cases.by_number(number).version


def _handed_over(staff: Mapping[str, Staff]) -> tuple[CaseNumber, tuple[tuple[int, str], ...]]:
    saule, marat, raushan = (staff[who] for who in ("saule", "marat", "raushan"))
    typed = {"reasons": {**PAGES["reasons"], "circumstances": SAID["circumstances"]}, **OF_THEM}
    number = CaseNumber(Visitor(PHONE).sign_in().apply(**{p: {**PAGES.get(p, {}), **t} for p, t in typed.items()}))
    wanting = Wanting(topics=(Topic.ORIGINAL_NUMBER,), text=SAID["asked"], until=UNTIL)
    ask_correction(number, wanting, seen=_seen(number), by=saule.actor, happened_at=NOW)
    answer_correction(number, SAID["answered"], seen=_seen(number), by=APPLICANT, happened_at=NOW)
    ask_correction(number, wanting, seen=_seen(number), by=saule.actor, happened_at=NOW)
    answer_correction(
        number,
        SAID["answered"],
        note=SAID["answered there"],
        seen=_seen(number),
        by=saule.actor,
        happened_at=NOW,
    )
    whom = Enquiry(addressee=Addressee.ARCHIVE, whom=COUSIN, asked=SAID["asked of an archive"], archive=raushan.home)
    ask_elsewhere(number, whom, seen=_seen(number), by=saule.actor, happened_at=NOW)
    request = receive_request(number, 1, by=WORKER, happened_at=NOW)
    answered(request, replace(CERTIFICATE, text=SAID["archive"]), raushan)
    answer_brought(request, raushan.home)
    asked = Enquiry(addressee=Addressee.OTHER, whom=COUSIN, asked=SAID["enquired"])
    ask_elsewhere(number, asked, seen=_seen(number), by=saule.actor, happened_at=NOW)
    told = Answer(kind=AnswerKind.NOT_FOUND, text=SAID["told"])
    note_answer(number, 2, told, seen=_seen(number), by=saule.actor, happened_at=NOW)
    enter_from_book(
        number,
        replace(FIND, row=replace(FIND.row, surname_kk=NAMES[0])),
        seen=_seen(number),
        by=saule.actor,
        happened_at=NOW,
    )
    reject_from_book(number, RejectedWhy.OTHER, COUSIN, seen=_seen(number), by=staff["dina"].actor, happened_at=NOW)
    record = RecordRow.objects.get(home_id=saule.home).pk
    check_register(number, record, seen=_seen(number), by=saule.actor, happened_at=NOW)
    decide(number, seen=_seen(number), by=saule.actor, happened_at=NOW)
    reserve(number, seen=_seen(number), by=saule.actor, happened_at=NOW)
    drawn = [files.put(saule.home, f"PDF {which}: {' '.join(NAMES)}".encode()) for which in ("one", "two")]
    for duplicate in cases.duplicates(_the(number)):
        kept = [(digest, 60) for digest in drawn]
        keep_made(duplicate.id, electronic=kept[0], for_blank=kept[1], by=WORKER, happened_at=NOW)
    printed(sign(number, seen=_seen(number), by=marat.actor, happened_at=NOW), saule.actor)
    issue(number, seen=_seen(number), by=saule.actor, happened_at=NOW)
    make_ready(number, by=WORKER, happened_at=NOW)
    no = NotHanded(reasons=(WhyNotHanded.OTHER,), text=SAID["not handed"])
    refuse_handover(number, no, seen=_seen(number), by=saule.actor, happened_at=NOW)
    hand_over(
        number,
        CARD,
        came=IN_THEIR_STEAD,
        receipt_shown=False,
        note=SAID["handed"],
        seen=_seen(number),
        by=saule.actor,
        happened_at=NOW,
    )
    wish = HoldWish(ground=HoldGround.COURT, note=SAID["held"])
    put_hold(number, wish, seen=_seen(number), by=marat.actor, happened_at=NOW)
    lift_hold(number, 1, seen=_seen(number), by=marat.actor, happened_at=NOW)
    _asked_by_a_machine(_the(number), saule.home)
    return number, tuple((saule.home, digest) for digest in drawn)


def _asked_by_a_machine(case: Case, organisation: int) -> None:
    """Under a key that is no older than thirty days when the case is erased."""
    RequestKeyRow.objects.create(
        organisation_id=organisation,
        key=f"{PHONE}-1",
        salt="s",
        body_hash="h",
        case_number=case.number,
        registered_on=case.registered_on,
        due_on=case.due_on,
        at=NOW.replace(year=2031, month=12, day=20),
    )


def _refused(staff: Mapping[str, Staff]) -> CaseNumber:
    saule, marat = staff["saule"], staff["marat"]
    number = filed(**vars(PERSON))
    words = {name: SAID[name] for name in ("reasoned", "preliminary", "place")}
    ground = replace(UNTRUE, statement=SAID["statement"])
    case = intended(saule, number=number, ground=ground, **words)
    change_mind(number, SAID["another mind"], seen=case.version, by=saule.actor, happened_at=NOW)
    case = intended(saule, number=number, ground=ground, **words)
    case = state_position(number, Stance.OBJECTION, SAID["position"], seen=case.version, by=APPLICANT, happened_at=NOW)
    record = replace(RECORD, participant=" ".join(NAMES), explanations=SAID["explanations"])
    case = hold_hearing(number, record, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    return refuse(number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING).number


def _over_a_counter(staff: Mapping[str, Staff]) -> CaseNumber:
    brought = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.REPRESENTATION})
    number = taken_in(
        staff["bolat"],
        application=PERSON,
        came=IN_THEIR_STEAD,
        identity=replace(COUNTER_CARD, number=CARD.number),
        brought=brought,
    )
    withdraw(number, CARD, came=IN_THEIR_STEAD, seen=_seen(number), by=staff["bolat"].actor, happened_at=NOW)
    return number


def _forwarded(staff: Mapping[str, Staff], college2: int) -> tuple[CaseNumber, CaseNumber]:
    number = filed(**{**vars(PERSON), "reasons": frozenset({Reason.DAMAGED})})
    take_in_original(number, seen=_seen(number), by=staff["saule"].actor, happened_at=NOW)
    sent_on(number, ToCollege(college=college2, successor=False, note=SAID["note on"]), staff["saule"])
    arrived_as = arrived(number).number
    withdraw(arrived_as, seen=_seen(arrived_as), by=APPLICANT, happened_at=NOW)
    give_back_original(
        arrived_as,
        CARD,
        came=IN_THEIR_STEAD,
        slip_shown=False,
        note=SAID["given back"],
        seen=_seen(arrived_as),
        by=staff["zhandos"].actor,
        happened_at=NOW,
    )
    return number, arrived_as
