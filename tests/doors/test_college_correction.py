"""The officer's pages of a correction, a withdrawal, and an original that goes back."""

from datetime import date, timedelta

import pytest

from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import State
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from telnusqa.store.read import cases, corrections
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, checked, make_files, post, the_case, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db
QUESTION = {
    "topics": ["original_number", "paper"],
    "text": "Дипломның нөмірін жазыңыз",
    "until_day": "26",
    "until_month": "11",
    "until_year": "2026",
}
CARD = {"paper": "id_card", "identity": "012345678"}


def asked(saule: Staff, **changed: str) -> CaseNumber:
    case = filed()
    post(saule.client(), case, "correction/", **{**QUESTION, **changed})
    return case


def test_the_form_offers_three_working_days_and_shows_the_due_date(saule: Staff) -> None:
    page = saule.client().get(address(filed(), "correction/")).content.decode()
    for part, value in (("day", 26), ("month", 11), ("year", 2026)):
        assert f'name="until_{part}"' in page
        assert f'value="{value}"' in page
    assert "тоқтамайды" in page
    assert "11 желтоқсан" in page


def test_a_question_goes_out_and_stands_in_the_case(saule: Staff) -> None:
    case = asked(saule)
    assert the_case(case).state is State.CORRECTION_ASKED
    page = saule.client().get(address(case)).content.decode()
    assert "Дипломның нөмірін жазыңыз" in page
    assert "Жауап күтілуде" in page
    assert "Түпнұсқаның сериясы, нөмірі не берілген күні; Тапсырылатын құжат" in page
    assert address(case, "correction/answer/") in page
    assert address(case, "correction/end/") in page
    assert address(case, "correction/") + '"' not in page


def test_everything_wrong_is_told_at_once_and_nothing_typed_is_lost(saule: Staff) -> None:
    case = filed()
    answer = post(saule.client(), case, "correction/", expect=422, text=" ", until_day="26", until_month="x")
    for field in ("topics", "text", "until"):
        assert f"#field-{field}" in answer
    answer = post(saule.client(), case, "correction/", expect=422, **{**QUESTION, "until_day": "28"})
    assert "жұмыс күнін таңдаңыз" in answer
    assert "Дипломның нөмірін жазыңыз" in answer
    assert 'value="28"' in answer
    answer = post(saule.client(), case, "correction/", expect=422, **{**QUESTION, "until_month": "12"})
    assert "2026 жылғы 11 желтоқсан" in answer
    assert the_case(case).state is State.REGISTERED


def test_when_no_day_is_left_the_page_says_so(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    case = filed()
    eve = the_case(case).due_on - timedelta(days=1)
    while eve.weekday() > 4:
        eve -= timedelta(days=1)
    monkeypatch.setattr(access, "now", lambda: NOW.replace(year=eve.year, month=eve.month, day=eve.day))
    page = saule.client().get(address(case, "correction/")).content.decode()
    assert "қоңырау шалыңыз" in page
    assert "<textarea" not in page


def test_the_counter_writes_down_what_the_applicant_said(saule: Staff, gulnar: Staff) -> None:
    case = asked(saule)
    desk = gulnar.client()
    assert "Дипломның нөмірін жазыңыз" in desk.get(address(case, "correction/answer/")).content.decode()
    answer = post(desk, case, "correction/answer/", expect=422, answer="ТКБ 0123456")
    assert "#field-note" in answer
    assert "ТКБ 0123456" in answer
    post(desk, case, "correction/answer/", answer="ТКБ 0123456", note="Телефонмен айтты")
    page = saule.client().get(address(case)).content.decode()
    assert "ТКБ 0123456" in page
    assert "Телефонмен айтты" in page
    assert the_case(case).state is State.REGISTERED


def test_the_officer_goes_on_and_is_told_that_the_day_has_not_passed(
    saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = asked(saule)
    desk = saule.client()
    early = "Өтініш берушіге берілген күн әлі өткен жоқ"
    assert early in desk.get(address(case, "correction/end/")).content.decode()
    monkeypatch.setattr(access, "now", lambda: NOW + timedelta(days=4))
    assert early not in desk.get(address(case, "correction/end/")).content.decode()
    post(desk, case, "correction/end/")
    assert the_case(case).state is State.REGISTERED
    assert corrections.of_case(the_case(case))[0].until == date(2026, 11, 26)


def test_a_question_asked_from_an_old_page_is_told_who_was_first(saule: Staff, dina: Staff) -> None:
    case = filed()
    seen = the_case(case).version
    checked(case, dina)
    answer = saule.client().post(address(case, "correction/"), {"seen": str(seen), **QUESTION})
    assert answer.status_code == 409
    assert the_case(case).state is State.CHECKING


def test_a_page_whose_time_has_gone_leads_to_the_case(saule: Staff) -> None:
    case = filed()
    desk = saule.client()
    for page in ("correction/answer/", "correction/end/", "give-back/"):
        assert desk.get(address(case, page)).headers["Location"] == address(case)
    asked_ = asked(saule)
    assert desk.get(address(asked_, "correction/")).headers["Location"] == address(asked_)


def test_the_counter_takes_a_written_withdrawal(saule: Staff, gulnar: Staff) -> None:
    case = filed()
    desk = gulnar.client()
    answer = post(desk, case, "withdrawal/", expect=422, identity="N 777")
    assert "#field-statement" in answer
    assert "#field-came" in answer
    assert "#field-paper" in answer
    assert "#field-spoiled" not in answer
    assert 'value="N 777"' in answer
    post(desk, case, "withdrawal/", came="holder", statement="yes", **CARD)
    assert the_case(case).state is State.WITHDRAWN
    assert desk.get(address(case, "withdrawal/")).headers["Location"] == address(case)


def test_with_blanks_set_aside_the_withdrawal_asks_what_became_of_them(saule: Staff) -> None:
    case = filed()
    make_files(case, saule)
    desk = saule.client()
    answer = post(desk, case, "withdrawal/", expect=422, came="holder", statement="yes", **CARD)
    assert "#field-spoiled" in answer
    post(desk, case, "withdrawal/", came="holder", statement="yes", spoiled="no", **CARD)
    assert cases.duplicates(the_case(case)) == ()


def test_an_officer_cannot_void_in_the_name_of_a_withdrawal(saule: Staff) -> None:
    case = filed()
    make_files(case, saule)
    desk = saule.client()
    assert 'value="withdrawn"' not in desk.get(address(case, "void/")).content.decode()
    post(desk, case, "void/", expect=422, reason="withdrawn", spoiled="no")
    assert the_case(case).state is State.MADE


def test_the_original_goes_back_by_its_button(saule: Staff, gulnar: Staff) -> None:
    case = filed(reasons=frozenset({Reason.DAMAGED}))
    take_in_original(case, seen=the_case(case).version, by=gulnar.actor, happened_at=NOW)
    desk = gulnar.client()
    assert "give-back" not in desk.get(address(case)).content.decode()
    post(desk, case, "withdrawal/", came="holder", statement="yes", **CARD)
    assert address(case, "give-back/") in desk.get(address(case)).content.decode()
    assert "ТКБ 0123456" in desk.get(address(case, "give-back/")).content.decode()
    answer = post(desk, case, "give-back/", expect=422, identity="N 777")
    assert "#field-paper" in answer
    assert "#field-slip" in answer
    assert the_case(case).holds_original
    post(desk, case, "give-back/", came="holder", slip="yes", **CARD)
    assert the_case(case).original_returned_at == NOW
    page = desk.get(address(case)).content.decode()
    assert "give-back" not in page
    assert "Құжаттың түпнұсқасы қайтарылды" in page


def test_an_issued_case_says_why_it_can_no_longer_be_taken_back(saule: Staff) -> None:
    from telnusqa.store.models import CaseRow

    case = filed()
    CaseRow.objects.filter(number=case).update(state=State.READY.value)
    page = saule.client().get(address(case)).content.decode()
    assert "өтініш енді қайтарып алынбайды" in page
    assert "енді толықтыру сұралмайды" in page
