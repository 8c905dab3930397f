"""What anyone may see, in three languages, and what their browser is told about it."""

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

LANGUAGES = ("kk", "ru", "en")
PAGES = ("/", "/service/", "/directory/", "/editions/", "/staff/sign-in/", "/nothing/here/")
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
pytestmark = pytest.mark.django_db


@pytest.fixture
def visitor() -> Client:
    return Client(headers={"host": "127.0.0.1"})


def speaking(language: str) -> Client:
    client = Client(headers={"host": "127.0.0.1"})
    client.cookies["language"] = language
    return client


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_speaks_the_language_chosen(page: str, language: str) -> None:
    answer = speaking(language).get(page)
    assert answer.status_code == (404 if page == "/nothing/here/" else 200)
    assert f'<html lang="{language}">' in answer.text
    assert answer["Content-Language"] == language


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_the_switch_the_phones_and_a_way_past_the_header(visitor: Client, page: str) -> None:
    page_text = visitor.get(page).text
    assert page_text.count('name="language"') == 2
    assert 'aria-current="true">Қазақша' in page_text
    assert "1414" in page_text
    assert "8 800 080 7777" in page_text
    assert 'href="#main"' in page_text


@pytest.mark.parametrize("page", PAGES)
def test_the_browser_may_run_nothing_that_stands_in_the_page(visitor: Client, page: str) -> None:
    answer = visitor.get(page)
    header = answer["Content-Security-Policy"]
    told = dict(part.strip().split(" ", 1) for part in header.split(";"))
    assert told | POLICY == told
    assert "unsafe" not in header
    assert " style=" not in answer.text
    assert "<script>" not in answer.text


def test_without_a_choice_the_state_language_is_spoken(visitor: Client) -> None:
    answer = visitor.get("/", headers={"accept-language": "en-US"})
    assert '<html lang="kk">' in answer.text


def test_the_switch_keeps_the_page_and_its_question(visitor: Client) -> None:
    answer = visitor.post("/language/", {"language": "ru", "next": "/service/?a=1"})
    assert (answer.status_code, answer["Location"]) == (302, "/service/?a=1")
    assert '<html lang="ru">' in visitor.get("/service/").text


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org", "javascript:alert(1)", ""])
def test_the_switch_leads_nowhere_else(visitor: Client, elsewhere: str) -> None:
    assert visitor.post("/language/", {"language": "ru", "next": elsewhere})["Location"] == "/"


def test_an_unknown_language_changes_nothing(visitor: Client) -> None:
    visitor.post("/language/", {"language": "de", "next": "/"})
    assert '<html lang="kk">' in visitor.get("/").text


def test_the_switch_wants_its_proof_and_says_so_plainly() -> None:
    strict = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"})
    answer = strict.post("/language/", {"language": "ru", "next": "/"})
    assert answer.status_code == 403
    assert "Нысан жіберілген жоқ" in answer.text


def test_a_page_that_failed_says_so_in_three_languages_and_nothing_else(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_kept: object) -> HttpResponse:
        raise RuntimeError("Aliya Serikova 990101300000")

    monkeypatch.setattr("telnusqa.doors.public.home.render", broken)
    visitor.raise_request_exception = False
    answer = visitor.get("/")
    assert answer.status_code == 500
    for language in ("ru", "en"):
        assert f'<section lang="{language}">' in answer.text
    assert "Serikova" not in answer.text


def test_pretended_neighbours_are_told_on_every_page(visitor: Client, settings: Settings) -> None:
    settings.PRETEND = ("sms",)
    assert all('class="pretend"' in visitor.get(page).text for page in PAGES)
    settings.PRETEND = ()
    assert all('class="pretend"' not in visitor.get(page).text for page in PAGES)


def test_the_service_page_follows_the_edition(visitor: Client, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    old = visitor.get("/service/").text
    settings.TELNUSQA_TRAINING_EDITION = "2023"
    new = visitor.get("/service/").text
    assert "30 күнтізбелік күн ішінде" in old
    assert "15 жұмыс күні ішінде" in new
    assert "мерзімді басылымнан үзінді" in old
    assert "мерзімді басылымнан үзінді" not in new


def test_assets_are_served_under_an_address_that_may_be_kept(visitor: Client, settings: Settings) -> None:
    answer = visitor.get(f"{settings.STATIC_URL}css/every-page.css")
    assert answer.status_code == 200
    assert "immutable" in answer["Cache-Control"]
    assert f"{settings.STATIC_URL}css/every-page.css" in visitor.get("/").text
