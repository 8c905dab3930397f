"""The institution's field takes a name as it is remembered: on the portal, and at a counter."""

import re
from datetime import date, time

import pytest
from django.urls import reverse

from telnusqa.acts.change_reference import change_reference
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.law.hours import OwnSchedule
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.own_hours import OWN, Opening
from telnusqa.store.models import Organisation
from telnusqa.store.read import organisations
from tests.cast import NOW, Staff, filed
from tests.doors.counter_desk import Desk
from tests.doors.portal import COLLEGE, Visitor
from tests.places import liquidated, merged_twice

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1", "time_stands")]


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


def test_who_sends_a_case_on_is_offered_the_archive_that_keeps_the_books(saule: Staff, archive: int) -> None:
    liquidated(archive)
    number = filed(institution_then="Тургайский совхоз-техникум", graduation_year=1985)
    shown = saule.client().get(reverse("college:forward", args=[number]) + "?reason=archive").content.decode()
    assert re.search(r'value="941240000163"\s+selected', shown)
    other = filed(institution_then="Хогвартс")
    shown = saule.client().get(reverse("college:forward", args=[other]) + "?reason=archive").content.decode()
    assert not re.search(r'value="941240000163"\s+selected', shown)


def test_who_sends_a_case_on_is_offered_the_college_that_is_meant_first(
    saule: Staff, college2: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.store.read.organisations.FEW", 0)
    merged_twice(college2)
    number = filed(institution_then="ПТУ 9", graduation_year=1985)
    shown = saule.client().get(reverse("college:forward", args=[number]) + "?reason=successor").content.decode()
    assert 'value="010240000355"' in shown


def test_own_hours_stand_where_the_result_is_collected(aliya: Visitor) -> None:
    own = Schedule(
        id=OWN,
        body=Body.PROVIDER,
        clause="",
        hours=(OpenTime(frozenset({1, 2, 3, 4, 5}), time(8), time(16)),),
        lunch=None,
    )
    opening = Opening(own=OwnSchedule(own, "Екі ауысым", since=date(2026, 9, 1)))
    seen = Version(Organisation.objects.get(pk=_home()).last_seq)
    change_reference(_home(), opening, seen=seen, by=ADMINISTRATOR, happened_at=NOW)
    draft = aliya.begin()
    aliya.post(page(draft, "institution"), institution=COLLEGE)
    assert "дүйсенбі–жұма 08:00–16:00" in aliya.get(page(draft, "collection")).text.casefold()
