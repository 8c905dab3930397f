"""The page of terms: anyone asks, the law answers day by day, on the page and on paper."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from django.test import Client
from playwright.sync_api import Browser
from pytest_django.fixtures import Settings

from tests.still import stand_still
from tests.walk.answered import BASE, browse
from tests.walk.axe import violations, wider_than_the_screen

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse as Answer

pytestmark = pytest.mark.django_db
MONDAY_MORNING = {"on_day": "23", "on_month": "11", "on_year": "2026", "at": "10:00"}
SUNDAY = {**MONDAY_MORNING, "on_day": "22"}
NAURYZ = {"channel": "corporation", "on_day": "16", "on_month": "3", "on_year": "2026"}


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def ask(page: str = "/term/", language: str = "kk", **question: str) -> "Answer":
    client = Client(headers={"host": "127.0.0.1"})
    client.cookies["language"] = language
    return client.get(page, question)


def due(answer: "Answer") -> str:
    """The day of the large figure."""
    assert answer.status_code == 200, answer.text
    return answer.text.split('<p class="due-day"><time datetime="')[1][:10]


def test_without_a_question_the_portal_today_is_answered() -> None:
    answer = ask()
    assert due(answer) == "2026-12-14"
    assert 'value="portal" checked' in " ".join(answer.text.split())
    assert 'name="on_day" class="width-2" inputmode="numeric" value="23"' in answer.text
    assert 'value="10:00"' in answer.text
    assert "сол күні тіркеледі: 2026 жылғы 23 қараша, дүйсенбі" in answer.text


def test_an_edition_without_a_portal_answers_for_the_office_when_it_is_next_open(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    stand_still(monkeypatch, datetime(2026, 11, 22, 5, 0, tzinfo=UTC))
    answer = ask()
    assert due(answer) == "2026-12-23"
    assert 'value="office" checked' in " ".join(answer.text.split())


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ({**MONDAY_MORNING, "channel": "office"}, "2026-12-14"),
        ({**MONDAY_MORNING, "channel": "portal"}, "2026-12-14"),
        ({**MONDAY_MORNING, "channel": "portal", "at": "18:30"}, "2026-12-14"),
        ({**MONDAY_MORNING, "channel": "portal", "at": "18:31"}, "2026-12-15"),
        ({**SUNDAY, "channel": "portal"}, "2026-12-14"),
        (NAURYZ, "2026-04-09"),
        ({**NAURYZ, "channel": "office", "edition": "2015"}, "2026-04-15"),
        ({**MONDAY_MORNING, "act": "complaint", "body": "provider"}, "2026-11-30"),
        ({**MONDAY_MORNING, "act": "complaint", "body": "ministry", "edition": "2015"}, "2026-11-30"),
        ({**MONDAY_MORNING, "act": "complaint", "body": "provider", "edition": "2015"}, "2026-11-28"),
        ({**MONDAY_MORNING, "act": "quality-complaint"}, "2026-12-14"),
        ({"on_day": "1", "on_month": "10", "on_year": "2015", "channel": "office"}, "2015-10-31"),
    ],
)
def test_a_question_is_answered_by_its_text_way_day_and_hour(question: dict[str, str], day: str) -> None:
    assert due(ask(**question)) == day


def test_the_months_number_the_days_and_name_what_is_skipped() -> None:
    page = " ".join(ask(**NAURYZ).text.split())
    assert "<caption>2026 жылғы наурыз</caption>" in page
    assert '<th scope="col"><span aria-hidden="true">дс</span><span class="unseen">дүйсенбі</span></th>' in page
    assert '<span class="unseen">17 наурыз, 1-күн</span>' in page
    assert '<span class="unseen">9 сәуір, 15-күн, мерзімнің соңғы күні</span>' in page
    assert "<dt><span>21–23</span> </dt> <dd>Наурыз мейрамы" in page
    assert "жеткізілетін соңғы күн: 2026 жылғы 8 сәуір" in page
    assert page.count("<details") == 1


def test_the_day_of_registration_is_told_with_its_reason() -> None:
    assert "демалыс не мереке күні жіберілген" in ask(**SUNDAY, channel="portal").text
    late = {**MONDAY_MORNING, "at": "18:31"}
    assert "жұмыс уақытынан кейін жіберілген өтініш (18:31)" in ask(**late, channel="portal").text
    assert "Өтініш тапсырылған күні тіркеледі" in ask(**MONDAY_MORNING, channel="office").text


def test_a_text_that_was_not_in_force_is_marked_as_a_comparison() -> None:
    said = "Бұл мәтін ол күні қолданыста болмаған"
    assert said in ask(**NAURYZ | {"channel": "office"}, edition="2015").text
    assert said not in ask(**NAURYZ, edition="2023").text
    assert said in ask(on_day="2", on_month="5", on_year="2018", channel="office", edition="2023").text


WRONG = {
    "closed": ({**SUNDAY, "channel": "office"}, "on", "Ең жақын жұмыс күнін енгізіңіз: 2026 жылғы 23 қараша"),
    "closed to complaints": (
        {**SUNDAY, "act": "complaint", "body": "ministry"},
        "on",
        "Ең жақын жұмыс күнін енгізіңіз: 2026 жылғы 23 қараша",
    ),
    "gap": ({**MONDAY_MORNING, "on_year": "2018"}, "on", "Бұл күні қолданыста болған мәтін бізде жоқ"),
    "far year": ({**MONDAY_MORNING, "on_year": "2031"}, "on", "2031 жылғы мереке күндері тексерілмеген"),
    "over the edge": ({**MONDAY_MORNING, "on_day": "20", "on_month": "12", "on_year": "2027"}, "on", "2028 жылғы"),
    "no portal": ({**MONDAY_MORNING, "channel": "portal", "edition": "2015"}, "channel", "Бұл мәтінде мұндай жол жоқ"),
    "no such day": ({**MONDAY_MORNING, "on_month": "13"}, "on", "Күнді былай жазыңыз"),
    "half a day": ({"on_day": "23"}, "on", "Күнді былай жазыңыз"),
    "no such hour": ({**MONDAY_MORNING, "at": "25:00"}, "at", "Уақытты былай жазыңыз: 18:31"),
    "no such text": ({**MONDAY_MORNING, "edition": "1999"}, "edition", "Тізімдегі жауаптардың бірін"),
    "no such act": ({**MONDAY_MORNING, "act": "refusal"}, "act", "Тізімдегі жауаптардың бірін"),
    "no such way": ({**MONDAY_MORNING, "channel": "post"}, "channel", "Тізімдегі жауаптардың бірін"),
    "no such body": ({**MONDAY_MORNING, "act": "complaint", "body": "king"}, "body", "Тізімдегі жауаптардың бірін"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_at_its_field_and_what_was_typed_is_kept(name: str) -> None:
    question, field, said = WRONG[name]
    answer = ask(**question)
    assert answer.status_code == 422
    assert said in answer.text
    assert f'href="#field-{field}"' in answer.text
    assert 'id="answer"' not in answer.text
    assert answer.text.count("<title>Қате: ") == 1
    for part in ("on_day", "on_month", "on_year"):
        assert f'name="{part}"' in answer.text
    typed = answer.text.split('name="on_day"')[1].split('value="')[1].split('"')[0]
    assert typed == question["on_day"]


def test_all_problems_are_told_at_once() -> None:
    page = ask(on_day="40", on_month="1", on_year="2026", at="99", act="none").text
    assert page.count('<a href="#field-') == 3


def test_what_was_typed_is_escaped() -> None:
    assert "<script>alert" not in ask(on_day="<script>alert(1)</script>", at='"><script>alert(2)</script>').text


def test_today_in_the_gap_is_told_and_the_form_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, datetime(2018, 3, 1, 5, 0, tzinfo=UTC))
    answer = ask()
    assert answer.status_code == 200
    assert "Бұл күні қолданыста болған мәтін бізде жоқ" in answer.text
    assert 'name="edition"' in answer.text
    assert 'id="answer"' not in answer.text


def test_the_link_to_the_paper_asks_the_same_question() -> None:
    page = ask(**NAURYZ).text
    link = page.split('href="/term/pdf/?')[1].split('"')[0].replace("&amp;", "&")
    asked = dict(part.split("=") for part in link.split("&"))
    assert asked == {"edition": "", "act": "duplicate", "body": "provider", "at": "12%3A00", **NAURYZ}
    paper = Client().get(f"/term/pdf/?{link}")
    assert paper["Content-Type"] == "application/pdf"
    assert paper.content.startswith(b"%PDF-")
    assert paper["Content-Disposition"] == 'inline; filename="term-2026-04-09.pdf"'


def test_a_question_without_an_answer_has_no_paper_but_the_page_that_tells_why() -> None:
    answer = ask("/term/pdf/", **SUNDAY, channel="office")
    assert (answer.status_code, answer["Location"]) == (302, f"/term/?{urlencode({**SUNDAY, 'channel': 'office'})}")


def test_the_page_asks_for_nothing_of_a_person_and_sets_no_session() -> None:
    client = Client()
    page = client.get("/term/").text
    assert "sessionid" not in client.cookies
    for personal in ("iin", "phone", "surname", "email"):
        assert f'name="{personal}"' not in page


def test_search_engines_may_read_it_and_the_service_leads_to_it() -> None:
    assert "Allow: /term/" in Client().get("/robots.txt").text
    assert 'href="/term/"' in Client().get("/service/").text


QUESTIONS = ("", urlencode(NAURYZ), urlencode({**SUNDAY, "channel": "office"}), urlencode({"act": "complaint"}))
SCREENS = (("kk", 320, "light"), ("ru", 1280, "dark"), ("en", 360, "light"))


@pytest.mark.browser
@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_the_page_is_well(chromium: Browser, language: str, width: int, scheme: str) -> None:
    page = browse(chromium, None, language, width, scheme)
    for question in QUESTIONS:
        page.goto(f"{BASE}/term/?{question}")
        assert violations(page) == [], question
        assert wider_than_the_screen(page) == [], question
        if page.locator(".days").count():
            page.locator(".days summary").click()
            assert violations(page) == [], question
            assert wider_than_the_screen(page) == [], question
    page.context.close()


@pytest.mark.browser
def test_by_keyboard_alone_a_term_is_counted_and_shown(chromium: Browser) -> None:
    page = browse(chromium, None, "kk", 360)
    page.goto(f"{BASE}/term/")
    page.focus("#field-on")
    page.keyboard.press("Control+A")
    page.keyboard.type("24")
    page.keyboard.press("Enter")
    page.wait_for_url("**on_day=24&**")
    assert page.url.endswith("#answer")
    assert page.locator(".answer .due-day time").get_attribute("datetime") == "2026-12-15"
    assert page.locator("#answer").bounding_box()["y"] < 900  # type: ignore[index]
    page.context.close()


@pytest.mark.browser
def test_what_a_complaint_does_not_ask_is_put_away(chromium: Browser) -> None:
    page = browse(chromium, None, "kk", 360)
    page.goto(f"{BASE}/term/")
    shown = {name: page.locator(f".for-{name}").is_visible() for name in ("duplicate", "portal", "complaint")}
    assert shown == {"duplicate": True, "portal": True, "complaint": False}
    page.check("[name=act][value=complaint]")
    shown = {name: page.locator(f".for-{name}").is_visible() for name in ("duplicate", "portal", "complaint")}
    assert shown == {"duplicate": False, "portal": False, "complaint": True}
    page.context.close()
