"""A rule of ours changed for one college, a change withdrawn, and values that make no sense together."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client

from telnusqa.acts.give_role import give_role
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.doors.shared import access
from telnusqa.store.models import PolicyChangeRow
from telnusqa.store.read import policies, rulesets
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import NOW, Staff
from tests.doors.test_reference_policy import EYES, RULE, TODAY, confirm, plain, seen, send

pytestmark = pytest.mark.usefixtures("time_stands")


@pytest.fixture
def desk(ermek: Staff) -> Client:
    return ermek.client()


def test_one_college_may_have_its_own(desk: Client, saule: Staff, college2: int) -> None:
    own = {"value": "yes", "college": str(saule.home)}
    assert "Барлық оқу орны" in desk.get(EYES).text
    confirm(desk, at=EYES, since_day="23", **own)
    words = plain(desk.get("/reference/policy/four-eyes/").text)
    assert "Өз мәні бар оқу орындарының саны: 1" in words
    assert "Бір адам дайындап, өзі растай ала ма: Иә «Ақбұлақ колледжі»" in words
    _, text, _ = send(desk, at=EYES, value="yes", college="all")
    assert "Мына оқу орындарының өз мәні бар, ол өзгермейді: «Ақбұлақ" in plain(text)
    assert rulesets.of("2023", on=TODAY, home=saule.home).policy.four_eyes_same_person
    assert not rulesets.of("2023", on=TODAY, home=college2).policy.four_eyes_same_person
    status, text, _ = send(desk, at=EYES, value="yes", college="999999")
    assert status == 422


def test_the_page_of_a_case_lets_one_person_sign_where_their_college_may(desk: Client, saule: Staff) -> None:
    give_role(saule.id, saule.home, Role.HEAD, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    case = made(saule)
    page = f"/college/case/{case.number}/"
    assert "басқа қызметкер растауы керек" in saule.client().get(page).text
    confirm(desk, at=EYES, since_day="23", value="yes", college=str(saule.home))
    assert "басқа қызметкер растауы керек" not in saule.client().get(page).text


def test_a_change_is_withdrawn_with_a_reason_and_stays_on_the_list(desk: Client) -> None:
    confirm(desk, since_day="23")
    where = f"/reference/policy/withdraw/{PolicyChangeRow.objects.get().pk}/"
    text = desk.get(where).text
    assert "2026 жылғы 23 қараша 7 жұмыс күні 5 жұмыс күні" in plain(text)
    assert desk.post(where, {"seen": seen(text)}).status_code == 422
    assert desk.post(where, {"seen": "2026.1", "reason": "not_needed"}).status_code == 409
    assert desk.post(where, {"seen": seen(text), "reason": "not_needed"})["Location"] == RULE
    words = plain(desk.get(RULE).text)
    assert "Кері алынған" in words
    assert "Өзгерістің қажеті болмай қалды" in words
    assert rulesets.policy(TODAY).enquiry_days == 5
    assert desk.get(where)["Location"] == RULE
    assert policies.of_rule("enquiry")[0].withdrawn_why == "not_needed"


def test_withdrawing_is_told_in_its_own_words_and_from_today_on(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    confirm(desk, since_day="23")
    monkeypatch.setattr(access, "now", lambda: NOW + timedelta(days=2))
    confirm(desk, value="9", since_day="27")
    where = f"/reference/policy/withdraw/{PolicyChangeRow.objects.order_by('pk')[0].pk}/"
    words = plain(desk.get(where).text)
    assert "Сұрау салуға жауап қанша күтіледі: 7 жұмыс күні" in words, "which change it is"
    assert "Неге енгізілген еді" in words
    assert "Неге өзгертіледі" not in words
    assert "Қай күннен Қазіргі мәні Кері алынса" in words
    assert "2026 жылғы 25 қараша 7 жұмыс күні 5 жұмыс күні" in words, "what was before today stays"
    assert "2026 жылғы 27 қараша 9 жұмыс күні Өзгермейді" in words
    assert "23 қараша 7" not in words


@pytest.mark.parametrize(
    ("page", "current"),
    [
        ("", "/reference/"),
        ("calendar/", "/reference/calendar/"),
        ("calendar/new/", "/reference/calendar/"),
        ("policy/", "/reference/policy/"),
        ("policy/enquiry/", "/reference/policy/"),
        ("policy/change/enquiry.days/", "/reference/policy/"),
    ],
)
def test_the_part_one_is_in_is_marked_on_its_inner_pages_too(desk: Client, page: str, current: str) -> None:
    nav = re.search(r'<nav class="nav".*?</nav>', desk.get(f"/reference/{page}").text, re.DOTALL)
    assert nav is not None
    assert re.findall(r'href="([^"]*)" aria-current="(page|true)"', nav[0]) == [
        (current, "page" if f"/reference/{page}" == current else "true")
    ]


def test_what_two_values_cannot_mean_together_is_told_on_the_form_and_on_withdrawing(desk: Client) -> None:
    head, executor = (f"/reference/policy/change/warnings.{whom}/" for whom in ("head", "executor"))
    assert send(desk, at=head, value="6")[0] == 422
    confirm(desk, at=executor, value="8")
    confirm(desk, at=head, value="6")
    row = PolicyChangeRow.objects.get(field="warnings.executor")
    where = f"/reference/policy/withdraw/{row.pk}/"
    answer = desk.post(where, {"seen": policies.standing().version, "reason": "typed_wrong"})
    assert answer.status_code == 422
    assert "қалған мәндер бір-біріне сыймайды" in answer.text
