"""The applicant takes the application back, from wherever it stands; and the original goes back into their hands."""

import pytest

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.give_back_original import give_back_original
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import ENDS, MOVES, WITH_RESULT, Case, Move, State
from telnusqa.core.correction import Closed, Topic, Wanting
from telnusqa.core.errors import Conflict, MoveForbidden, Rejected
from telnusqa.core.event import APPLICANT, WORKER
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.law.correction import usual_day
from telnusqa.store import files
from telnusqa.store.read import cases, corrections, journal, messages, rulesets
from tests.cast import NOW, Staff, filed

pytestmark = pytest.mark.django_db
CARD = Identity(IdentityPaper.ID_CARD, "012345678")
FROM = sorted(state for state, move in MOVES if move is Move.WITHDRAW)
MADE_HERE = (State.CHECKING, State.APPROVED, State.RESERVED, State.MADE, State.SIGNED)


def the(number: CaseNumber) -> Case:
    return cases.by_number(number)


def brought(to: State, saule: Staff, marat: Staff, *, original: bool = False) -> CaseNumber:
    """A case in that state, act by act; where another room's acts lead there, the state is set in the table."""
    from telnusqa.store.models import CaseRow, RecordRow

    number = filed(reasons=frozenset({Reason.DAMAGED})) if original else filed()
    if original:
        take_in_original(number, seen=the(number).version, by=saule.actor, happened_at=NOW)
    if to is State.CORRECTION_ASKED:
        day = usual_day(NOW.date(), the(number).due_on, rulesets.of(the(number).edition))
        assert day is not None
        wanting = Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=day)
        ask_correction(number, wanting, seen=the(number).version, by=saule.actor, happened_at=NOW)
    elif to in MADE_HERE:
        steps = MADE_HERE[: MADE_HERE.index(to) + 1]
        record = RecordRow.objects.get(home_id=the(number).home).pk
        check_register(number, record, seen=the(number).version, by=saule.actor, happened_at=NOW)
        if State.APPROVED in steps:
            decide(number, seen=the(number).version, by=saule.actor, happened_at=NOW)
        if State.RESERVED in steps:
            reserve(number, seen=the(number).version, by=saule.actor, happened_at=NOW)
        if State.MADE in steps:
            kept = (files.put(the(number).home, b"a file"), 6)
            for duplicate in cases.duplicates(the(number)):
                keep_made(duplicate.id, electronic=kept, for_blank=kept, by=WORKER, happened_at=NOW)
        if State.SIGNED in steps:
            sign(number, seen=the(number).version, by=marat.actor, happened_at=NOW)
    else:
        CaseRow.objects.filter(number=number).update(state=to.value)
    assert the(number).state is to
    return number


def taken_back(number: CaseNumber, **how: object) -> Case:
    return withdraw(number, seen=the(number).version, by=APPLICANT, happened_at=NOW, **how)  # type: ignore[arg-type]


def live_and_stock(home: int) -> tuple[int, int, int]:
    """Reservations that stand in the book, blanks spoiled, blanks in a hand that can be printed on."""
    from telnusqa.store.models import BlankRow, BookRow

    blanks = BlankRow.objects.filter(home_id=home)
    live = BookRow.objects.filter(home_id=home, state="reserved")
    in_hand = blanks.filter(hand__startswith="executor:").exclude(pk__in=live.values("blank_id"))
    return live.count(), blanks.filter(hand="spoiled").count(), in_hand.count()


@pytest.mark.parametrize("state", FROM)
def test_from_every_state_it_ends_with_no_live_reservation_and_no_lost_original(
    state: State, saule: Staff, marat: Staff, gulnar: Staff
) -> None:
    stock = live_and_stock(saule.home)
    number = brought(state, saule, marat, original=True)
    taken_in = the(number).original_taken_at
    case = taken_back(number)
    assert (case.state, the(number).state) == (State.WITHDRAWN, State.WITHDRAWN)
    assert cases.duplicates(case) == ()
    assert live_and_stock(saule.home) == stock
    assert corrections.standing(case) is None
    assert the(number).original_taken_at == taken_in
    assert the(number).holds_original
    assert messages.of_case(case)[0].key == "withdrawn_original"
    back = give_back_original(
        number, CARD, slip_shown=True, note="", seen=the(number).version, by=gulnar.actor, happened_at=NOW
    )
    assert (back.state, back.holds_original, back.original_returned_at) == (State.WITHDRAWN, False, NOW)
    assert list(journal.check(journal.Told())) == []


@pytest.mark.parametrize("state", sorted(ENDS | WITH_RESULT))
def test_from_an_end_or_after_the_issue_nothing_is_taken_back(state: State, saule: Staff, marat: Staff) -> None:
    number = brought(state, saule, marat)
    with pytest.raises(MoveForbidden):
        taken_back(number)


def test_sabotage_a_withdrawal_that_forgets_the_book_is_seen(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telnusqa.store.keep import book

    stock = live_and_stock(saule.home)
    number = brought(State.MADE, saule, marat)
    monkeypatch.setattr(book, "void", lambda *_args, **_how: None)
    taken_back(number)
    assert live_and_stock(saule.home) != stock


def test_the_numbers_stay_void_in_the_book_for_good(saule: Staff, marat: Staff) -> None:
    from telnusqa.store.models import BookRow

    number = brought(State.SIGNED, saule, marat)
    numbers = [str(each.number) for each in cases.duplicates(the(number))]
    taken_back(number)
    rows = BookRow.objects.filter(case_number=number)
    assert {(row.state, row.void_reason, row.voided_at) for row in rows} == {("void", VoidReason.WITHDRAWN.value, NOW)}
    line = cases.timeline(the(number))[0]
    assert line.kind == "withdrawn"
    assert line.facts["numbers"] == numbers
    other = brought(State.RESERVED, saule, marat)
    assert not {str(each.number) for each in cases.duplicates(the(other))} & set(numbers)


def test_blanks_spoiled_by_print_do_not_go_back(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    live, spoiled, stock = live_and_stock(saule.home)
    number = brought(State.SIGNED, saule, marat)
    withdraw(number, CARD, spoiled=True, seen=the(number).version, by=gulnar.actor, happened_at=NOW)
    assert live_and_stock(saule.home) == (live, spoiled + 2, stock - 2)
    assert cases.timeline(the(number))[0].facts["blanks_spoiled"] is True


def test_an_open_question_ends_with_the_case(saule: Staff, marat: Staff) -> None:
    number = brought(State.CORRECTION_ASKED, saule, marat)
    case = taken_back(number)
    assert corrections.of_case(case)[0].closed is Closed.WITHDRAWN


def test_a_file_drawn_meanwhile_changes_nothing(saule: Staff, marat: Staff) -> None:
    number = brought(State.RESERVED, saule, marat)
    duplicate = cases.duplicates(the(number))[0]
    case = taken_back(number)
    kept = (files.put(case.home, b"a file"), 6)
    assert keep_made(duplicate.id, electronic=kept, for_blank=kept, by=WORKER, happened_at=NOW) == the(number)
    assert the(number).state is State.WITHDRAWN


def test_without_an_original_it_is_told_without_one(saule: Staff, marat: Staff) -> None:
    case = taken_back(brought(State.REGISTERED, saule, marat))
    assert messages.of_case(case)[0].key == "withdrawn"


def test_at_a_counter_nobody_withdraws_unseen(saule: Staff, gulnar: Staff) -> None:
    number = filed()
    before = the(number)
    with pytest.raises(Rejected, match="identity_unchecked"):
        withdraw(number, seen=before.version, by=gulnar.actor, happened_at=NOW)
    assert the(number) == before
    withdraw(number, CARD, seen=before.version, by=gulnar.actor, happened_at=NOW)
    facts = cases.timeline(the(number))[0].facts
    assert facts["paper"] == "id_card"
    assert "012345678" not in str(facts)
    assert len(str(facts["identity"])) == 64


# --- two at once -------------------------------------------------------------------------------------------


def test_the_applicant_leaves_while_the_college_decides_one_wins(saule: Staff, marat: Staff) -> None:
    number = brought(State.CHECKING, saule, marat)
    seen = the(number).version
    decide(number, seen=seen, by=saule.actor, happened_at=NOW)
    with pytest.raises(Conflict) as lost:
        withdraw(number, seen=seen, by=APPLICANT, happened_at=NOW)
    assert lost.value.who == saule.actor.code
    assert the(number).state is State.APPROVED


def test_the_college_voids_while_the_applicant_leaves_and_nothing_falls_twice(saule: Staff, marat: Staff) -> None:
    stock = live_and_stock(saule.home)
    number = brought(State.MADE, saule, marat)
    seen = the(number).version
    withdraw(number, seen=seen, by=APPLICANT, happened_at=NOW)
    with pytest.raises(Conflict):
        void_reservation(number, reason=VoidReason.NOT_MADE, spoiled=True, seen=seen, by=saule.actor, happened_at=NOW)
    assert live_and_stock(saule.home) == stock
