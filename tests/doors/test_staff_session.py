"""How an officer's password is chosen, and when a session of theirs is over."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from telnusqa.doors.shared import session
from telnusqa.doors.shared.session import LASTS
from telnusqa.doors.staff.password import LONGEST
from telnusqa.store.models import LineRow
from telnusqa.store.tables.people import User
from tests.cast import Staff
from tests.doors.portal import Visitor
from tests.doors.test_staff_sign_in import PASSWORD

pytestmark = pytest.mark.django_db
NEW = "жаңа құпия сөз 🔑 2027"


@pytest.fixture
def account(saule: Staff) -> Iterator[User]:
    """Saule with a password, and no limit used up."""
    cache.clear()
    found = User.objects.get(pk=saule.id)
    found.set_password(PASSWORD)
    found.save()
    yield found
    cache.clear()


def signed_in(password: str = PASSWORD) -> Client:
    client = Client(headers={"host": "127.0.0.1"})
    client.post("/staff/sign-in/", {"login": "saule", "password": password})
    return client


def changed(client: Client, new: str, old: str = PASSWORD) -> str:
    """The page after a new password was sent."""
    cache.clear()
    return client.post("/staff/password/", {"oldpassword": old, "password1": new, "password2": new}).text


@pytest.mark.parametrize(
    ("password", "codes"),
    [
        ("k7-Qz%m2-pW", {"password_too_short"}),
        ("k7-Qz%m2-pWx", set()),
        ("қазан тасы алтын", set()),
        ("🔑🔒🔑🔒🔑🔒🔑🔒🔑🔒🔑🔒", set()),
        ("a" * LONGEST, set()),
        ("a" * (LONGEST + 1), {"password_too_long"}),
        ("123456789012", {"password_entirely_numeric"}),
        ("qwerty123456", {"password_too_common"}),
    ],
)
def test_a_password_is_long_and_no_word_everybody_tries(password: str, codes: set[str]) -> None:
    try:
        validate_password(password)
        found = set()
    except ValidationError as error:
        found = {each.code for each in error.error_list}
    assert codes <= found and bool(codes) == bool(found), found


def test_a_password_is_kept_whole_whatever_its_letters(account: User) -> None:
    long = NEW + "x" * (LONGEST - len(NEW) - 1) + "y"
    changed(signed_in(), long)
    assert signed_in(long[:-1]).get("/college/").status_code == 302
    assert signed_in(long).get("/college/").status_code == 200


@pytest.mark.parametrize(("language", "said"), [("kk", "128 таңбадан"), ("ru", "128 знаков"), ("en", "128 characters")])
def test_one_that_is_too_long_is_told_in_every_language(account: User, language: str, said: str) -> None:
    client = signed_in()
    client.cookies["language"] = language
    assert said in changed(client, "a1" * LONGEST)


def test_a_changed_password_ends_every_other_session(account: User) -> None:
    here, elsewhere = signed_in(), signed_in()
    assert elsewhere.get("/college/").status_code == 200
    changed(here, NEW)
    assert elsewhere.get("/college/").status_code == 302
    assert here.get("/college/").status_code == 200


def test_one_who_has_left_is_out_at_once(account: User) -> None:
    client = signed_in()
    account.is_active = False
    account.save()
    assert client.get("/college/").status_code == 302


def later(monkeypatch: pytest.MonkeyPatch, by: timedelta) -> None:
    """So much later, however busy one was: the session itself is as young as its last change."""
    at = timezone.now() + by
    monkeypatch.setattr(session, "now", lambda: at)


def test_after_a_working_day_an_officer_signs_in_again(
    account: User, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.TELNUSQA_IDLE_MINUTES = 24 * 60
    client = signed_in()
    with monkeypatch.context() as soon:
        later(soon, LASTS - timedelta(minutes=1))
        assert client.get("/college/").status_code == 200
    with monkeypatch.context() as late:
        later(late, LASTS)
        assert client.get("/college/").headers["Location"] == "/staff/sign-in/?next=/college/"
    assert client.get("/college/").status_code == 302


def test_so_does_an_applicant(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.TELNUSQA_IDLE_MINUTES = 24 * 60
    askar = Visitor("+77020000002").sign_in()
    assert askar.get("/portal/cases/").status == 200
    later(monkeypatch, LASTS)
    assert askar.get("/portal/cases/").status == 302


def test_sabotage_a_session_that_forgot_when_it_began_stays_open(
    account: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "begin", lambda _: None)
    client = signed_in()
    later(monkeypatch, LASTS)
    assert client.get("/college/").status_code == 200


def test_every_sign_in_and_every_failure_is_remembered(account: User) -> None:
    before = set(LineRow.objects.values_list("body", flat=True))
    signed_in("wrong")
    signed_in()
    bodies = sorted(set(LineRow.objects.values_list("body", flat=True)) - before, key=lambda body: "signed_in" in body)
    assert ["sign_in_failed" in bodies[0], "signed_in" in bodies[-1], len(bodies)] == [True, True, 2], bodies
    assert all(PASSWORD not in body and "wrong" not in body for body in bodies)
