"""Who comes in by a phone, and what they see."""

import re
from datetime import date, timedelta

import pytest
from django.conf import LazySettings
from django.urls import reverse

from telnusqa.core.case import State
from telnusqa.core.code import CodePurpose
from telnusqa.core.language import Language
from telnusqa.store.models import CaseRow, DraftRow
from telnusqa.words.message import Around, message
from tests.cast import ALIYA_IIN, ALIYA_PHONE, NOW, Staff, filed
from tests.doors.portal import Visitor, code_of, wrong
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]

ZHANDOS_PHONE = "+77010000009"
PDFS = ("portal:receipt_pdf", "portal:application_pdf", "portal:term_pdf")
OWN = ("portal:case", "portal:receipt", "portal:term", *PDFS)


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def test_a_phone_is_read_as_people_write_it() -> None:
    for written in ("8 701 000 00 01", "+7 (701) 000-00-01", "701 000 00 01"):
        assert Visitor().post(reverse("portal:start"), phone=written).location == reverse("portal:code")


def test_a_phone_that_is_none_is_told_and_kept() -> None:
    answer = Visitor().post(reverse("portal:start"), phone="7172 00 00 14")
    assert answer.status == 422
    assert 'value="7172 00 00 14"' in answer.text
    assert "Ұялы телефон нөмірін былай жазыңыз" in answer.text


def test_the_page_of_the_code_shows_the_phone_masked() -> None:
    aliya = Visitor()
    aliya.post(reverse("portal:start"), phone=ALIYA_PHONE)
    shown = aliya.get(reverse("portal:code")).text
    assert "+7 701 ••• •• 01" in shown
    assert "0000001" not in shown


def test_the_code_page_without_a_code_asked_leads_to_the_start() -> None:
    assert Visitor().get(reverse("portal:code")).location == reverse("portal:start")


def test_a_wrong_code_five_times_opens_nothing_even_when_the_right_one_follows() -> None:
    aliya = Visitor()
    aliya.post(reverse("portal:start"), phone=ALIYA_PHONE)
    code = code_of(CodePurpose.SIGN_IN)
    for _ in range(5):
        assert aliya.post(reverse("portal:code"), code=wrong(code)).status == 422
    answer = aliya.post(reverse("portal:code"), code=code)
    assert "жаңа код сұраңыз" in answer.text
    assert aliya.get(reverse("portal:home")).location.startswith(reverse("portal:start"))
    aliya.post(reverse("portal:again"))
    assert aliya.post(reverse("portal:code"), code=code_of(CodePurpose.SIGN_IN)).location == reverse("portal:home")


def test_an_expired_code_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    aliya = Visitor()
    aliya.post(reverse("portal:start"), phone=ALIYA_PHONE)
    stand_still(monkeypatch, NOW + timedelta(minutes=5))
    assert "Кодтың мерзімі өтті" in aliya.post(reverse("portal:code"), code=code_of(CodePurpose.SIGN_IN)).text


def test_codes_asked_too_often_are_told_with_the_time_to_wait() -> None:
    aliya = Visitor()
    for _ in range(5):
        aliya.post(reverse("portal:start"), phone=ALIYA_PHONE)
    answer = aliya.post(reverse("portal:start"), phone=ALIYA_PHONE)
    assert answer.status == 429
    assert "15 минуттан кейін" in answer.text
    assert aliya.post(reverse("portal:again")).status == 429


def test_after_the_code_one_is_where_one_wanted_to_be() -> None:
    number = filed()
    wanted = reverse("portal:case", args=[number])
    aliya = Visitor()
    sent_to = aliya.get(wanted).location
    assert sent_to == f"{reverse('portal:start')}?next={wanted}"
    assert f'value="{wanted}"' in aliya.get(sent_to).text
    aliya.post(reverse("portal:start"), phone=ALIYA_PHONE, next=wanted)
    assert aliya.post(reverse("portal:code"), code=code_of(CodePurpose.SIGN_IN)).location == wanted


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example/", "evil"])
def test_nobody_is_sent_to_another_site(elsewhere: str) -> None:
    aliya = Visitor()
    aliya.post(reverse("portal:start"), phone=ALIYA_PHONE, next=elsewhere)
    assert aliya.post(reverse("portal:code"), code=code_of(CodePurpose.SIGN_IN)).location == reverse("portal:home")


def test_leaving_ends_the_session() -> None:
    aliya = Visitor().sign_in()
    assert aliya.get(reverse("portal:leave")).status == 405
    aliya.post(reverse("portal:leave"))
    assert aliya.get(reverse("portal:home")).location.startswith(reverse("portal:start"))


def test_a_case_taken_in_at_a_counter_is_seen_by_its_phone() -> None:
    number = filed()
    aliya = Visitor().sign_in()
    assert reverse("portal:case", args=[number]) in aliya.get(reverse("portal:home")).text
    shown = aliya.get(reverse("portal:case", args=[number])).text
    assert "Көшу кезінде жоғалып қалды" in shown
    assert "Хабарлама: Өтінішіңіз тіркелді" in shown
    assert "Өтініш тіркелді" in shown


def test_a_case_that_is_ready_says_where_when_and_with_what_to_come() -> None:
    number = filed()
    CaseRow.objects.filter(number=number).update(state=State.READY.value)
    shown = Visitor().sign_in().get(reverse("portal:case", args=[number])).text
    assert "Телнұсқаңыз дайын" in shown
    assert "Сарыжайлау көшесі, 14. Дүйсенбі–жұма 09:00–18:30, түскі үзіліс 13:00–14:00" in shown


def test_a_closed_case_has_no_due_date_any_more() -> None:
    number = filed()
    aliya = Visitor().sign_in()
    assert "due-day" in aliya.get(reverse("portal:case", args=[number])).text
    CaseRow.objects.filter(number=number).update(state=State.HANDED_OVER.value)
    assert "due-day" not in aliya.get(reverse("portal:case", args=[number])).text
    assert "due-day" not in aliya.get(reverse("portal:home")).text


def test_a_case_that_has_not_moved_is_not_sent_again() -> None:
    case = reverse("portal:case", args=[filed()])
    aliya = Visitor().sign_in()
    etag = aliya.client.get(case).headers["ETag"]
    assert aliya.client.get(case, headers={"If-None-Match": etag}).status_code == 304
    CaseRow.objects.update(last_seq=2, state=State.CHECKING.value)
    assert aliya.client.get(case, headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_message_with_the_number_and_nothing_unfilled(state: State, language: Language) -> None:
    around = Around(place="Астана", hours="09:00–18:30", phone="", site="", due_on=date(2026, 12, 14))
    told = message(state.value, language, "7K3M9QXAT", around)
    assert "7K3M-9QXA-T" in told
    assert "%(" not in told
    assert ("Астана" in told) is (state is State.READY)


def test_nothing_of_ones_own_yet_says_what_would_stand_here() -> None:
    assert "Әзірге ештеңе жоқ" in Visitor().sign_in().get(reverse("portal:home")).text


@pytest.mark.parametrize("name", OWN)
def test_another_applicant_gets_404(name: str) -> None:
    number = filed()
    other = Visitor(phone=ZHANDOS_PHONE).sign_in()
    assert other.get(reverse(name, args=[number])).status == 404
    assert other.get(reverse(name, args=["7K3M9QXAT"])).status == 404
    assert str(number) not in other.get(reverse("portal:home")).text


@pytest.mark.parametrize("name", OWN)
def test_zhandos_with_his_account_is_nobody_at_the_portal(name: str, zhandos: Staff) -> None:
    answer = zhandos.client().get(reverse(name, args=[filed()]))
    assert answer.headers["Location"].startswith(reverse("portal:start"))


def test_another_applicants_draft_is_404_and_stays(zhandos: Staff) -> None:
    draft = Visitor().sign_in().begin()
    other = Visitor(phone=ZHANDOS_PHONE).sign_in()
    for name in ("portal:tasks", "portal:check", "portal:confirm", "portal:drop"):
        assert other.get(reverse(name, args=[draft])).status == 404
    assert other.post(reverse("portal:page", args=[draft, "name"]), applicant_surname="Х").status == 404
    assert other.post(reverse("portal:drop", args=[draft])).status == 404
    assert DraftRow.objects.filter(pk=draft).exists()


def test_the_papers_are_pdfs() -> None:
    number = filed()
    aliya = Visitor().sign_in()
    for name in PDFS:
        answer = aliya.get(reverse(name, args=[number]))
        assert answer.status == 200
        assert answer.content.startswith(b"%PDF-")
        assert number in answer.response.headers["Content-Disposition"]  # type: ignore[attr-defined]


def test_the_due_date_is_explained_day_by_day() -> None:
    shown = Visitor().sign_in().get(reverse("portal:term", args=[filed()])).text
    assert "Тіркелген күн, саналмайды" in shown
    assert "15-күн" in shown


def test_no_address_on_the_way_holds_anything_personal() -> None:
    aliya = Visitor().sign_in()
    number = aliya.apply()
    for name in OWN:
        aliya.get(reverse(name, args=[number]))
    everything = " ".join(aliya.addresses)
    for personal in (ALIYA_PHONE, ALIYA_PHONE[2:], ALIYA_IIN, "Омарова", "%D0%9E", "0123456"):
        assert personal not in everything


def test_the_walk_that_watches_addresses_sees_a_phone_in_one() -> None:
    aliya = Visitor().sign_in()
    aliya.get(f"/portal/?phone={ALIYA_PHONE}")
    assert ALIYA_PHONE in " ".join(aliya.addresses)


def test_an_edition_without_a_portal_says_where_to_go(settings: LazySettings) -> None:
    number = filed()
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    aliya = Visitor()
    assert "Портал қазір жаңа өтініш қабылдамайды" in aliya.get(reverse("portal:start")).text
    aliya.sign_in()
    shown = aliya.post(reverse("portal:new")).text
    assert "Оқу орындарының кеңселері" in shown
    assert "Сарыжайлау көшесі" in shown
    assert not DraftRow.objects.exists()
    home = aliya.get(reverse("portal:home")).text
    assert reverse("portal:new") not in home
    assert reverse("portal:case", args=[number]) in home


def test_a_day_without_an_edition_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, NOW.replace(year=2020))
    shown = Visitor().get(reverse("portal:new")).text
    assert "Қызмет қағидаларының бұл күнгі мәтіні" in shown


@pytest.mark.parametrize(
    ("language", "said"), [("kk", "Өтініштерім"), ("ru", "Мои заявления"), ("en", "My applications")]
)
def test_the_portal_speaks_three_languages(language: str, said: str) -> None:
    aliya = Visitor().sign_in()
    aliya.client.cookies["language"] = language
    shown = aliya.get(reverse("portal:home")).text
    assert re.search(f"<h1>{said}</h1>", shown)
