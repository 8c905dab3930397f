"""The institution's field takes a name as it is remembered: on the portal, and at a counter."""

import pytest
from django.urls import reverse

from telnusqa.store.read import organisations
from tests.cast import Staff
from tests.doors.counter_desk import Desk
from tests.doors.portal import COLLEGE, Visitor, stand_still
from tests.places import liquidated, merged_twice

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


@pytest.fixture(autouse=True)
def _time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


@pytest.fixture
def aliya() -> Visitor:
    return Visitor().sign_in()


def page(draft: object, name: str) -> str:
    return reverse("portal:page", args=[draft, name])


def looked_for(visitor: Visitor, draft: object, name: str) -> str:
    return visitor.get(page(draft, "institution") + f"?q={name}").text


def test_who_remembers_a_school_merged_twice_is_offered_the_college_of_today(aliya: Visitor, college2: int) -> None:
    merged_twice(_home())
    draft = aliya.begin()
    shown = looked_for(aliya, draft, "ПТУ 9")
    assert f'value="{COLLEGE}"' in shown and "010240000355" not in shown
    assert "2008 жылғы 1 қыркүйек" in shown
    aliya.post(page(draft, "institution"), institution=COLLEGE, q="ПТУ 9")
    assert "№ 9 қалалық кәсіптік-техникалық училище" in aliya.get(page(draft, "study")).text


def test_what_was_said_of_the_name_then_is_not_written_over(aliya: Visitor) -> None:
    merged_twice(_home())
    draft = aliya.begin()
    aliya.post(page(draft, "study"), graduation_year="1985", speciality="Слесарь", institution_then="Менің училищем")
    aliya.post(page(draft, "institution"), institution=COLLEGE, q="ПТУ 9")
    assert "Менің училищем" in aliya.get(page(draft, "study")).text


def test_who_remembers_a_liquidated_college_is_told_of_its_archive(aliya: Visitor, archive: int) -> None:
    liquidated(archive)
    draft = aliya.begin()
    shown = looked_for(aliya, draft, "тургайский совхоз техникум")
    assert "Ақбұлақ ауданының мемлекеттік архиві" in shown
    assert "Тәуелсіздік көшесі, 3" in shown
    assert "Торғай совхоз-техникумы (1971–1993)" in shown
    assert "2003 жылғы 15 шілде таратылды" in shown
    assert 'name="institution"' not in shown


def test_nothing_typed_is_lost_where_none_was_chosen(aliya: Visitor) -> None:
    draft = aliya.begin()
    answer = aliya.post(page(draft, "institution"), institution="", q="Ақбұлақ колледжінде")
    assert answer.status == 422
    assert "Ақбұлақ колледжінде" in answer.text and f'value="{COLLEGE}"' in answer.text


def test_none_of_these_leads_on(aliya: Visitor) -> None:
    draft = aliya.begin()
    shown = looked_for(aliya, draft, "Новосибирский речной техникум")
    assert "Мұндай оқу орны табылмады" in shown
    assert f'href="{page(draft, "institution")}"' in shown
    assert f'value="{COLLEGE}"' in aliya.get(page(draft, "institution")).text


def test_a_closed_college_cannot_be_chosen_by_hand(aliya: Visitor, archive: int) -> None:
    liquidated(archive)
    draft = aliya.begin()
    assert aliya.post(page(draft, "institution"), institution="sovkhoz").status == 422


def _home() -> int:
    return organisations.by_bin(COLLEGE).id


def test_the_counter_is_answered_alike_and_keeps_the_name_then(bolat: Staff, archive: int) -> None:
    merged_twice(_home())
    liquidated(archive)
    desk = Desk(bolat)
    draft = desk.begin()
    shown = desk.post("page", draft, "wish", sought="ПТУ 9", search="yes", expect=200).content.decode()
    assert f'value="{COLLEGE}"' in shown and 'value="ПТУ 9"' in shown
    desk.post("page", draft, "wish", sought="ПТУ 9", institution=COLLEGE, leave="yes")
    assert "№ 9 қалалық кәсіптік-техникалық училище" in desk.get("page", draft, "wish")
    shown = desk.post("page", draft, "wish", sought="тургай совхоз техникум", search="yes", expect=200).content.decode()
    assert "Ақбұлақ ауданының мемлекеттік архиві" in shown
