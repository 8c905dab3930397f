"""One print a blank: printed well, or seen unharmed by a second person, or spoiled with the whole reservation."""

from decimal import Decimal
from functools import partial

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from telnusqa.acts.calibrate import calibrate
from telnusqa.acts.confirm_unharmed import confirm_unharmed
from telnusqa.acts.end_print import end_print
from telnusqa.acts.enter_layout import enter_layout
from telnusqa.acts.issue import issue
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.acts.sign import sign
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.blank import BlankKind, VoidReason
from telnusqa.core.calibration import Calibration
from telnusqa.core.case import Case, State
from telnusqa.core.errors import Conflict, MoveForbidden, NotFound, Rejected
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.printing import PrintEnd, PrintState
from telnusqa.core.wanted import Part, Wanted
from telnusqa.paper.layouts import shipped_text
from telnusqa.store.models import BlankRow, LineRow, OfficeHolder, PrintRow
from telnusqa.store.read import cases, journal, making, workplaces
from tests.acts.test_a_case_from_end_to_end import kinds, made
from tests.cast import NOW, Staff
from tests.printing import printed, workplace


@pytest.fixture
def signed(saule: Staff, marat: Staff) -> Case:
    """A diploma alone, confirmed by the head, not printed."""
    case = made(saule, wanted=Wanted.DIPLOMA)
    return sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW)


def sent(case: Case, by: Actor) -> Case:
    place = workplace(by, case.home)
    return print_on_blank(case.number, Part.DIPLOMA, place, seen=case.version, by=by, happened_at=NOW)


def failed(case: Case, by: Actor) -> Case:
    case = sent(case, by)
    return end_print(case.number, Part.DIPLOMA, PrintEnd.FAILED, seen=case.version, by=by, happened_at=NOW)


def code(refused: pytest.ExceptionInfo[Rejected]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def states() -> list[str]:
    return list(PrintRow.objects.order_by("attempt").values_list("state", flat=True))


def test_who_printed_what_when_and_where_is_in_the_journal(signed: Case, saule: Staff) -> None:
    place = workplace(saule.actor, signed.home)
    drift = Calibration(dx=Decimal("1.5"), dy=Decimal("-0.25"), scale=Decimal("100.4"))
    calibrate(
        signed.home,
        place,
        drift,
        seen=workplaces.workplace(signed.home, place).version,
        by=saule.actor,
        happened_at=NOW,
    )
    sent(signed, saule.actor)
    line = LineRow.objects.get(kind="printed")
    assert line.by == saule.actor.code and line.happened_at == NOW
    blank = str(cases.duplicates(signed)[0].blank)
    assert cases.timeline(cases.by_number(signed.number))[0].facts == {
        "part": "diploma",
        "number": "2026-0001",
        "blank": blank,
        "attempt": 1,
        "workplace": place,
        "dx": "1.50",
        "dy": "-0.25",
        "scale": "100.40",
    }
    [print_] = workplaces.prints_of(signed)[Part.DIPLOMA]
    assert (print_.state, print_.drift, print_.workplace) == (PrintState.SENT, drift, "Кеңсе")


@pytest.mark.parametrize("before", [sent, failed, printed])
def test_a_blank_that_may_bear_ink_is_not_printed_on_again(signed: Case, saule: Staff, before) -> None:  # type: ignore[no-untyped-def]
    case = before(signed, saule.actor)
    with pytest.raises(Rejected) as refused:
        sent(case, saule.actor)
    assert code(refused) == ["printed_already"]
    assert len(states()) == 1


def test_a_second_person_sees_the_blank_unharmed_and_it_is_printed_again(
    signed: Case, saule: Staff, marat: Staff
) -> None:
    case = failed(signed, saule.actor)
    confirm = partial(confirm_unharmed, case.number, Part.DIPLOMA, seen=case.version, happened_at=NOW)
    with pytest.raises(Rejected) as refused:
        confirm(by=saule.actor)
    assert code(refused) == ["same_person"]
    case = confirm(by=marat.actor)
    case = printed(case, saule.actor)
    assert states() == ["unharmed", "good"]
    assert kinds(case.number)[-5:] == ["printed", "print_ended", "blank_unharmed", "printed", "print_ended"]
    issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert BlankRow.objects.filter(hand="used").count() == 1


@pytest.mark.parametrize("before", [None, sent, failed])
def test_nothing_is_issued_before_it_was_printed_well(signed: Case, saule: Staff, before) -> None:  # type: ignore[no-untyped-def]
    case = before(signed, saule.actor) if before else signed
    with pytest.raises(Rejected) as refused:
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert code(refused) == ["not_printed_well"]


def test_of_two_documents_each_needs_its_own_print(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    case = sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW)
    case = sent(case, saule.actor)
    case = end_print(case.number, Part.DIPLOMA, PrintEnd.GOOD, seen=case.version, by=saule.actor, happened_at=NOW)
    with pytest.raises(Rejected) as refused:
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert code(refused) == ["not_printed_well"]


@pytest.mark.parametrize(
    ("before", "blank"), [(None, "executor"), (sent, "spoiled"), (failed, "spoiled"), (printed, "spoiled")]
)
def test_a_fallen_reservation_spoils_the_blank_that_may_bear_ink(
    signed: Case, saule: Staff, before, blank: str
) -> None:  # type: ignore[no-untyped-def]
    case = before(signed, saule.actor) if before else signed
    bearer = cases.duplicates(case)[0].blank.number
    how = {"seen": case.version, "by": saule.actor, "happened_at": NOW}
    case = void_reservation(case.number, reason=VoidReason.NOT_MADE, spoiled=False, **how)
    assert case.state is State.APPROVED
    assert str(BlankRow.objects.get(number=bearer, kind="diploma").hand).startswith(blank)
    assert cases.timeline(case)[0].facts["blanks_spoiled"] is (blank == "spoiled")


def test_a_withdrawn_application_spoils_it_too(signed: Case, saule: Staff) -> None:
    case = printed(signed, saule.actor)
    withdraw(case.number, seen=case.version, by=APPLICANT, happened_at=NOW)
    assert BlankRow.objects.filter(kind="diploma", hand="spoiled").count() == 1
    assert cases.timeline(cases.by_number(case.number))[0].facts["blanks_spoiled"] is True


def test_a_new_blank_after_a_spoiled_one_is_printed_on_once_again(signed: Case, saule: Staff, marat: Staff) -> None:
    from telnusqa.acts.keep_made import keep_made
    from telnusqa.acts.reserve import reserve
    from telnusqa.core.event import WORKER

    case = sent(signed, saule.actor)
    how = {"by": saule.actor, "happened_at": NOW}
    case = void_reservation(case.number, reason=VoidReason.PRINT_SPOILED, spoiled=True, seen=case.version, **how)
    case = reserve(case.number, seen=case.version, **how)
    kept = ("e" * 64, 10)
    case = keep_made(cases.duplicates(case)[0].id, electronic=kept, for_blank=kept, by=WORKER, happened_at=NOW)
    case = sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW)
    case = printed(case, saule.actor)
    assert [row.attempt for row in PrintRow.objects.all()] == [1, 1]


def test_a_print_is_told_of_once(signed: Case, saule: Staff, marat: Staff) -> None:
    case = printed(signed, saule.actor)
    with pytest.raises(Rejected) as refused:
        end_print(case.number, Part.DIPLOMA, PrintEnd.FAILED, seen=case.version, by=saule.actor, happened_at=NOW)
    assert code(refused) == ["print_not_open"]
    with pytest.raises(Rejected):
        confirm_unharmed(case.number, Part.DIPLOMA, seen=case.version, by=marat.actor, happened_at=NOW)


def test_nothing_is_printed_before_the_head_confirmed_or_from_an_old_page(saule: Staff, marat: Staff) -> None:
    case = made(saule, wanted=Wanted.DIPLOMA)
    with pytest.raises(MoveForbidden):
        sent(case, saule.actor)
    case = sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW)
    place, how = workplace(saule.actor, case.home), {"by": saule.actor, "happened_at": NOW}
    print_on_blank(case.number, Part.DIPLOMA, place, seen=case.version, **how)
    with pytest.raises(Conflict):
        print_on_blank(case.number, Part.DIPLOMA, place, seen=case.version, **how)


def test_a_workplace_of_another_college_is_none(signed: Case, saule: Staff, zhandos: Staff) -> None:
    elsewhere = workplace(zhandos.actor, zhandos.home)
    with pytest.raises(NotFound):
        print_on_blank(signed.number, Part.DIPLOMA, elsewhere, seen=signed.version, by=saule.actor, happened_at=NOW)


def test_the_key_of_the_prints_holds_where_nobody_asks(signed: Case, saule: Staff) -> None:
    sent(signed, saule.actor)
    row = PrintRow.objects.get()
    row.pk, row.attempt = None, 2
    with pytest.raises(IntegrityError):
        row.save(force_insert=True)


def test_who_signs_is_decided_when_it_is_reserved(saule: Staff) -> None:
    case = made(saule, wanted=Wanted.DIPLOMA)
    before = making.of_duplicate(cases.duplicates(case)[0])
    OfficeHolder.objects.filter(home_id=case.home).update(name_kk="Басқа Біреу", name_ru="Другой Некто")
    after = making.of_duplicate(cases.duplicates(case)[0])
    assert after.head == before.head and after.deputy == before.deputy
    assert before.head.kk and before.head.kk != "Басқа Біреу"


def test_the_journal_knows_workplaces_and_layouts(saule: Staff) -> None:
    workplace(saule.actor, saule.home)
    enter_layout(shipped_text(BlankKind.SUPPLEMENT), saule.home, seen=0, by=saule.actor, happened_at=NOW)
    assert list(journal.check(journal.Told())) == []


def test_what_was_printed_stays(signed: Case, saule: Staff) -> None:
    sent(signed, saule.actor)
    with pytest.raises(DatabaseError, match="printed stays"), transaction.atomic():
        PrintRow.objects.all().delete()
    assert states() == ["sent"]
