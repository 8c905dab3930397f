"""How to be told is chosen at a counter too, the Corporation's or the college's own."""

import pytest

from telnusqa.core.case import Case
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import TellBy
from telnusqa.doors.shared.intake import pages
from telnusqa.store.read import cases
from tests.cast import Staff
from tests.doors.counter_desk import WHO, Desk, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db
ADDRESS = "aliya@post.example"


@pytest.fixture(params=["counter:", "college:intake_"])
def desk(request: pytest.FixtureRequest, bolat: Staff, gulnar: Staff, college1: int) -> Desk:
    """Bolat's counter, then the college's own office."""
    return Desk(bolat if request.param == "counter:" else gulnar, request.param)


def taken_in(desk: Desk, **chosen: str) -> Case:
    draft = desk.begin()
    desk.fill(draft, who={**WHO, **chosen})
    return cases.by_number(CaseNumber(desk.take_in(draft)))


def test_the_page_offers_the_ways_and_sms_stands_chosen(desk: Desk) -> None:
    page = desk.get("page", desk.begin(), "who")
    ways = page.split('name="tell_by"')[1:]
    assert [way.split('value="')[1].split('"')[0] for way in ways] == ["sms", "email", "both"]
    assert ["checked" in way.split(">")[0] for way in ways] == [True, False, False]


@pytest.mark.parametrize("way", ["email", "both"])
def test_a_letter_needs_an_address_and_nothing_typed_is_lost(desk: Desk, way: str) -> None:
    draft = desk.begin()
    answer = desk.post("page", draft, "who", expect=422, **WHO, tell_by=way).content.decode()
    assert 'href="#field-email"' in answer
    assert "Хат алу үшін электрондық пошта мекенжайын жазыңыз" in answer
    assert "checked" in answer.split(f'value="{way}"')[1].split(">")[0]
    assert WHO["address"] in answer
    desk.post("page", draft, "who", **WHO, tell_by=way, email=ADDRESS)


@pytest.mark.parametrize(
    ("way", "told", "ready"),
    [
        (TellBy.SMS, "Тек SMS", "Дайын болғанда телефонына хабар келеді."),
        (TellBy.EMAIL, "Тек электрондық пошта", "Дайын болғанда электрондық поштасына хабар келеді."),
        (TellBy.BOTH, "SMS пен электрондық пошта", "Дайын болғанда телефоны мен электрондық поштасына хабар келеді."),
    ],
)
def test_the_choice_is_read_back_and_becomes_the_cases(desk: Desk, way: TellBy, told: str, ready: str) -> None:
    draft = desk.begin()
    desk.fill(draft, who={**WHO, "email": ADDRESS, "tell_by": way.value})
    assert told in desk.get("check", draft)
    case = cases.by_number(CaseNumber(desk.take_in(draft)))
    assert (case.tell_by, cases.application(case).tell_by) == (way, way)
    assert ready in desk.get("taken", case.number)


def test_the_counters_page_of_the_case_says_how(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    case = taken_in(desk, email=ADDRESS, tell_by="email")
    page = desk.get("case", case.number)
    assert "Хабарды қалай алады" in page
    assert "Тек электрондық пошта" in page


def test_nothing_chosen_is_sms(desk: Desk) -> None:
    assert taken_in(desk).tell_by is TellBy.SMS


def test_a_page_that_loses_the_choice_is_seen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    less = tuple(name for name in pages.FIELDS[pages.WHO] if name != "tell_by")
    monkeypatch.setitem(pages.FIELDS, pages.WHO, less)
    assert taken_in(desk, email=ADDRESS, tell_by="both").tell_by is not TellBy.BOTH
