"""The counter of the Corporation: refused, come again, taken in."""

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.event import Door
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases, visits
from tests.cast import Staff
from tests.doors.counter_desk import ALL, PAPERS, WHO, WISH, Desk, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db


def test_a_complete_package_is_taken_in(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    desk.fill(draft, papers={**ALL, "request_number": "002-123456789"})
    page = desk.get("check", draft)
    assert "Су тиіп, бүлінген" in page
    assert "Өтінішті қабылдау" in page
    assert "Өтінішті қабылдамау" not in page
    number = desk.take_in(draft)
    case = cases.by_number(CaseNumber(number))
    assert (case.home, case.office, case.channel) == (college1, bolat.home, Channel.CORPORATION)
    assert case.original_taken_at is not None
    came = visits.taken(case)
    assert came is not None
    assert (came.request.number, came.request.barcode) == ("002-123456789", "002-123456789")
    assert cases.timeline(case)[-1].by == f"staff:{bolat.id}"
    assert number in desk.get("taken", number).replace("-", "")
    assert number in desk.get("start")
    assert "900615400008" not in " ".join(desk.addresses)
    assert Door.COUNTER == "counter"


def test_enter_in_the_box_of_a_college_looks_for_it_and_elsewhere_goes_on(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    desk.post("page", draft, "who", **WHO)
    page = desk.get("page", draft, "wish")
    assert page.index("Сақтап, жалғастыру") < page.index("Іздеу")
    looked = desk.post("page", draft, "wish", expect=200, **WISH, sought="Ақбұлақ", sought_before="").content.decode()
    assert f'value="{WISH["institution"]}"' in looked
    assert 'name="sought_before" value="Ақбұлақ"' in looked
    desk.post("page", draft, "wish", **WISH, sought="Ақбұлақ", sought_before="Ақбұлақ")


def test_what_is_missing_is_refused_and_the_next_visit_starts_where_it_ended(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    desk.fill(draft, papers=PAPERS)
    page = desk.get("check", draft)
    assert "Диплом мен оның қосымшасының түпнұсқалары" in page
    assert "Өтінішті қабылдамау" in page
    assert "Өтінішті қабылдау" not in page
    refused = desk.refuse(draft)
    page = desk.get("refused", refused)
    assert "Қабылдаудан бас тартылды" in page
    assert "Диплом мен оның қосымшасының түпнұсқалары" in page
    answer = desk.post("find", q="900615400008")
    assert answer.headers["Location"] == desk.address("found")
    page = desk.get("found")
    assert "Сол жолы жетіспегені" in page
    answer = desk.post("again", refused)
    from tests.doors.counter_desk import draft_in

    again = draft_in(answer.headers["Location"])
    assert again != draft
    desk.post("page", again, "papers", **ALL)
    number = desk.take_in(again)
    case = cases.by_number(CaseNumber(number))
    came = visits.taken(case)
    assert came is not None
    assert came.after == refused
    assert number in desk.get("refused", refused).replace("-", "")
