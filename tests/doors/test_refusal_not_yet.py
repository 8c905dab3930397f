"""Who may do what on the pages of a refusal, when, and why not; no words of an applicant are lost."""

from datetime import date, datetime

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.state_position import state_position
from telnusqa.core.case import State
from telnusqa.core.event import APPLICANT
from telnusqa.core.evidence import Paper
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law.refusal_ground import FoundHow
from telnusqa.law.refusal_round import Stance
from telnusqa.store.read import refusals
from tests.acts.refusing import AFTER_HEARING, heard, intended
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, post, the_case
from tests.doors.portal import Visitor
from tests.doors.test_refusal_pages import RECORD, TYPED, WORDS
from tests.paper.read import folded, pages
from tests.still import stand_still


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def text(desk: Client, case: CaseNumber, page: str = "") -> str:
    return desk.get(address(case, page)).content.decode()


def why_not(page: str) -> str:
    return page.partition("why-not")[2].partition("</dl>")[0]


def test_under_edition_2015_the_page_says_why_nothing_can_be_refused(saule: Staff, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    case, desk = filed(wanted=Wanted.DIPLOMA), saule.client()
    page = text(desk, case)
    assert "Бас тартуды көздеу" in why_not(page)
    assert "бұл редакциясында оқу орнына қызметтен бас тартуға құқық берілмеген" in why_not(page)
    assert f"/college/case/{case}/refusal/" not in page
    assert "жіберілетін соңғы күн" not in page
    assert desk.get(address(case, "refusal/")).status_code == 302
    page = post(desk, case, "refusal/", expect=422, **TYPED)
    assert "бас тартуға құқық берілмеген" in page


def test_once_the_last_day_of_a_notice_is_past_the_page_says_so(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    case, desk = filed(), saule.client()
    stand_still(monkeypatch, datetime.fromisoformat("2026-12-08T05:00+00:00"))
    assert f"/college/case/{case}/refusal/" in text(desk, case)
    stand_still(monkeypatch, datetime.fromisoformat("2026-12-09T05:00+00:00"))
    page = text(desk, case)
    assert "Хабарлама жіберетін соңғы күн (2026 жылғы 8 желтоқсан) өтті" in why_not(page)
    assert f"/college/case/{case}/refusal/" not in page


def test_the_clerk_writes_down_what_was_said_at_the_counter(saule: Staff, gulnar: Staff) -> None:
    case, desk = intended(saule).number, gulnar.client()
    assert "Өтініш берушінің пікірін жазу" in text(desk, case)
    page = post(desk, case, "position/", expect=422, stance="", text=" ")
    assert 'id="error-stance"' in page
    assert 'id="error-text"' in page
    post(desk, case, "position/", stance="position", text=WORDS)
    [said] = refusals.standing(the_case(case)).positions
    assert (said.stance, said.text, said.door) == (Stance.POSITION, WORDS, "college")
    assert desk.get(address(case, "mind/")).status_code == 404


@pytest.mark.parametrize("who", ["saule", "marat"])
def test_executor_or_head_lets_it_fall_with_a_reason_the_applicant_reads(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    case = heard(saule).number
    desk = {"saule": saule, "marat": marat}[who].client()
    stand_still(monkeypatch, AFTER_HEARING)
    assert 'id="error-why"' in post(desk, case, "mind/", expect=422, why="")
    post(desk, case, "mind/", why="Жазба табылды")
    assert the_case(case).state is State.REGISTERED
    own = Visitor().sign_in().get(f"/portal/cases/{case}/").text
    assert "Жазба табылды" in own
    assert "бас тартпайтын болды" in own


def test_who_intended_it_sees_that_another_must_sign(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from telnusqa.acts.give_role import give_role
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import Role

    case = heard(saule).number
    give_role(saule.id, saule.home, Role.HEAD, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    stand_still(monkeypatch, AFTER_HEARING)
    assert "Бас тарту туралы шешім" in why_not(text(saule.client(), case))
    post(saule.client(), case, "refuse/", expect=422)
    assert the_case(case).state is State.HEARD


def test_while_an_objection_is_open_the_head_is_told_until_when(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = heard(saule).number
    stand_still(monkeypatch, datetime.fromisoformat("2026-11-25T05:00+00:00"))
    assert "2026 жылғы 25 қараша күнінің соңына дейін қарсылық" in why_not(text(marat.client(), case))
    page = post(marat.client(), case, "refuse/", expect=422)
    assert "2026 жылғы 25 қараша" in page


def test_an_applicants_words_are_never_lost_and_never_kept_twice(saule: Staff) -> None:
    case, aliya = intended(saule), Visitor().sign_in()
    place = f"/portal/cases/{case.number}/position/"
    sent = {"seen": str(case.version), "stance": "objection", "text": WORDS}
    assert aliya.post(place, **sent | {"text": ""}).status == 422
    assert [aliya.post(place, **sent).status for _ in range(2)] == [302, 302]
    assert len(refusals.standing(the_case(case.number)).positions) == 1
    other = aliya.post(place, **sent | {"text": "Тағы айтарым бар"})
    assert other.status == 409
    assert "Тағы айтарым бар" in other.text
    now = the_case(case.number)
    assert f'name="seen" value="{now.version}"' in other.text
    change_mind(case.number, "Табылды", seen=now.version, by=saule.actor, happened_at=NOW)
    late = aliya.post(place, **sent | {"seen": str(now.version), "text": "Тағы айтарым бар"})
    assert late.status == 409
    assert "Тағы айтарым бар" in late.text
    assert aliya.get(place).status == 302


def test_each_paper_is_there_from_its_time_on_for_officer_and_applicant(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, desk, aliya = intended(saule), saule.client(), Visitor().sign_in()
    own = f"/portal/cases/{case.number}/refusal"
    college = address(case.number, "refusal")

    def there(path: str) -> list[str]:
        names = ("notice", "record", "answer", "other")
        return [name for name in names if desk.get(f"{college}/{path}/{name}.pdf").status_code == 200]

    assert there("1") == ["notice"]
    assert there("2") == []
    state_position(case.number, Stance.OBJECTION, WORDS, seen=case.version, by=APPLICANT, happened_at=NOW)
    stand_still(monkeypatch, AFTER_HEARING)
    post(desk, case.number, "hearing/", **RECORD)
    assert there("1") == ["notice", "record"]
    post(marat.client(), case.number, "refuse/")
    assert there("1") == ["notice", "record", "answer"]
    for name in there("1"):
        assert aliya.get(f"{own}/1/{name}.pdf").content == desk.get(f"{college}/1/{name}.pdf").content
    assert Visitor("+77020000002").sign_in().get(f"{own}/1/answer.pdf").status == 404
    said = "".join(pages(aliya.get(f"{own}/1/answer.pdf").content))
    for told in ("БТ-2026-0001", "Омарова Әлия Серікқызы", WORDS, "14-бет", "Жүнісов Марат Қайратұлы"):
        assert folded(told) in said, told


def test_every_way_a_thing_is_found_and_every_paper_can_be_chosen(saule: Staff) -> None:
    page = text(saule.client(), filed(), "refusal/")
    assert all(f'value="{each.value}"' in page for each in (*FoundHow, *Paper))
