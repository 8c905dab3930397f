"""How an applicant chooses to be told: on the form, in the cabinet; and what an officer sees of it."""

import uuid

import pytest
from django.urls import reverse

from telnusqa.acts.keep_delivery import keep_delivery
from telnusqa.acts.told import told
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.delivery import Delivery, Outcome, Provider, Way
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import TellBy
from telnusqa.store.models import DeliveryRow, MessageRow
from telnusqa.store.read import cases
from tests.cast import NOW, Staff, filed
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]
CONTACT = {"address": "Астана қаласы, Бейбітшілік көшесі, 5"}


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def contact(aliya: Visitor, draft: uuid.UUID) -> str:
    """The address of the page."""
    return reverse("portal:page", args=[draft, "contact"])


def test_the_form_offers_sms_first_and_keeps_the_choice() -> None:
    aliya = Visitor().sign_in()
    draft = aliya.begin()
    first = aliya.get(contact(aliya, draft)).text
    assert first.index('value="sms"') < first.index("checked") < first.index('value="email"')
    answer = aliya.post(contact(aliya, draft), **CONTACT, email="aliya@post.example", tell_by="both")
    assert answer.status == 302
    again = aliya.get(contact(aliya, draft)).text
    assert again.index('value="both"') < again.index("checked")


def test_a_letter_without_an_address_is_told_at_the_address_and_nothing_typed_is_lost() -> None:
    aliya = Visitor().sign_in()
    draft = aliya.begin()
    answer = aliya.post(contact(aliya, draft), **CONTACT, email="", tell_by="email")
    assert answer.status == 422
    assert "Хат алу үшін электрондық пошта мекенжайын жазыңыз немесе тек SMS таңдаңыз" in answer.text
    assert 'href="#field-email"' in answer.text
    assert CONTACT["address"] in answer.text
    shown = answer.text
    assert shown.index('value="email"') < shown.index("checked") < shown.index('value="both"')


def test_an_unknown_way_is_told() -> None:
    aliya = Visitor().sign_in()
    draft = aliya.begin()
    assert aliya.post(contact(aliya, draft), **CONTACT, email="", tell_by="pigeon").status == 422


def page(aliya: Visitor, number: CaseNumber) -> str:
    """The address of the choice in the cabinet."""
    return reverse("portal:tell_by", args=[number])


def test_in_the_cabinet_the_choice_is_changed_and_stands_on_the_page_of_messages() -> None:
    number, aliya = filed(), Visitor().sign_in()
    shown = aliya.get(page(aliya, number)).text
    assert "aliya@post.example" in shown
    assert "+7 701 ••• •• 01" in shown
    answer = aliya.post(page(aliya, number), tell_by="both", seen="1")
    assert answer.status == 302
    assert cases.by_number(number).tell_by is TellBy.BOTH
    messages = aliya.get(reverse("portal:messages", args=[number])).text
    assert "<strong>SMS пен электрондық пошта</strong>" in messages
    assert "Сақталды. Келесі хабар осы жолмен келеді." in messages
    assert "Хабар алу жолы өзгертілді" in aliya.get(reverse("portal:case", args=[number])).text


def test_an_unknown_choice_and_an_old_page_change_nothing() -> None:
    number, aliya = filed(), Visitor().sign_in()
    assert aliya.post(page(aliya, number), tell_by="pigeon", seen="1").status == 422
    assert aliya.post(page(aliya, number), tell_by="email", seen="0").status == 409
    assert cases.by_number(number).tell_by is TellBy.SMS


def test_without_an_address_nothing_can_be_chosen() -> None:
    number, aliya = filed(email=""), Visitor().sign_in()
    shown = aliya.get(page(aliya, number)).text
    assert "Өтініште электрондық пошта көрсетілмеген" in shown
    assert 'type="radio"' not in shown
    answer = aliya.post(page(aliya, number), tell_by="email", seen="1")
    assert answer.status == 422
    assert "хабар тек SMS болып келеді" in answer.text


def test_of_a_case_that_is_over_nothing_is_chosen() -> None:
    number, aliya = filed(), Visitor().sign_in()
    withdraw(number, seen=cases.by_number(number).version, by=APPLICANT, happened_at=NOW)
    assert aliya.get(page(aliya, number)).status == 302
    assert "tell-by" not in aliya.get(reverse("portal:messages", args=[number])).text
    assert aliya.post(page(aliya, number), tell_by="email", seen="2").status == 422


def test_the_answers_say_how_one_is_told() -> None:
    aliya = Visitor().sign_in()
    number = filed(tell_by=TellBy.BOTH)
    shown = aliya.get(reverse("portal:case", args=[number])).text
    assert "Хабарды қалай аласыз" in shown
    assert "SMS пен электрондық пошта" in shown


def sent(number: CaseNumber, end: Delivery) -> None:
    """The first message went by SMS, and came to this end."""
    outcome = Outcome(way=Way.SMS, provider=Provider.SECOND, state=Delivery.TAKEN, receipt="77")
    told(MessageRow.objects.get(case_number=number).pk, "Мәтін", outcome, at=NOW)
    keep_delivery(DeliveryRow.objects.get().pk, end, at=NOW)


def test_an_officer_sees_what_was_sent_and_whom_to_call(saule: Staff) -> None:
    number, desk = filed(tell_by=TellBy.BOTH), saule.client()
    case, messages = (reverse(f"college:{name}", args=[number]) for name in ("case", "messages"))
    assert "Соңғы хабар өтініш берушіге жетпеді" not in desk.get(case).content.decode()
    sent(number, Delivery.NOT_DELIVERED)
    shown = desk.get(case).content.decode()
    assert "Соңғы хабар өтініш берушіге жетпеді: оған қоңырау шалыңыз." in shown
    assert "SMS пен электрондық пошта" in shown
    told_page = desk.get(messages).content.decode()
    assert "SMS телефонға жетпеді" in told_page
    assert "Мәтін" in told_page
    assert "aliya@post.example" not in told_page


def test_both_see_that_a_message_arrived(saule: Staff) -> None:
    number = filed()
    sent(number, Delivery.DELIVERED)
    seen = Visitor().sign_in().get(reverse("portal:messages", args=[number])).text
    assert "SMS телефонға жетті" in seen
    shown = saule.client().get(reverse("college:messages", args=[number])).content.decode()
    assert "SMS телефонға жетті" in shown
