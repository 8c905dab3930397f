"""The pages of a missing consent: asked for by the college, given in the cabinet or at the counter."""

from datetime import date

import pytest

from telnusqa.core.case import State
from telnusqa.core.consent_asking import Asking
from telnusqa.core.serial import CaseNumber
from telnusqa.law.refusal_ground import NoConsent
from telnusqa.store.read import consents, refusals
from tests.acts.consenting import MON, TUE, WED, asked, given, morning, without
from tests.cast import Staff, filed
from tests.doors.college_desk import address, post, the_case
from tests.doors.portal import Visitor
from tests.doors.test_refusal_pages import HEARING
from tests.still import stand_still

LACKING = "Өтінішпен бірге келісім берілмеген"


@pytest.fixture(autouse=True)
def _monday(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, morning(MON))


def desk(who: Staff, number: CaseNumber, page: str = "") -> str:
    return who.client().get(address(number, page)).content.decode()


def linked(page: str, number: CaseNumber, where: str) -> bool:
    return f'href="{address(number, where)}"' in page


def test_the_college_asks_from_the_case_and_once_a_day(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    number = without()
    page = desk(saule, number)
    assert LACKING in page
    assert linked(page, number, "consent/")
    assert not linked(page, number, "consent/given/")
    assert "Өтініш берушіден келісім сұрайсыз ба?" in desk(saule, number, "consent/")
    post(saule.client(), number, "consent/")
    page = desk(saule, number)
    assert "Жауап жоқ" in page
    assert not linked(page, number, "consent/")
    assert linked(page, number, "consent/given/")
    assert saule.client().get(address(number, "consent/")).status_code == 302
    assert "ертеңге дейін күтіңіз" in post(saule.client(), number, "consent/", expect=422)
    stand_still(monkeypatch, morning(TUE))
    assert linked(desk(saule, number), number, "consent/")


def test_a_case_with_its_consent_says_nothing_of_it(saule: Staff) -> None:
    number = filed()
    page = desk(saule, number)
    assert LACKING not in page
    assert saule.client().get(address(number, "consent/")).status_code == 302
    assert saule.client().get(address(number, "consent/given/")).status_code == 302
    assert "no_consent" not in desk(saule, number, "refusal/")
    assert Visitor().sign_in().get(f"/portal/cases/{number}/consent/").status == 302


def test_the_applicant_gives_it_in_the_cabinet(saule: Staff) -> None:
    number = without()
    aliya = Visitor().sign_in()
    own = f"/portal/cases/{number}/"
    assert "Келісіміңіз қажет" not in aliya.get(own).text
    asked(number, saule, MON)
    assert f'href="{own}consent/"' in aliya.get(own).text
    page = aliya.get(f"{own}consent/")
    assert "Мәліметтерді пайдалануға келісесіз бе?" in page.text
    assert "қызмет көрсетуден бас тарта алады" in page.text
    seen = str(the_case(number).version)
    again = aliya.post(f"{own}consent/", seen=seen)
    assert (again.status, "Келіссеңіз, белгі қойыңыз" in again.text) == (422, True)
    answer = aliya.post(f"{own}consent/", seen=seen, consent="yes")
    assert (answer.status, answer.location) == (302, own)
    assert consents.lacking(the_case(number)) == Asking((MON,), given=True)
    assert "Келісіміңіз қажет" not in aliya.get(own).text
    assert "Келісім берілді" in desk(saule, number)


def test_an_officer_writes_down_what_was_signed_at_the_counter(saule: Staff, gulnar: Staff) -> None:
    number = asked(without(), saule, MON).number
    assert linked(desk(gulnar, number), number, "consent/given/")
    assert not linked(desk(gulnar, number), number, "consent/")
    page = post(gulnar.client(), number, "consent/given/", expect=422)
    assert "қолы қойылған келісімді алып" in page
    post(gulnar.client(), number, "consent/given/", signed="yes")
    assert consents.lacking(the_case(number)) == Asking((MON,), given=True)


def test_the_refusal_takes_its_days_from_the_case(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    number = without()
    typed = {**HEARING, "ground": "no_consent", "asked_how": "Екі хабарлама", "hearing_on_day": "1"}
    typed["hearing_on_month"] = "12"
    assert "Келісім әлі сұралған жоқ" in desk(saule, number, "refusal/")
    page = post(saule.client(), number, "refusal/", expect=422, **typed)
    assert "Келісім екі түрлі күні сұралмаған" in page
    asked(number, saule, MON, TUE)
    stand_still(monkeypatch, morning(WED))
    form = desk(saule, number, "refusal/")
    assert "2026 жылғы 24 қараша" in form
    post(saule.client(), number, "refusal/", **typed)
    assert the_case(number).state is State.HEARING
    assert refusals.standing(the_case(number)).ground == NoConsent(asked_on=MON, asked_again_on=TUE)
    given(number)
    assert date(2026, 12, 1) == refusals.standing(the_case(number)).notice.hearing_on
