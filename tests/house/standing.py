"""How things stand before a request of the matrix: the cast with their browsers, a case, a draft."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from allauth.account.internal.flows.login import record_authentication
from django.http import HttpRequest
from django.test import Client
from django.urls import reverse

from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.enter_from_book import enter_from_book
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.refuse_handover import refuse_handover
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.core.case import Case
from telnusqa.core.code import CodePurpose
from telnusqa.core.decree import Decree
from telnusqa.core.enquiry import Addressee, Enquiry
from telnusqa.core.event import WORKER
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.not_handed import NotHanded, WhyNotHanded
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.store import files
from telnusqa.store.models import CustodyActRow, RecordRow, User
from telnusqa.store.read import cases, decrees
from tests.acts.test_book_find import FIND
from tests.cast import ALIYA_PHONE, NOW, Staff, filed
from tests.doors.portal import Visitor, code_of
from tests.house.standing_archive import archive_words
from tests.house.standing_aside import aside
from tests.house.standing_assignment import assignment_words
from tests.house.standing_blanks import blank_words
from tests.house.standing_books import book_words
from tests.house.standing_counter import counter_words
from tests.house.standing_files import file_words
from tests.house.standing_machines import machine_words
from tests.house.standing_policy import policy_words
from tests.house.standing_register import register
from tests.printing import at_printer, workplace

ASKAR_PHONE = "+77020000002"
ENQUIRY = Enquiry(addressee=Addressee.ARCHIVE, whom="Архив", asked="№ 12 хат")
_CARD = Identity(IdentityPaper.ID_CARD, "012345678")
_ORDER = (
    *("registered", "checked", "approved", "reserved", "made", "to be printed", "sent to the printer"),
    *("signed", "issued", "ready", "handed over"),
)
_OF_A_DRAFT = ("begun", "filled", "waiting for its code")


@dataclass(kw_only=True)
class Standing:
    """Browsers by who sits before them, and the words an address or a form may need."""

    browsers: dict[str, Client]
    words: dict[str, str]
    printed: list[str] = field(default_factory=list)

    def form(self, sent: Mapping[str, str | list[str]]) -> dict[str, str | list[str]]:
        """The form with its words put in."""
        return {
            name: self.printed
            if value == "{printed}"
            else value.format(**self.words)
            if isinstance(value, str)
            else value
            for name, value in sent.items()
        }


def stand(at: str, staff: Mapping[str, Staff]) -> Standing:
    """Bring a case, or Aliya's draft, to where the row wants it; everybody sits before a browser of their own."""
    aliya, askar = Visitor(ALIYA_PHONE).sign_in(), Visitor(ASKAR_PHONE).sign_in()
    changes = {"wanted": Wanted.DIPLOMA} if at == "a diploma alone" else {}
    number = filed(consent=at not in ("without consent", "consent asked"), **changes)
    case = _brought(number, at if at in _ORDER else "registered", staff["saule"], staff["marat"])
    if at == "ready, once not handed over":
        case = _brought(number, "ready", staff["saule"], staff["marat"])
        refused, by = NotHanded(reasons=(WhyNotHanded.POWER_EXPIRED,), text=""), staff["saule"].actor
        case = refuse_handover(number, refused, seen=case.version, by=by, happened_at=NOW)
    case = aside(at, case, staff)
    if at == "found in a book":
        case = enter_from_book(number, FIND, seen=case.version, by=staff["saule"].actor, happened_at=NOW)
    if at == "an archive asked":
        case = ask_elsewhere(number, ENQUIRY, seen=case.version, by=staff["saule"].actor, happened_at=NOW)
    case, at_archive = archive_words(at, case, staff)
    register(at, staff)
    duplicates = cases.duplicates(case)
    nobody = Visitor()
    draft = str(aliya.begin())
    words = {
        "number": number,
        "seen": str(case.version),
        "record_id": str(RecordRow.objects.order_by("pk").values_list("pk", flat=True)[0]),
        "part": "diploma",
        "kind": "electronic",
        "page": "institution",
        "n": "1",
        "draft": draft,
        "token": duplicates[0].token if duplicates else "0" * 24,
        "saule": str(staff["saule"].id),
        "act": str(CustodyActRow.objects.filter(home_id=staff["saule"].home).values_list("pk", flat=True)[0]),
        "blank": f"{duplicates[0].blank.number:07d}" if duplicates else "",
        "code": "",
        "calendar": decrees.calendar().version,
        "institution_id": str(staff["zhandos"].home),
        "decree_id": str(_entered(staff["ermek"])) if at == "a decree entered" else "1",
    }
    words |= assignment_words(at, staff) | policy_words(at, staff) | at_archive | counter_words(at, staff)
    words |= file_words(at, staff) | book_words(at, staff) | blank_words(at, staff)
    words |= machine_words(at, staff)
    words |= {"place_id": str(workplace(staff["saule"].actor, case.home)), "which": "measure"}
    if at in _OF_A_DRAFT[1:]:
        aliya.fill(uuid.UUID(draft))
    if at == _OF_A_DRAFT[2]:
        aliya.ask_for_confirmation(uuid.UUID(draft))
        words["code"] = code_of(CodePurpose.CONFIRM)
    if at == "a code on its way to nobody":
        nobody.post(reverse("portal:start"), phone="+77030000003")
        words["code"] = code_of(CodePurpose.SIGN_IN)
    browsers = {"nobody": nobody.client, "aliya": aliya.client, "askar": askar.client}
    return Standing(
        browsers=browsers | {name: _browser(member) for name, member in staff.items()},
        words=words,
        printed=[str(each.id) for each in duplicates],
    )


def _entered(ermek: Staff) -> int:
    """A decree on days of rest that stands."""
    decree = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 7),))
    seen = decrees.calendar().version
    return enter_decree(decree, ermek.home, seen=seen, by=ermek.actor, happened_at=NOW)


def _browser(member: Staff) -> Client:
    """Signed in just now, as allauth would remember it: pages of the account ask for no password again."""
    client = member.client()
    remembered = HttpRequest()
    remembered.session = client.session
    record_authentication(remembered, User.objects.get(pk=member.id), method="password", reauthenticated=True)
    remembered.session.save()
    return client


def _brought(number: CaseNumber, at: str, saule: Staff, marat: Staff) -> Case:
    """The case in that state, act by act; its files are a line of text, for who may open them is all that is asked."""
    steps = _ORDER[: _ORDER.index(at) + 1]
    case = cases.by_number(number)
    if "checked" in steps:
        record = RecordRow.objects.order_by("pk").values_list("pk", flat=True)[0]
        case = check_register(number, record, seen=case.version, by=saule.actor, happened_at=NOW)
    if "approved" in steps:
        case = decide(number, seen=case.version, by=saule.actor, happened_at=NOW)
    if "reserved" in steps:
        case = reserve(number, seen=case.version, by=saule.actor, happened_at=NOW)
    if "made" in steps:
        kept = (files.put(case.home, b"a file"), 6)
        for duplicate in cases.duplicates(case):
            case = keep_made(duplicate.id, electronic=kept, for_blank=kept, by=WORKER, happened_at=NOW)
    if "to be printed" in steps:
        case = at_printer(sign(number, seen=case.version, by=marat.actor, happened_at=NOW), at, saule.actor)
    if "issued" in steps:
        case = issue(number, seen=case.version, by=saule.actor, happened_at=NOW)
    if "ready" in steps:
        case = make_ready(number, by=WORKER, happened_at=NOW)
    if "handed over" in steps:
        seen, by = case.version, saule.actor
        case = hand_over(number, _CARD, receipt_shown=True, note="", seen=seen, by=by, happened_at=NOW)
    return case
