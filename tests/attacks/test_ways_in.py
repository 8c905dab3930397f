"""Ways in and out: a form of another site, a session somebody else began, a way on that leads elsewhere."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from django.core.cache import cache
from django.test import Client

from telnusqa.core.code import CodePurpose
from telnusqa.store.tables.people import User
from tests.cast import Staff
from tests.doors.portal import Visitor, code_of
from tests.doors.test_staff_sign_in import PASSWORD

HERE = "http://127.0.0.1"
ELSEWHERE = (
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "/\t/evil.example/",
    "/\n/evil.example/",
    "http:evil.example",
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//127.0.0.1@evil.example/",
    "http://127.0.0.1.evil.example/",
    "/%2f%2fevil.example/../",
)
LED = re.compile(r"/(?![/\\\t\n])[\x21-\x7e]*")


@pytest.fixture
def officer(saule: Staff) -> Iterator[Staff]:
    """Saule with a password of her own, and no limit used up."""
    cache.clear()
    account = User.objects.get(pk=saule.id)
    account.set_password(PASSWORD)
    account.save()
    yield saule
    cache.clear()


def browser(address: str = "10.1.0.1") -> Client:
    return Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"}, REMOTE_ADDR=address)


def proof(client: Client, page: str) -> str:
    """What the form on that page carries."""
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', client.get(page).content.decode())
    assert found is not None
    return found[1]


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_after_the_sign_in_of_an_officer_nothing_leads_elsewhere(officer: Staff, elsewhere: str) -> None:
    client = Client(headers={"host": "127.0.0.1"})
    assert elsewhere not in re.findall(r'href="([^"]*)"', client.get("/staff/sign-in/", {"next": elsewhere}).text)
    sent = {"login": "saule", "password": PASSWORD, "next": elsewhere}
    told = client.post("/staff/sign-in/", sent)
    assert LED.fullmatch(told.headers["Location"]), told.headers["Location"]
    again = client.get("/staff/sign-in/", {"next": elsewhere})
    assert LED.fullmatch(again.headers["Location"]), again.headers["Location"]


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_neither_does_the_switch_of_languages_nor_the_portal(elsewhere: str, db: None) -> None:
    told = Client().post("/language/", {"language": "ru", "next": elsewhere}).headers["Location"]
    assert LED.fullmatch(told), told
    page = Client().get("/portal/", {"next": elsewhere}).content.decode()
    for kept in re.findall(r'name="next" value="([^"]*)"', page):
        assert not kept or LED.fullmatch(unescape(kept)), kept


@pytest.mark.parametrize("page", ["/portal/", "/staff/sign-in/", "/language/", "/verify/"])
def test_nobody_is_signed_in_by_a_form_of_another_site(officer: Staff, page: str) -> None:
    """Also where nobody has signed in yet: else one would work under somebody else's account (login CSRF)."""
    sent = {"login": "saule", "password": PASSWORD, "phone": "+77020000002", "language": "ru"}
    bare = browser()
    assert bare.post(page, sent).status_code == 403
    assert "session" not in bare.cookies
    mine, other = browser(), browser()
    with_anothers = {**sent, "csrfmiddlewaretoken": proof(other, "/portal/")}
    proof(mine, "/portal/")
    mine.cookies["csrf"] = mine.cookies["csrf"].value
    assert mine.post(page, with_anothers).status_code == 403
    with_ours = {**sent, "csrfmiddlewaretoken": proof(mine, "/portal/")}
    for where in ("https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1:8080"):
        assert mine.post(page, with_ours, headers={"origin": where}).status_code == 403, where
    assert mine.post(page, with_ours, headers={"origin": HERE}).status_code != 403


def test_sabotage_a_page_that_asks_for_no_proof_is_seen(officer: Staff, settings: object) -> None:
    settings.MIDDLEWARE = [each for each in settings.MIDDLEWARE if "Csrf" not in each]  # type: ignore[attr-defined]
    told = browser().post("/staff/sign-in/", {"login": "saule", "password": PASSWORD})
    assert told.status_code == 302


def test_a_session_begun_by_somebody_else_opens_nothing(officer: Staff) -> None:
    """The sign-in begins another one, and the proof of forms changes with it."""
    client = Client(headers={"host": "127.0.0.1"})
    askar = Visitor("+77020000002", client=client)
    askar.post("/portal/", phone=askar.phone)
    planted, form = client.cookies["session"].value, client.get("/staff/sign-in/").cookies.get("csrf")
    client.post("/staff/sign-in/", {"login": "saule", "password": PASSWORD})
    assert client.cookies["session"].value != planted
    assert form is None or client.cookies["csrf"].value != form.value
    stolen = Client(headers={"host": "127.0.0.1"})
    stolen.cookies["session"] = planted
    assert stolen.get("/college/").status_code == 302


def test_a_session_that_was_made_up_is_not_taken_over(officer: Staff) -> None:
    client = Client(headers={"host": "127.0.0.1"})
    client.cookies["session"] = "a" * 32
    client.post("/staff/sign-in/", {"login": "saule", "password": PASSWORD})
    assert client.cookies["session"].value != "a" * 32


def test_a_session_left_is_over_wherever_its_cookie_was_copied(officer: Staff) -> None:
    askar = Visitor("+77020000002").sign_in()
    assert code_of(CodePurpose.SIGN_IN)
    for client, leave, inside in (
        (askar.client, "/portal/leave/", "/portal/cases/"),
        (officer.client(), "/staff/sign-out/", "/college/"),
    ):
        copied = Client()
        copied.cookies["session"] = client.cookies["session"].value
        assert copied.get(inside).status_code == 200
        client.post(leave)
        assert copied.get(inside).status_code == 302


def test_a_password_typed_twice_reaches_no_question(officer: Staff) -> None:
    client = Client(headers={"host": "127.0.0.1"})
    client.post("/staff/sign-in/", {"login": "saule", "password": PASSWORD})
    told = [
        client.post("/staff/password/", {"oldpassword": "1", "password1": "1", "password2": f"1 AND 2261={other}"}).text
        for other in (2261, 2262)
    ]
    of_a_truth, of_a_lie = (re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", page) for page in told)
    assert 'type="password"' in of_a_truth
    assert of_a_truth == of_a_lie
