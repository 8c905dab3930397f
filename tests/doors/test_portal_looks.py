"""An applicant sees who opened the case, and takes its journal home."""

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from telnusqa.acts.look import look
from telnusqa.core.line_file import Checked, checked
from telnusqa.store.models import LookedCaseRow, LookRow
from tests.aliya import ALIYA_IIN, ALIYA_PHONE
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address
from tests.doors.college_desk import checked as record_chosen
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def looks_at(number: str, aliya: Visitor, asked: str = "") -> str:
    """The page."""
    answer = aliya.get(reverse("portal:looks", args=[number]) + asked)
    assert answer.status == 200
    return answer.text


def test_a_case_nobody_opened_says_so() -> None:
    assert "Ісіңізді әлі ешкім ашқан жоқ" in looks_at(filed(), Visitor().sign_in())


def test_an_officer_who_opened_the_case_is_named_with_role_organisation_and_purpose(saule: Staff) -> None:
    number = filed()
    assert saule.client().get(address(number)).status_code == 200
    shown = looks_at(number, Visitor().sign_in())
    assert "Ісіңізді ашты" in shown
    assert "Тілеуова С. · Орындаушы · «Ақбұлақ колледжі»" in shown
    assert "Сәуле" not in shown
    assert "2026 жылғы 23 қараша, 10:00" in shown
    assert "Мақсаты: өтінішіңізді қарау" in shown


def test_a_list_the_case_stood_in_is_told_as_a_list(dina: Staff) -> None:
    number = filed()
    dina.client().get("/college/?show=all")
    shown = looks_at(number, Visitor().sign_in())
    assert "Ісіңіз тұрған тізімді ашты" in shown
    assert "Әлімова Д." in shown


def test_sabotage_a_list_that_ties_no_case_is_missed(dina: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    number = filed()
    monkeypatch.setattr("telnusqa.acts._looking.cases_touched", lambda *_: ())
    dina.client().get("/college/?show=all")
    assert "Ісіңізді әлі ешкім ашқан жоқ" in looks_at(number, Visitor().sign_in())


def test_a_search_of_the_register_is_told(saule: Staff) -> None:
    number = filed()
    saule.client().get(address(number, "register/"))
    record_chosen(number, saule)
    shown = looks_at(number, Visitor().sign_in())
    assert "Тізілімнен жазбаңызды іздеді" in shown


def test_ones_own_looks_stand_apart(saule: Staff) -> None:
    number, aliya = filed(), Visitor().sign_in()
    aliya.get(reverse("portal:case", args=[number]))
    look(saule.actor, f"case:{number}", "work", at=NOW)
    officers, own = looks_at(number, aliya), looks_at(number, aliya, "?show=own")
    assert "Телефоныңызға келген кодпен" not in officers
    assert "Телефоныңызға келген кодпен" in own
    assert "Тілеуова" not in own


def test_looking_at_who_looked_leaves_no_look() -> None:
    number, aliya = filed(), Visitor().sign_in()
    looks_at(number, aliya)
    aliya.get(reverse("portal:journal", args=[number]))
    assert not LookRow.objects.exists()


def test_fifty_stand_on_a_page_and_links_lead_on_and_back(saule: Staff) -> None:
    number, aliya = filed(), Visitor().sign_in()
    for hour in range(70):
        look(saule.actor, f"case:{number}", "work", at=NOW + timedelta(hours=hour))
    first = aliya.get(reverse("portal:looks", args=[number]))
    assert first.text.count("<time ") == 50
    older = next(part.split('"')[0] for part in first.text.split('rel="next" href="')[1:]).replace("&amp;", "&")
    second = aliya.get(older)
    assert second.text.count("<time ") == 20
    newer = next(part.split('"')[0] for part in second.text.split('rel="prev" href="')[1:]).replace("&amp;", "&")
    assert aliya.get(newer).text.count("<time ") == 50


@pytest.mark.parametrize(
    "place", ["x", "20261123T050000000000", "20261123T050000000000-", "-1", "99999999T000000000000-1", f"x-{'9' * 40}"]
)
def test_a_place_that_cannot_be_read_is_the_first_page(place: str, saule: Staff) -> None:
    number = filed()
    look(saule.actor, f"case:{number}", "work", at=NOW)
    assert "Ісіңізді ашты" in looks_at(number, Visitor().sign_in(), f"?before={place}")


def test_the_page_asks_little_of_the_database(saule: Staff, dina: Staff) -> None:
    number, aliya = filed(), Visitor().sign_in()
    for hour in range(60):
        look((saule if hour % 2 else dina).actor, f"case:{number}", "work", at=NOW + timedelta(hours=hour))
    with CaptureQueriesContext(connection) as asked:
        looks_at(number, aliya)
    assert len(asked) <= 12, [each["sql"] for each in asked]


def test_the_case_page_leads_to_looks_journal_and_check_and_shows_the_last_hash() -> None:
    number, aliya = filed(), Visitor().sign_in()
    shown = aliya.get(reverse("portal:case", args=[number])).text
    for where in (reverse("portal:looks", args=[number]), reverse("portal:journal", args=[number]), "/journal/check/"):
        assert f'href="{where}"' in shown
    kept = json.loads(aliya.get(reverse("portal:journal", args=[number])).text)
    assert f'<p class="hash">{kept["head"]}</p>' in shown


def test_the_journal_is_whole_and_holds_nothing_of_the_person(saule: Staff) -> None:
    number, aliya = filed(), Visitor().sign_in()
    record_chosen(number, saule)
    answer = aliya.get(reverse("portal:journal", args=[number]))
    assert answer.response.headers["Content-Disposition"] == f'attachment; filename="journal-{number}.json"'  # type: ignore[attr-defined]
    assert answer.response.headers["Content-Type"] == "application/json; charset=utf-8"  # type: ignore[attr-defined]
    found = checked(answer.text)
    assert isinstance(found, Checked)
    assert (found.lines, found.findings, found.chain.name) == (2, (), f"case:{number}")
    for personal in ("Омарова", "Әлия", "Серікқызы", ALIYA_IIN, ALIYA_PHONE[2:], "aliya@", "Бейбітшілік", "0123456"):
        assert personal not in answer.text


def test_every_look_is_tied_to_its_case_once(saule: Staff) -> None:
    number = filed()
    for _ in range(3):
        saule.client().get(address(number))
    assert LookedCaseRow.objects.filter(case_number=number).count() == LookRow.objects.count()
