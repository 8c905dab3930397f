"""A given password is changed first and ends by itself; after signing in one sees when one was here before."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from telnusqa.acts.record_sign_in import SignInNews, record_sign_in
from telnusqa.core.given_password import OPENS
from telnusqa.store.models import User
from telnusqa.store.read import sign_ins
from tests.cast import NOW, PASSWORD, Staff

pytestmark = pytest.mark.django_db
NEW = "жаңа құпия сөз 🔑 2027"


@pytest.fixture(autouse=True)
def _fresh_limits() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def given(who: Staff, days: float = OPENS.days) -> None:
    """Their password was given by somebody, and opens for so many days from now."""
    User.objects.filter(pk=who.id).update(given_until=timezone.now() + timedelta(days=days))


def sign_in(password: str = PASSWORD) -> tuple[Client, str]:
    """A browser that tried, and the page it was shown."""
    client = Client()
    return client, client.post("/staff/sign-in/", {"login": "saule", "password": password}, follow=True).text


def test_a_given_password_is_changed_before_anything_else(saule: Staff) -> None:
    given(saule)
    client, page = sign_in()
    assert "Сізге берілген құпиясөзді басқа адам көрген" in page
    assert client.get("/college/").headers["Location"] == "/staff/password/?next=/college/"
    form = {"oldpassword": PASSWORD, "password1": PASSWORD, "password2": PASSWORD, "next": "/college/"}
    assert "бұрынғысынан өзге болсын" in client.post("/staff/password/", form).text
    cache.clear()
    answer = client.post("/staff/password/", form | {"password1": NEW, "password2": NEW})
    assert answer.headers["Location"] == "/college/"
    assert client.get("/college/").status_code == 200
    assert User.objects.get(pk=saule.id).given_until is None


def test_unused_it_ends_by_itself(saule: Staff) -> None:
    given(saule, days=-0.01)
    client, page = sign_in()
    assert "Берілген құпиясөздің мерзімі өтті" in page
    assert client.get("/college/").status_code == 302
    assert "_auth_user_id" not in client.session
    given(saule, days=0.01)
    assert "_auth_user_id" in sign_in()[0].session


def test_after_signing_in_one_sees_when_one_was_here_before_and_what_failed(saule: Staff) -> None:
    _, first = sign_in()
    assert "Осының алдында кіргеніңіз" not in first
    sign_in("wrong")
    sign_in("wrong again")
    cache.clear()
    client, page = sign_in()
    assert "Осының алдында кіргеніңіз" in page
    assert "Содан бері 2 рет қате" in page
    cache.clear()
    _, calm = sign_in()
    assert "Содан бері" not in calm
    assert "Осының алдында кіргеніңіз" in client.get("/staff/second-factor/").text


def test_when_password_and_factor_were_changed_stands_on_ones_own_page(saule: Staff) -> None:
    client, _ = sign_in()
    assert "Соңғы рет өзгертілген кезі" not in client.get("/staff/second-factor/").text
    for news in (SignInNews.FACTOR_ADDED, SignInNews.OWN_PASSWORD, SignInNews.FACTOR_REMOVED):
        record_sign_in("saule", news, happened_at=NOW)
    found = sign_ins.lately(saule.id)
    assert (found.factor, found.password) == (NOW, NOW)
    assert client.get("/staff/second-factor/").text.count("Соңғы рет өзгертілген кезі") == 2


def test_sabotage_a_line_that_is_not_written_is_not_told(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.doors.staff.news.record_sign_in", lambda *_args, **_kept: None)
    for _ in range(2):
        _, page = sign_in()
    assert "Осының алдында" not in page
