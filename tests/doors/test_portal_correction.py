"""The applicant answers what was asked, and takes an application back."""

import pytest
from django.urls import reverse

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.end_correction import end_correction
from telnusqa.acts.remind_correction import remind_correction
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import Case, State
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.event import WORKER
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.law.correction import usual_day
from telnusqa.store.read import cases, corrections, rulesets
from tests.cast import NOW, Staff, filed
from tests.doors.portal import Visitor
from tests.house.standing import ASKAR_PHONE
from tests.still import stand_still

pytestmark = pytest.mark.django_db
WORDS = "Дипломның нөмірін жазыңыз"


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def the(number: CaseNumber) -> Case:
    return cases.by_number(number)


def asked(saule: Staff) -> CaseNumber:
    number = filed()
    case = the(number)
    day = usual_day(NOW.date(), case.due_on, rulesets.of(case.edition))
    assert day is not None
    wanting = Wanting(topics=(Topic.ORIGINAL_NUMBER,), text=WORDS, until=day)
    ask_correction(number, wanting, seen=case.version, by=saule.actor, happened_at=NOW)
    return number


def page(name: str, number: str) -> str:
    return reverse(f"portal:{name}", args=[number])


def send(aliya: Visitor, number: CaseNumber, answer: str, seen: int | None = None) -> tuple[int, str]:
    sent = aliya.post(page("correction", number), answer=answer, seen=str(seen or the(number).version))
    return sent.status, sent.text


def test_the_banner_says_what_and_until_when_and_leads_to_the_form(saule: Staff) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    text = aliya.get(page("case", number)).text
    for said in (WORDS, "Толықтыру қажет", "26 қарашаға дейін", page("correction", number)):
        assert said in text
    form = aliya.get(page("correction", number)).text
    assert WORDS in form
    assert "тоқтамайды" in form


def test_the_answer_is_taken_and_stands_in_the_case_for_both_sides(saule: Staff) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    due = the(number).due_on
    assert send(aliya, number, "ТКБ 0123456")[0] == 302
    assert the(number).state is State.REGISTERED
    assert the(number).due_on == due
    text = aliya.get(page("case", number)).text
    assert "Жауабыңыз қабылданды" in text
    assert "ТКБ 0123456" in text
    assert "Жауап беру" not in text
    assert "ТКБ 0123456" in saule.client().get(f"/college/case/{number}/").content.decode()


@pytest.mark.parametrize("typed", ["", "а" * 1001])
def test_an_answer_with_a_fault_comes_back_as_it_was_typed(saule: Staff, typed: str) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    status, text = send(aliya, number, typed)
    assert status == 422
    assert "#field-answer" in text
    assert typed in text
    assert the(number).state is State.CORRECTION_ASKED


def test_a_reminder_in_between_loses_nothing_and_the_second_try_goes_through(saule: Staff) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    seen = the(number).version
    remind_correction(number, seen, by=WORKER, happened_at=NOW)
    status, text = send(aliya, number, "ТКБ 0123456", seen)
    assert status == 409
    assert "ТКБ 0123456</textarea>" in text
    assert f'name="seen" value="{the(number).version}"' in text
    assert send(aliya, number, "ТКБ 0123456")[0] == 302


def test_when_the_college_has_gone_on_what_was_typed_is_still_on_the_page(saule: Staff) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    seen = the(number).version
    end_correction(number, seen=seen, by=saule.actor, happened_at=NOW)
    status, text = send(aliya, number, "ТКБ 0123456", seen)
    assert status == 409
    assert "ТКБ 0123456" in text
    assert "<textarea" not in text
    assert "енді қабылданбайды" in text


def test_the_same_answer_sent_twice_is_one(saule: Staff) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    seen = the(number).version
    assert send(aliya, number, "ТКБ 0123456", seen)[0] == 302
    assert send(aliya, number, "ТКБ 0123456", seen)[0] == 302
    assert len(corrections.of_case(the(number))) == 1
    assert the(number).version == seen + 1


def test_nothing_is_asked_nothing_is_answered(saule: Staff) -> None:
    number, aliya = filed(), Visitor().sign_in()
    assert aliya.get(page("correction", number)).location == page("case", number)
    status, text = send(aliya, number, "ТКБ 0123456")
    assert status == 409
    assert "ТКБ 0123456" in text


def test_another_applicant_sees_neither_page(saule: Staff) -> None:
    number, askar = asked(saule), Visitor(ASKAR_PHONE).sign_in()
    for name in ("correction", "withdraw"):
        assert askar.get(page(name, number)).status == 404
        assert askar.post(page(name, number), seen="2", answer="а").status == 404
    assert the(number).state is State.CORRECTION_ASKED


def test_an_application_is_taken_back_after_a_page_that_says_what_it_means(saule: Staff) -> None:
    number = filed(reasons=frozenset({Reason.DAMAGED}))
    take_in_original(number, seen=the(number).version, by=saule.actor, happened_at=NOW)
    aliya = Visitor().sign_in()
    assert page("withdraw", number) in aliya.get(page("case", number)).text
    text = aliya.get(page("withdraw", number)).text
    assert "Іс жабылады" in text
    assert "Сарыжайлау" in text
    assert the(number).state is State.REGISTERED
    sent = aliya.post(page("withdraw", number), seen=str(the(number).version))
    assert sent.location == page("case", number)
    assert the(number).state is State.WITHDRAWN
    text = aliya.get(page("case", number)).text
    assert "Түпнұсқаңызды алып кетіңіз" in text
    assert page("withdraw", number) not in text
    assert aliya.get(page("withdraw", number)).location == page("case", number)


def test_a_withdrawal_from_an_old_page_ends_nothing(saule: Staff) -> None:
    number, aliya = asked(saule), Visitor().sign_in()
    assert aliya.post(page("withdraw", number), seen="1").status == 409
    assert the(number).state is State.CORRECTION_ASKED


def test_the_original_that_is_back_is_waited_for_no_more(saule: Staff) -> None:
    from telnusqa.store.models import CaseRow

    number, aliya = filed(), Visitor().sign_in()
    CaseRow.objects.filter(number=number).update(
        state=State.WITHDRAWN.value, original_taken_at=NOW, original_returned_at=NOW
    )
    assert "Түпнұсқаңызды алып кетіңіз" not in aliya.get(page("case", number)).text
