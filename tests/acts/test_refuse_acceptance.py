"""An incomplete package is refused at the Corporation's counter: a number of its own, and no case."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from telnusqa.acts.forget_old import forget_old
from telnusqa.core.came import Came
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import OfficeRequest
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.store.models import AcceptanceRefusalRow, CaseRow, LineRow
from telnusqa.store.read import cases, journal, visits
from telnusqa.store.read.journal import Told
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application
from tests.cast import NOW, Staff
from tests.core.counter_form import NOTICE, TYPED
from tests.counter import ERLAN, SIGNED, came, taken_in, turned_away

IN_2015 = datetime(2015, 3, 10, 5, 0, tzinfo=UTC)
WITH_ORIGINAL = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.ORIGINAL})


def codes(told: pytest.ExceptionInfo[Rejected]) -> list[str]:
    return [problem.code for problem in told.value.problems]


def test_it_is_remembered_with_what_lacks_and_makes_no_case(bolat: Staff, college1: int) -> None:
    number = turned_away(bolat, request=OfficeRequest("002-26-7", "487"))
    kept = visits.refusal(bolat.home, number)
    assert [(need.paper, need.clause) for need in kept.missing] == [(Paper.ORIGINAL, "2023:8.3")]
    assert (kept.edition, kept.clause, kept.article, kept.copies) == (
        "2023",
        "public-services:20.2",
        "public-services:20.2",
        2,
    )
    assert (kept.worker, kept.executor, kept.phone) == (SIGNED.worker, SIGNED.executor, SIGNED.phone)
    assert (kept.refused_on, kept.at, kept.by) == (date(2026, 11, 23), NOW, bolat.actor.code)
    assert (kept.standing, kept.brought) == (Standing.HOLDER, {Paper.APPLICATION, Paper.IDENTITY})
    assert (kept.typed, kept.request) == (TYPED, OfficeRequest("002-26-7", "487"))
    assert (kept.after, kept.became) == (None, ())
    assert not CaseRow.objects.exists()
    assert not list(journal.check(Told()))


def test_its_chain_says_what_lacked_and_nothing_of_the_person(bolat: Staff, college1: int) -> None:
    number = turned_away(bolat)
    line = LineRow.objects.get(chain=f"acceptance_refusal:{number}")
    assert (line.home_id, line.seq, line.kind, line.by) == (bolat.home, 1, "acceptance_refused", bolat.actor.code)
    for said in (
        '"missing":["original"]',
        '"copies":2',
        '"brought":["application","identity"]',
        f'"number":"{number}"',
    ):
        assert said in line.body
    row = AcceptanceRefusalRow.objects.get(number=number)
    for personal in ("Омарова", ALIYA_IIN, ALIYA_PHONE, "Бейбітшілік"):
        assert personal not in line.body
        assert personal not in "".join(str(value) for value in vars(row).values())


def test_the_next_visit_starts_where_this_one_ended(bolat: Staff, college1: int) -> None:
    first = turned_away(bolat)
    again = turned_away(bolat, NOW + timedelta(hours=1), submission="two", after=first)
    damaged = application(reasons=frozenset({Reason.DAMAGED}))
    case = cases.by_number(taken_in(bolat, submission="three", after=again, application=damaged, brought=WITH_ORIGINAL))
    taken = visits.taken(case)
    assert taken is not None and taken.after == again
    assert visits.refusal(bolat.home, again).after == first
    assert visits.refusal(bolat.home, again).became == (case.number,)
    assert cases.timeline(case)[0].facts["after"] == again


def test_it_is_found_by_number_iin_and_phone_at_its_own_office_alone(bolat: Staff, college1: int) -> None:
    number = turned_away(bolat)
    later = turned_away(bolat, NOW + timedelta(hours=1), submission="two")
    found = [each.number for each in visits.refusals(bolat.home, iin=str(ALIYA_IIN))]
    assert found == [each.number for each in visits.refusals(bolat.home, phone=ALIYA_PHONE)] == [later, number]
    assert [each.number for each in visits.latest_refusals(bolat.home)] == [later, number]
    assert visits.refusals(bolat.home) == ()
    assert visits.refusals(college1, iin=str(ALIYA_IIN), phone=ALIYA_PHONE) == ()
    with pytest.raises(NotFound):
        visits.refusal(college1, number)
    with pytest.raises(Rejected, match="no_such_refusal"):
        turned_away(bolat, submission="three", after="Q00000000T")


def test_the_same_submission_is_the_same_refusal_and_never_both(bolat: Staff, college1: int) -> None:
    assert turned_away(bolat) == turned_away(bolat)
    assert AcceptanceRefusalRow.objects.count() == 1
    taken_in(bolat, submission="two")
    with pytest.raises(Rejected, match="taken_in_already"):
        turned_away(bolat, submission="two")


@pytest.mark.parametrize("at", [NOW, IN_2015])
def test_a_college_refuses_to_accept_in_neither_edition(gulnar: Staff, at: datetime) -> None:
    with pytest.raises(Rejected) as told:
        turned_away(gulnar, at, wanted=Wanted.DIPLOMA)
    assert codes(told) == ["acceptance_refusal_not_allowed"]


def test_a_centre_of_2015_refuses_by_its_text(bolat: Staff, college1: int) -> None:
    lost = {"wanted": Wanted.DIPLOMA, "reasons": frozenset({Reason.LOST})}
    old = replace(NOTICE, published=date(2015, 2, 27))
    brought = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.PRESS_EXCERPT})
    number = turned_away(bolat, IN_2015, notice=old, brought=brought, **lost)
    kept = visits.refusal(bolat.home, number)
    assert (kept.edition, kept.clause) == ("2015", "2015:10")
    assert [need.paper for need in kept.missing] == [Paper.PRESS_EXCERPT]
    assert kept.brought == {Paper.APPLICATION, Paper.IDENTITY}
    with pytest.raises(Rejected, match="nothing_missing"):
        turned_away(bolat, IN_2015, submission="two", notice=NOTICE, brought=brought, **lost)


def test_a_whole_package_and_an_unsigned_receipt_are_no_refusal(bolat: Staff, college1: int) -> None:
    with pytest.raises(Rejected, match="nothing_missing"):
        turned_away(bolat, brought=WITH_ORIGINAL)
    from telnusqa.acts.refuse_acceptance import SignedBy, refuse_acceptance

    with pytest.raises(Rejected) as told:
        refuse_acceptance(
            came(),
            submission="two",
            office=bolat.home,
            signed_by=SignedBy(worker="", executor=" ", phone=""),
            by=bolat.actor,
            happened_at=NOW,
        )
    assert [each.field for each in told.value.problems] == ["worker", "executor", "phone"]


def test_a_paper_whose_facts_were_not_told_was_not_brought(bolat: Staff, college1: int) -> None:
    all_three = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.REPRESENTATION})
    number = turned_away(
        bolat, identity=None, came=Came(standing=Standing.ATTORNEY, name="Омаров Ерлан"), brought=all_three
    )
    kept = visits.refusal(bolat.home, number)
    assert {need.paper for need in kept.missing} == {Paper.IDENTITY, Paper.ORIGINAL, Paper.REPRESENTATION}
    with_power = turned_away(bolat, submission="two", came=ERLAN, brought=all_three)
    assert [need.paper for need in visits.refusal(bolat.home, with_power).missing] == [Paper.ORIGINAL]


def test_the_corporations_own_number_is_one_refusals(bolat: Staff, college1: int) -> None:
    turned_away(bolat, request=OfficeRequest("002-1", "487"))
    with pytest.raises(Rejected) as told:
        turned_away(bolat, submission="two", request=OfficeRequest("002-1", "487"))
    assert [each.field for each in told.value.problems] == ["request_number", "request_barcode"]
    taken_in(bolat, submission="three", request=OfficeRequest("002-1", "487"))


def test_what_was_typed_is_dropped_after_ninety_days_and_the_refusal_stays(bolat: Staff, college1: int) -> None:
    number = turned_away(bolat)
    assert forget_old(at=NOW + timedelta(days=90)) == 0
    assert visits.refusal(bolat.home, number).typed == TYPED
    assert forget_old(at=NOW + timedelta(days=90, seconds=1)) == 1
    kept = visits.refusal(bolat.home, number)
    assert (kept.typed, [need.paper for need in kept.missing]) == (None, [Paper.ORIGINAL])
    assert visits.refusals(bolat.home, iin=str(ALIYA_IIN), phone=ALIYA_PHONE) == ()
    row = AcceptanceRefusalRow.objects.get(number=number)
    assert (row.typed_box, row.iin_mac, row.phone_mac, row.salt) == ("", "", "", "")
    assert forget_old(at=NOW + timedelta(days=91)) == 0
    assert not list(journal.check(Told()))
