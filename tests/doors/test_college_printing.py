"""A document at the printer, as the office clicks it: sent once, told of, seen by another, or spoiled."""

import pytest
from django.test import Client

from telnusqa.core.blank import VoidReason
from telnusqa.core.case import State
from telnusqa.core.printing import PrintState
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases, workplaces
from tests.cast import Staff, filed
from tests.doors.college_desk import address, make_files, post, the_case, time_stands  # noqa: F401
from tests.printing import workplace

pytestmark = pytest.mark.django_db
SEND, ENDED, UNHARMED = (f"printing/diploma/{step}/" for step in ("send", "ended", "unharmed"))


@pytest.fixture
def signed(saule: Staff, marat: Staff) -> CaseNumber:
    case = filed()
    make_files(case, saule)
    post(marat.client(), case, "signature/")
    return case


def state(case: CaseNumber) -> list[PrintState]:
    """How each print of the diploma stands, the first one first."""
    return [each.state for each in workplaces.prints_of(the_case(case))[cases.duplicates(the_case(case))[0].part]]


def at_the_printer(case: CaseNumber, by: Staff) -> Client:
    desk = by.client()
    post(desk, case, SEND, workplace=str(workplace(by.actor, by.home)))
    return desk


@pytest.mark.parametrize("typed", ["", "nowhere", "²", "9" * 5000])
def test_where_it_is_printed_must_be_chosen(signed: CaseNumber, saule: Staff, typed: str) -> None:
    workplace(saule.actor, saule.home)
    assert "Қай орында басылатынын таңдаңыз" in post(saule.client(), signed, SEND, expect=422, workplace=typed)
    assert state(signed) == []


def test_another_colleges_printer_is_not_there(signed: CaseNumber, saule: Staff, zhandos: Staff) -> None:
    theirs = workplace(zhandos.actor, zhandos.home)
    post(saule.client(), signed, SEND, expect=404, workplace=str(theirs))


def test_a_college_without_a_workplace_is_led_to_one(signed: CaseNumber, saule: Staff) -> None:
    assert 'href="/college/workplaces/"' in saule.client().get(address(signed, "printing/")).content.decode()


def test_a_blank_bears_one_print(signed: CaseNumber, saule: Staff) -> None:
    desk = at_the_printer(signed, saule)
    again = post(desk, signed, SEND, expect=422, workplace=str(workplace(saule.actor, saule.home)))
    assert "Бұл бланкіге басылған" in again
    assert state(signed) == [PrintState.SENT]


def test_how_it_came_out_must_be_said(signed: CaseNumber, saule: Staff) -> None:
    desk = at_the_printer(signed, saule)
    post(desk, signed, ENDED, expect=422)
    post(desk, signed, ENDED, end="good")
    assert state(signed) == [PrintState.GOOD]
    assert "Басудың нәтижесі жазылып қойған" in post(desk, signed, ENDED, expect=422, end="good")


def test_what_stopped_before_ink_is_printed_again_once_another_saw_the_blank(
    signed: CaseNumber, saule: Staff, gulnar: Staff
) -> None:
    desk = at_the_printer(signed, saule)
    post(desk, signed, ENDED, end="failed")
    assert "өзі растай алмайды" in post(desk, signed, UNHARMED, expect=422)
    post(gulnar.client(), signed, UNHARMED)
    assert "Растаған: Сейітова Г." in desk.get(address(signed, "printing/")).content.decode()
    post(desk, signed, SEND, workplace=str(workplace(saule.actor, saule.home)))
    assert state(signed) == [PrintState.UNHARMED, PrintState.SENT]


def test_a_spoiled_blank_lets_the_reservation_fall(signed: CaseNumber, saule: Staff) -> None:
    desk = at_the_printer(signed, saule)
    answer = desk.post(address(signed, ENDED), {"seen": str(the_case(signed).version), "end": "spoiled"})
    assert answer.headers["Location"] == address(signed, "void/")
    post(desk, signed, "void/", reason=VoidReason.PRINT_SPOILED.value, spoiled="yes")
    assert the_case(signed).state is State.APPROVED
    assert desk.get(address(signed, "printing/")).status_code == 302


@pytest.mark.parametrize("page", ["printing/charter/send/", "printing/charter/ended/", "printing/charter/unharmed/"])
def test_of_a_document_there_is_not_nothing_is_printed(signed: CaseNumber, saule: Staff, page: str) -> None:
    post(saule.client(), signed, page, expect=404, workplace=str(workplace(saule.actor, saule.home)), end="good")
