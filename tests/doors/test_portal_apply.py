"""Aliya fills in the form: nothing typed is lost, everything wrong is told, one text becomes one case."""

import uuid
from datetime import timedelta
from itertools import pairwise

import pytest
from django.urls import reverse

from telnusqa.core.code import CodePurpose
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import CaseRow, CodeRow, DraftRow, LookRow
from telnusqa.store.read import cases, portal
from tests.cast import ALIYA_PHONE, NOW
from tests.doors.portal import COLLEGE, PAGES, Visitor, code_of, wrong
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


@pytest.fixture
def aliya() -> Visitor:
    """Aliya, signed in."""
    return Visitor().sign_in()


def page(draft: uuid.UUID, name: str) -> str:
    return reverse("portal:page", args=[draft, name])


def test_the_whole_way_ends_in_a_receipt_with_number_and_due_date(aliya: Visitor) -> None:
    number = aliya.apply()
    case = cases.by_number(CaseNumber(number))
    assert case.registered_on.isoformat() == "2026-11-23"
    shown = aliya.get(reverse("portal:receipt", args=[number])).text
    assert f"{number[:4]}-{number[4:8]}-{number[8:]}" in shown
    assert "2026 жылғы 14 желтоқсан" in shown
    assert reverse("portal:term", args=[number]) in shown


def test_a_page_follows_the_other_in_the_order_of_the_form(aliya: Visitor) -> None:
    draft = aliya.begin()
    order = list(PAGES)
    for name, following in pairwise(order):
        assert aliya.post(page(draft, name), **PAGES[name]).location == page(draft, following)
    assert aliya.post(page(draft, "consent"), consent="yes").location == reverse("portal:check", args=[draft])


def test_a_draft_survives_closing_the_tab(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.post(page(draft, "name"), applicant_surname="Омарова", applicant_given="Әлия")
    elsewhere = Visitor().sign_in()
    assert reverse("portal:tasks", args=[draft]) in elsewhere.get(reverse("portal:home")).text
    assert 'value="Омарова"' in elsewhere.get(page(draft, "name")).text


def test_a_page_keeps_what_was_typed_though_it_is_wrong(aliya: Visitor) -> None:
    draft = aliya.begin()
    answer = aliya.post(page(draft, "name"), applicant_surname="Омарова1", applicant_given="Әлия", iin="900615400001")
    assert answer.status == 422
    assert 'value="Омарова1"' in answer.text
    assert "Бұл ЖСН-де қате бар" in answer.text
    assert 'href="#field-iin"' in answer.text
    assert portal.draft(draft, ALIYA_PHONE).typed.iin == "900615400001"
    assert 'value="900615400001"' in aliya.get(page(draft, "name")).text


def test_a_day_in_three_boxes_comes_back_as_it_was_typed(aliya: Visitor) -> None:
    draft = aliya.begin()
    sent = {"original_date_day": "31", "original_date_month": "", "original_date_year": "2009"}
    answer = aliya.post(page(draft, "original"), **sent)
    assert answer.status == 422
    assert 'value="31"' in answer.text
    assert 'value="2009"' in aliya.get(page(draft, "original")).text


def test_a_page_opened_first_accuses_nobody(aliya: Visitor) -> None:
    draft = aliya.begin()
    assert "error-summary" not in aliya.get(page(draft, "name")).text


def test_everything_that_is_missing_is_told_at_once_each_with_its_clause(aliya: Visitor) -> None:
    draft = aliya.begin()
    shown = aliya.get(reverse("portal:check", args=[draft])).text
    for name in ("institution", "graduation_year", "applicant_surname", "reasons", "wanted", "address", "consent"):
        assert f"#field-{name}" in shown
    assert "өтініш нысаны" in shown
    assert "9-жол, 3) тармақша" in shown
    assert aliya.ask_for_confirmation(draft).status == 422
    assert not CodeRow.objects.filter(purpose=CodePurpose.CONFIRM.value).exists()


def test_a_change_from_the_answers_returns_to_them(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    assert f"{page(draft, 'study')}?back=check" in aliya.get(reverse("portal:check", args=[draft])).text
    sent = {**PAGES["study"], "graduation_year": "2010", "back": "check"}
    assert aliya.post(page(draft, "study"), **sent).location == reverse("portal:check", args=[draft])


def test_a_changed_name_opens_a_page_and_a_change_leads_there_first(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    assert aliya.get(page(draft, "then")).location == reverse("portal:tasks", args=[draft])
    sent = {"reasons": ["name_changed"], "circumstances": "Тұрмысқа шықтым", "back": "check"}
    assert aliya.post(page(draft, "reasons"), **sent).location == page(draft, "then") + "?back=check"
    assert "Диплом мен оның қосымшасының түпнұсқалары" in aliya.get(page(draft, "papers")).text


def test_a_reason_that_needs_no_original_asks_for_none(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    assert "түпнұсқалары" not in aliya.get(page(draft, "papers")).text


def test_pages_may_be_filled_in_any_order(aliya: Visitor) -> None:
    draft = aliya.begin()
    for name in reversed(list(PAGES)):
        aliya.post(page(draft, name), **PAGES[name])
    aliya.ask_for_confirmation(draft)
    assert "/receipt/" in aliya.confirm(draft).location


def test_an_unknown_college_is_told_on_its_page(aliya: Visitor) -> None:
    draft = aliya.begin()
    answer = aliya.post(page(draft, "institution"), institution="140640000007")
    assert answer.status == 422
    assert "Мұндай оқу орны тізімде жоқ" in answer.text


def test_the_code_confirms_one_text_only(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    aliya.ask_for_confirmation(draft)
    code = code_of(CodePurpose.CONFIRM)
    aliya.post(page(draft, "wanted"), wanted="diploma")
    answer = aliya.post(reverse("portal:confirm", args=[draft]), code=code)
    assert answer.status == 422
    assert "Код сұралғаннан кейін өтініш өзгерген" in answer.text
    assert not CaseRow.objects.exists()
    assert aliya.get(reverse("portal:confirm", args=[draft])).location == reverse("portal:check", args=[draft])
    aliya.ask_for_confirmation(draft)
    assert "/receipt/" in aliya.confirm(draft).location


def test_a_switch_of_language_between_code_and_sending_changes_nothing(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    aliya.ask_for_confirmation(draft)
    aliya.client.cookies["language"] = "ru"
    assert "/receipt/" in aliya.confirm(draft).location


def test_five_wrong_codes_spend_the_code_and_a_new_one_works(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    aliya.ask_for_confirmation(draft)
    code = code_of(CodePurpose.CONFIRM)
    confirm = reverse("portal:confirm", args=[draft])
    for _ in range(5):
        assert "Код дұрыс емес" in aliya.post(confirm, code=wrong(code)).text
    answer = aliya.post(confirm, code=code)
    assert answer.status == 422
    assert "Бұл кодпен тым көп талпыныс жасалды" in answer.text
    assert not CaseRow.objects.exists()
    aliya.ask_for_confirmation(draft)
    assert "/receipt/" in aliya.confirm(draft).location


def test_an_expired_code_is_told(aliya: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    aliya.ask_for_confirmation(draft)
    stand_still(monkeypatch, NOW + timedelta(minutes=6))
    assert "Кодтың мерзімі өтті" in aliya.confirm(draft).text


def test_sent_twice_it_is_one_case_and_the_same_receipt(aliya: Visitor) -> None:
    draft = aliya.begin()
    aliya.fill(draft)
    aliya.ask_for_confirmation(draft)
    code = code_of(CodePurpose.CONFIRM)
    confirm = reverse("portal:confirm", args=[draft])
    first = aliya.post(confirm, code=code).location
    assert aliya.post(confirm, code=code).location == first
    assert aliya.get(confirm).location == first
    assert aliya.get(page(draft, "name")).location == first
    assert aliya.post(page(draft, "name"), **PAGES["name"]).location == first
    assert aliya.get(reverse("portal:check", args=[draft])).location == first
    assert CaseRow.objects.count() == 1
    assert not DraftRow.objects.exists()


def test_new_takes_up_the_draft_that_was_left_empty(aliya: Visitor) -> None:
    assert aliya.begin() == aliya.begin()


def test_a_draft_is_dropped_only_after_a_question(aliya: Visitor) -> None:
    draft = aliya.begin()
    drop = reverse("portal:drop", args=[draft])
    assert aliya.get(drop).status == 200
    assert DraftRow.objects.exists()
    assert aliya.post(drop).location == reverse("portal:home")
    assert aliya.get(page(draft, "name")).status == 404


def test_a_college_is_found_among_many_by_a_part_of_its_name(
    aliya: Visitor, college2: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.doors.shared.application_options.FEW", 1)
    draft = aliya.begin()
    found = aliya.get(page(draft, "institution") + "?q=ҚАРҒАЛЫ").text
    assert "010240000355" in found
    assert COLLEGE not in found
    aliya.post(page(draft, "institution"), institution=COLLEGE)
    assert COLLEGE in aliya.get(page(draft, "institution") + "?q=қарғалы").text


def test_a_look_at_ones_own_case_is_written_down(aliya: Visitor) -> None:
    number = aliya.apply()
    aliya.get(reverse("portal:case", args=[number]))
    assert LookRow.objects.filter(subject=f"case:{number}", viewer="applicant").exists()
