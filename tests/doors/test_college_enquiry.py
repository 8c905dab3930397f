"""An archive is asked: its answer has a clock of its own, and the term of the case runs on."""

from datetime import timedelta

import pytest

from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.acts.decide import decide
from telnusqa.acts.note_answer import note_answer
from telnusqa.core.case import State, Version
from telnusqa.core.enquiry import Addressee, Answer, AnswerKind, Enquiry
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.doors.shared import access
from telnusqa.store.models import EnquiryRow, LineRow
from telnusqa.store.read import enquiries
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, checked, post, the_case, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db
ASKED = {"addressee": "archive", "whom": "Ақмола облысының мемлекеттік архиві", "asked": "№ 12 хат: Омарованың жазбасы"}
ENQUIRY = Enquiry(addressee=Addressee.ARCHIVE, whom=ASKED["whom"], asked=ASKED["asked"])
ANSWER = Answer(kind=AnswerKind.FOUND, text="№ 77 хат: 45-бетте")


def test_an_archive_is_asked_and_answers(saule: Staff) -> None:
    case, desk = filed(), saule.client()
    before = the_case(case)
    assert "2026 жылғы 30 қарашаға дейін" in desk.get(address(case, "enquiry/")).content.decode()
    post(desk, case, "enquiry/", **ASKED)
    now = the_case(case)
    assert (now.state, now.due_on, now.version) == (State.REGISTERED, before.due_on, 2)
    page = desk.get(address(case)).content.decode()
    for text in (ASKED["whom"], ASKED["asked"], "2026 жылғы 30 қарашаға дейін", "enquiry/1/"):
        assert text in page, text
    post(desk, case, "enquiry/1/", kind="found", text="№ 77 хат: 45-бетте")
    page = desk.get(address(case)).content.decode()
    assert "Жазба бар" in page
    assert "№ 77 хат: 45-бетте" in page
    assert "enquiry/1/" not in page
    assert desk.get(address(case, "enquiry/1/")).status_code == 404
    assert the_case(case).state is State.REGISTERED


def test_the_inner_clock_is_past_and_said_so(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    case, desk = filed(), saule.client()
    post(desk, case, "enquiry/", **ASKED)
    soon = desk.get(address(case, "enquiry/1/")).content.decode()
    monkeypatch.setattr(access, "now", lambda: NOW + timedelta(days=9))
    late = desk.get(address(case, "enquiry/1/")).content.decode()
    assert "5 жұмыс күні қалды" in soon
    assert "5 жұмыс күні қалды" not in late
    assert "өтті" in late


def test_everything_that_is_missing_is_told_and_nothing_typed_is_lost(saule: Staff) -> None:
    case, desk = filed(), saule.client()
    page = post(desk, case, "enquiry/", expect=422, addressee="", whom="", asked="№ 12 хат")
    for name in ("addressee", "whom"):
        assert f'href="#field-{name}"' in page
    assert "№ 12 хат</textarea>" in page
    post(desk, case, "enquiry/", **ASKED)
    page = post(desk, case, "enquiry/1/", expect=422, kind="", text="")
    for name in ("kind", "text"):
        assert f'href="#field-{name}"' in page


def test_what_was_asked_is_sealed_and_not_in_the_journal(saule: Staff) -> None:
    case = ask_elsewhere(filed(), ENQUIRY, seen=Version(1), by=saule.actor, happened_at=NOW)
    note_answer(case.number, 1, ANSWER, seen=case.version, by=saule.actor, happened_at=NOW)
    kept = str(EnquiryRow.objects.values_list().get()) + "\n".join(LineRow.objects.values_list("body", flat=True))
    for secret in ("Омарова", "Ақмола", "45-бет"):
        assert secret not in kept
    asked = enquiries.of_case(case)[0]
    assert (asked.enquiry, asked.answer, asked.awaited_until.isoformat()) == (ENQUIRY, ANSWER, "2026-11-30")


def test_after_the_decision_nobody_is_asked_but_an_answer_is_still_noted(saule: Staff) -> None:
    number = filed()
    ask_elsewhere(number, ENQUIRY, seen=Version(1), by=saule.actor, happened_at=NOW)
    checked(number, saule)
    case = decide(number, seen=the_case(number).version, by=saule.actor, happened_at=NOW)
    with pytest.raises(Rejected) as refused:
        ask_elsewhere(number, ENQUIRY, seen=case.version, by=saule.actor, happened_at=NOW)
    assert [problem.code for problem in refused.value.problems] == ["decided_already"]
    assert saule.client().get(address(number, "enquiry/")).headers["Location"] == address(number)
    assert note_answer(number, 1, ANSWER, seen=case.version, by=saule.actor, happened_at=NOW).state is State.APPROVED


def test_an_answer_is_noted_once_and_to_a_question_that_waits(saule: Staff, dina: Staff) -> None:
    case = ask_elsewhere(filed(), ENQUIRY, seen=Version(1), by=saule.actor, happened_at=NOW)
    with pytest.raises(NotFound):
        note_answer(case.number, 2, ANSWER, seen=case.version, by=saule.actor, happened_at=NOW)
    note_answer(case.number, 1, ANSWER, seen=case.version, by=dina.actor, happened_at=NOW)
    with pytest.raises(Conflict):
        note_answer(case.number, 1, ANSWER, seen=case.version, by=saule.actor, happened_at=NOW)


def test_two_are_asked_under_two_numbers(saule: Staff) -> None:
    case = ask_elsewhere(filed(), ENQUIRY, seen=Version(1), by=saule.actor, happened_at=NOW)
    case = ask_elsewhere(case.number, ENQUIRY, seen=case.version, by=saule.actor, happened_at=NOW)
    assert [asked.n for asked in enquiries.of_case(case)] == [2, 1]
