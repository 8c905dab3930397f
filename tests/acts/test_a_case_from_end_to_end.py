"""One case through every act, and what each leaves behind."""

from datetime import date

import pytest

from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.give_back_blanks import give_back_blanks
from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import BlankKind, VoidReason
from telnusqa.core.case import Case, State, Version
from telnusqa.core.custody import CUSTODIAN, BlankRange, executor
from telnusqa.core.errors import Conflict, MoveForbidden, NotFound, Rejected
from telnusqa.core.event import WORKER
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part, Wanted
from telnusqa.store.models import BlankRow, BookRow, ErrandRow, LineRow, MessageRow, RecordRow
from telnusqa.store.read import cases, stock, verify
from tests.cast import ALIYA_PHONE, NOW, Staff, filed
from tests.printing import printed

CARD = Identity(IdentityPaper.ID_CARD, "012345678")


def record_id() -> int:
    return RecordRow.objects.values_list("pk", flat=True).get()


def approved(saule: Staff, **changes: object) -> Case:
    number = filed(**changes)
    checked = check_register(number, record_id(), seen=Version(1), by=saule.actor, happened_at=NOW)
    return decide(number, seen=checked.version, by=saule.actor, happened_at=NOW)


def made(saule: Staff, **changes: object) -> Case:
    case = approved(saule, **changes)
    case = reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    for duplicate in cases.duplicates(case):
        case = keep_made(duplicate.id, electronic=("e" * 64, 10), for_blank=("b" * 64, 10), by=WORKER, happened_at=NOW)
    return case


def ready(saule: Staff, marat: Staff, **changes: object) -> Case:
    case = made(saule, **changes)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    return make_ready(case.number, by=WORKER, happened_at=NOW)


def kinds(number: CaseNumber) -> list[str]:
    rows = LineRow.objects.filter(chain=f"case:{number}").order_by("seq")
    return list(rows.values_list("kind", flat=True))


def test_an_application_is_registered_with_its_due_date_and_its_errand(college1: int) -> None:
    number = filed()
    case = cases.by_number(number)
    assert (case.state, case.edition, case.home, case.version) == (State.REGISTERED, "2023", college1, 1)
    assert (case.registered_on, case.due_on) == (date(2026, 11, 23), date(2026, 12, 14))
    assert kinds(number) == ["submitted"]
    assert ErrandRow.objects.filter(kind="tell", subject=number, step="1:registered").count() == 1
    assert MessageRow.objects.filter(case_number=number, key="registered").count() == 1
    assert cases.opened_by(number, ALIYA_PHONE)
    assert not cases.opened_by(number, "+77020000002")


def test_a_lost_diploma_goes_all_the_way_into_aliyas_hands(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=saule.actor, happened_at=NOW)
    assert cases.by_number(case.number).state is State.HANDED_OVER
    assert kinds(case.number) == [
        "submitted",
        "register_checked",
        "decided",
        "reserved",
        "duplicate_made",
        "duplicate_made",
        "signed",
        *("printed", "print_ended") * 2,
        "issued",
        "made_ready",
        "handed_over",
    ]
    assert list(BookRow.objects.values_list("n", "part", "state").order_by("n")) == [
        (1, "diploma", "confirmed"),
        (2, "supplement", "confirmed"),
    ]
    assert BlankRow.objects.filter(hand="used").count() == 2
    record = RecordRow.objects.get()
    assert (record.diploma_status, record.supplement_status) == ("replaced", "replaced")


def test_nothing_of_the_person_stands_in_the_journal(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    note = "Омарова жоғалтқан"
    hand_over(case.number, CARD, receipt_shown=False, note=note, seen=case.version, by=saule.actor, happened_at=NOW)
    text = "\n".join(LineRow.objects.values_list("body", flat=True))
    for secret in ("Омарова", "Әлия", "900615400008", "0000001", "post.example", "012345678"):
        assert secret not in text, secret


def test_the_original_must_be_here_before_a_new_name_is_handed_over(saule: Staff, marat: Staff) -> None:
    from telnusqa.core.person import PersonName

    case = ready(saule, marat, reasons=frozenset({Reason.NAME_CHANGED}), name_then=PersonName("Омарова", "Әлия"))
    with pytest.raises(Rejected) as refused:
        hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=saule.actor, happened_at=NOW)
    assert [problem.code for problem in refused.value.problems] == ["original_not_handed_in"]
    case = take_in_original(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=saule.actor, happened_at=NOW)
    assert cases.by_number(case.number).state is State.HANDED_OVER


def test_without_identity_and_receipt_everything_missing_is_told_at_once(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    with pytest.raises(Rejected) as refused:
        hand_over(case.number, None, receipt_shown=False, note="", seen=case.version, by=saule.actor, happened_at=NOW)
    assert {problem.code for problem in refused.value.problems} == {"identity_unchecked", "receipt_or_note"}
    assert cases.by_number(case.number).state is State.READY


def test_who_acts_second_is_told_who_won(saule: Staff, dina: Staff) -> None:
    number = filed()
    check_register(number, record_id(), seen=Version(1), by=saule.actor, happened_at=NOW)
    with pytest.raises(Conflict) as lost:
        check_register(number, record_id(), seen=Version(1), by=dina.actor, happened_at=NOW)
    assert (lost.value.who, lost.value.what) == (saule.actor.code, "register_checked")


def test_no_act_jumps_over_a_state(saule: Staff) -> None:
    number = filed()
    with pytest.raises(MoveForbidden):
        decide(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    assert kinds(number) == ["submitted"]


def test_a_record_of_another_college_cannot_be_chosen(saule: Staff, college2: int) -> None:
    number = filed()
    with pytest.raises(NotFound):
        check_register(number, record_id() + 1000, seen=Version(1), by=saule.actor, happened_at=NOW)


def test_without_blanks_nothing_is_reserved_and_no_number_is_lost(saule: Staff) -> None:
    case = approved(saule)
    mine = [BlankRange(BlankKind.SUPPLEMENT, "ТКБ", 2000001, 2000020)]
    give_back_blanks(case.home, mine, executor(saule.id), CUSTODIAN, by=saule.actor, happened_at=NOW)
    with pytest.raises(Rejected) as refused:
        reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert [(each.code, each.params) for each in refused.value.problems] == [
        ("no_blank", {"kind": "supplement", "left": 20})
    ]
    assert BookRow.objects.count() == 0
    assert stock.to_print_on(case.home, saule.id)[BlankKind.DIPLOMA] == 20
    hand_blanks(case.home, mine, CUSTODIAN, executor(saule.id), by=saule.actor, happened_at=NOW)
    reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert sorted(BookRow.objects.values_list("n", flat=True)) == [1, 2]


def test_a_fallen_reservation_leaves_void_numbers_and_leaves_the_blanks_in_her_hand(saule: Staff) -> None:
    case = made(saule)
    case = void_reservation(
        case.number,
        reason=VoidReason.WRONG_RECORD,
        spoiled=False,
        seen=case.version,
        by=saule.actor,
        happened_at=NOW,
    )
    assert case.state is State.APPROVED
    assert stock.to_print_on(case.home, saule.id)[BlankKind.DIPLOMA] == 20
    reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert list(BookRow.objects.order_by("n").values_list("n", "state")) == [
        (1, "void"),
        (2, "void"),
        (3, "reserved"),
        (4, "reserved"),
    ]


def test_spoiled_blanks_never_come_back(saule: Staff) -> None:
    case = made(saule)
    void_reservation(
        case.number, reason=VoidReason.PRINT_SPOILED, spoiled=True, seen=case.version, by=saule.actor, happened_at=NOW
    )
    assert stock.to_print_on(case.home, saule.id)[BlankKind.DIPLOMA] == 19
    assert BlankRow.objects.filter(hand="spoiled").count() == 2


def test_an_answer_that_comes_twice_or_too_late_changes_nothing(saule: Staff) -> None:
    case = made(saule)
    for duplicate in cases.duplicates(case):
        keep_made(duplicate.id, electronic=("f" * 64, 1), for_blank=("f" * 64, 1), by=WORKER, happened_at=NOW)
    assert kinds(case.number).count("duplicate_made") == 2
    assert {duplicate.electronic for duplicate in cases.duplicates(case)} == {"e" * 64}


def test_a_token_means_nothing_until_the_duplicate_is_issued(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    duplicate = cases.duplicates(case)[0]
    with pytest.raises(NotFound):
        verify.by_token(duplicate.token)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    found = verify.by_token(duplicate.token)
    assert (found.part, found.replaces, found.superseded) == (Part.DIPLOMA, "ТКБ 0123456", False)


def test_a_second_duplicate_replaces_the_first_one(saule: Staff, marat: Staff) -> None:
    first = ready(saule, marat)
    before = cases.duplicates(first)[0]
    second = ready(saule, marat, wanted=Wanted.DIPLOMA)
    after = cases.duplicates(second)[0]
    assert after.replaces == str(before.blank)
    assert verify.by_token(before.token).superseded
    assert not verify.by_token(after.token).superseded


def test_a_paper_that_names_a_document_no_longer_standing_is_not_issued(saule: Staff, marat: Staff) -> None:
    late = made(saule, wanted=Wanted.DIPLOMA)
    late = printed(sign(late.number, seen=late.version, by=marat.actor, happened_at=NOW), saule.actor)
    ready(saule, marat, wanted=Wanted.DIPLOMA)
    with pytest.raises(Rejected) as refused:
        issue(late.number, seen=late.version, by=saule.actor, happened_at=NOW)
    assert [problem.code for problem in refused.value.problems] == ["replaced_meanwhile"]
    assert BookRow.objects.filter(state="confirmed").count() == 1


def test_only_the_supplement_leaves_the_diploma_valid(saule: Staff, marat: Staff) -> None:
    ready(saule, marat, wanted=Wanted.SUPPLEMENT)
    record = RecordRow.objects.get()
    assert (record.diploma_status, record.supplement_status) == ("valid", "replaced")
