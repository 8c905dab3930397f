"""What passes by itself answers 503 in the reader's language, says when to come again, and holds what was typed."""

from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import reverse

from telnusqa.store.models import SessionRow
from telnusqa.store.sessions import SessionStore
from tests.cast import Staff
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"
SAID = {
    "kk": "Жүйе дәл қазір жауап бере алмады",
    "ru": "Система не смогла ответить прямо сейчас",
    "en": "The service could not answer just now",
}


def away(*_args: object, **_kept: object) -> Any:
    raise OperationalError("connection refused: Aliya 990101300000")


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture
def home_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.doors.public.home.render", away)


def test_a_page_says_so_and_opens_again_by_itself(visitor: Client, home_away: None) -> None:
    answer = visitor.get("/")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert "no-store" in answer.headers["Cache-Control"]
    assert '<meta http-equiv="refresh" content="10">' in answer.text
    assert SAID["kk"] in answer.text
    assert "990101300000" not in answer.text


@pytest.mark.parametrize("language", SAID)
def test_it_speaks_the_language_that_was_chosen(visitor: Client, home_away: None, language: str) -> None:
    visitor.cookies["language"] = language
    answer = visitor.get("/", headers={"accept-language": "ru"})
    assert SAID[language] in answer.text
    assert f'<html lang="{language}">' in answer.text
    assert answer.headers["Content-Language"] == language


@pytest.mark.parametrize(("asked", "language"), [("ru-KZ,ru;q=0.9", "ru"), ("en", "en"), ("de", "kk"), ("", "kk")])
def test_where_the_account_cannot_be_read_the_browser_is_asked(
    saule: Staff, monkeypatch: pytest.MonkeyPatch, asked: str, language: str
) -> None:
    """An officer's session is not to be had: it was the first thing that was asked."""
    client = saule.client()
    client.raise_request_exception = False
    monkeypatch.setattr(SessionStore, "load", away)
    answer = client.get("/college/", headers={"accept-language": asked})
    assert answer.status_code == 503
    assert SAID[language] in answer.text


def remembers(request: HttpRequest, *_args: object, **_kept: object) -> HttpResponse:
    """A page that keeps something in the session."""
    request.session["kept"] = 1
    return HttpResponse("done")


def test_a_session_that_cannot_be_begun_is_told_too(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page was made; what stands outside of it fails."""
    monkeypatch.setattr(SessionStore, "save", away)
    monkeypatch.setattr("telnusqa.doors.public.home.render", remembers)
    answer = visitor.get("/")
    assert answer.status_code == 503
    assert SAID["kk"] in answer.text


def test_a_session_that_cannot_be_kept_is_told_too(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    """Django takes every failure to write a known session for a session that was deleted, and answers 400."""
    client = saule.client()
    client.raise_request_exception = False
    monkeypatch.setattr("telnusqa.doors.public.home.render", remembers)
    with monkeypatch.context() as broken:
        broken.setattr(SessionRow, "save", away)
        answer = client.get("/")
    assert answer.status_code == 503
    assert SAID["kk"] in answer.text


def test_a_session_that_was_ended_meanwhile_is_told_as_before(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(request: HttpRequest, *_args: object, **_kept: object) -> HttpResponse:
        SessionRow.objects.all().delete()
        return remembers(request)

    client = saule.client()
    client.raise_request_exception = False
    monkeypatch.setattr("telnusqa.doors.public.home.render", ended)
    assert client.get("/").status_code == 400


def test_what_was_typed_stands_on_the_page_and_is_sent_again(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    aliya = Visitor().sign_in()
    aliya.client.raise_request_exception = False
    at = f"/portal/apply/{aliya.begin()}/reasons/"
    sent = {"reasons": "lost", "circumstances": 'Көшу кезінде <b>"жоғалды"'}
    with monkeypatch.context() as broken:
        broken.setattr("telnusqa.doors.portal.apply.form_page.save_draft", away)
        answer = aliya.client.post(at, urlencode(sent), content_type=FORM)
    assert answer.status_code == 503
    assert 'http-equiv="refresh"' not in answer.text
    assert f'<form method="post" action="{at}">' in answer.text
    assert 'name="circumstances" value="Көшу кезінде &lt;b&gt;&quot;жоғалды&quot;"' in answer.text
    assert 'name="reasons" value="lost"' in answer.text
    assert aliya.client.post(at, sent).status_code == 302


def test_a_password_is_on_no_page(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.core.cache.backends.db.DatabaseCache.get", away)
    monkeypatch.setattr("allauth.account.auth_backends.AuthenticationBackend.authenticate", away)
    sent = urlencode({"login": "saule", "password": "telnusqa-sample-saule"})
    answer = visitor.post(reverse("account_login"), sent, content_type=FORM)
    assert answer.status_code == 503
    assert "telnusqa-sample-saule" not in answer.text
    assert "<form" not in answer.text
    assert "«Артқа»" in answer.text


def test_what_is_no_form_is_not_read(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.doors.public.language.reverse", away)
    answer = visitor.post("/language/", {"name": "Әлия"})  # as a form with files is sent
    assert answer.status_code == 503
    assert "<form" not in answer.text


def test_a_machine_is_answered_as_a_problem(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.doors.api.v1.urls.JsonResponse", away)
    answer = visitor.get("/api/v1/openapi.json")
    assert (answer.status_code, answer.headers["Content-Type"]) == (503, "application/problem+json")
    assert answer.headers["Retry-After"] == "10"
    assert answer.json()["status"] == 503


def test_it_is_logged_once_and_says_nothing_of_anyone(
    visitor: Client, home_away: None, caplog: pytest.LogCaptureFixture
) -> None:
    visitor.get("/")
    told = [record for record in caplog.records if record.name.startswith(("telnusqa", "django"))]
    [line] = [record for record in told if record.name != "telnusqa.requests"]
    assert "away" in str(line.msg)
    assert "990101300000" not in caplog.text


def test_sabotage_where_nothing_is_known_to_pass_the_page_is_500(
    visitor: Client, home_away: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.doors.shared.errors.passing", lambda _error: None)
    assert visitor.get("/").status_code == 500
