"""The applicant chooses by which ways to be told: an act with a line that holds the choice and no address."""

import pytest

from telnusqa.acts.choose_tell_by import choose_tell_by
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.application_text import application_of, text_of
from telnusqa.core.case import Case
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import TellBy
from telnusqa.store.read import cases, journal
from tests.acts.forwarded import arrived, sent_on
from tests.cast import NOW, Staff, application, filed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


def the(number: CaseNumber) -> Case:
    return cases.by_number(number)


def chosen(number: CaseNumber, way: TellBy, seen: int | None = None) -> Case:
    version = the(number).version if seen is None else seen
    return choose_tell_by(number, way, seen=version, by=APPLICANT, happened_at=NOW)  # type: ignore[arg-type]


def test_the_choice_of_the_form_stands_with_the_case() -> None:
    assert the(filed()).tell_by is TellBy.SMS
    assert the(filed(tell_by=TellBy.BOTH)).tell_by is TellBy.BOTH


def test_it_is_chosen_anew_with_a_line_that_holds_the_choice_and_no_address() -> None:
    number = filed()
    case = chosen(number, TellBy.EMAIL)
    assert (case, case.tell_by, case.version) == (the(number), TellBy.EMAIL, 2)
    step = cases.timeline(case)[0]
    assert (step.kind, step.by) == ("tell_by_chosen", "applicant")
    assert dict(step.facts) == {"before": "sms", "after": "email"}
    assert list(journal.check(journal.Told())) == []


def test_what_stands_already_leaves_no_line() -> None:
    number = filed()
    assert chosen(number, TellBy.SMS).version == the(number).version == 1


def test_without_an_address_no_letter_can_be_chosen() -> None:
    number = filed(email="")
    for way in (TellBy.EMAIL, TellBy.BOTH):
        with pytest.raises(Rejected, match="tell_by:no_email"):
            chosen(number, way)
    assert (the(number).tell_by, the(number).version) == (TellBy.SMS, 1)


def test_of_a_case_that_is_over_nothing_is_chosen() -> None:
    number = filed()
    withdraw(number, seen=the(number).version, by=APPLICANT, happened_at=NOW)
    with pytest.raises(Rejected, match="tell_by:case_over"):
        chosen(number, TellBy.BOTH)


def test_two_choices_at_once_are_one_and_a_conflict() -> None:
    number = filed()
    chosen(number, TellBy.BOTH, seen=1)
    with pytest.raises(Conflict, match="tell_by_chosen"):
        chosen(number, TellBy.EMAIL, seen=1)
    assert the(number).tell_by is TellBy.BOTH


def test_it_goes_with_a_case_that_is_sent_on(saule: Staff, college2: int) -> None:
    from telnusqa.core.forward import ToCollege

    number = filed()
    chosen(number, TellBy.BOTH)
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    assert arrived(number).tell_by is TellBy.BOTH


def test_an_application_of_before_the_choice_is_told_by_sms_and_keeps_its_hash() -> None:
    before = text_of(application(), "draft")
    assert "tell_by" not in before
    assert application_of(before).tell_by is TellBy.SMS
    after = text_of(application(tell_by=TellBy.EMAIL), "draft")
    assert application_of(after) == application(tell_by=TellBy.EMAIL)
