"""Where a request came from, as limits see it, and where a sign-in leads on to."""

import pytest
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from telnusqa.core.code import CodePurpose
from telnusqa.doors.shared.access import came_from
from tests.doors.portal import Visitor, code_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2::7", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::7", "2001:db8:1:3::/64"),
        ("", ""),
        ("fe80::7%eth0", "fe80::/64"),
        ("unix:", "unix:"),
    ],
)
def test_a_household_is_one_address(address: str, counted: str) -> None:
    assert came_from(RequestFactory().get("/", REMOTE_ADDR=address)) == counted


@pytest.mark.parametrize(
    ("proxies", "counted"), [(0, "192.0.2.1"), (1, "198.51.100.9"), (2, "203.0.113.7"), (9, "192.0.2.1")]
)
def test_only_trusted_proxies_are_believed(proxies: int, counted: str, settings: Settings) -> None:
    settings.TELNUSQA_PROXIES = proxies
    asked = RequestFactory().get("/", REMOTE_ADDR="192.0.2.1", headers={"X-Forwarded-For": "203.0.113.7, 198.51.100.9"})
    assert came_from(asked) == counted


def test_after_a_sign_in_one_is_where_one_was() -> None:
    assert Client().get("/college/blanks/").headers["Location"] == "/staff/sign-in/?next=/college/blanks/"
    assert Client().get("/college/case/a%26b%3Fc/").headers["Location"].endswith("?next=/college/case/a%26b%3Fc/")


def test_a_question_is_not_carried_on() -> None:
    """Whatever somebody typed behind an address by hand stays out of the next one."""
    assert Client().get("/college/?iin=900615400008").headers["Location"] == "/staff/sign-in/?next=/college/"


def test_a_form_sent_too_late_leads_back_to_its_page_not_to_an_address_that_takes_forms_alone() -> None:
    late = Client(headers={"host": "127.0.0.1"}).post(
        "/college/find/", {"q": "x"}, headers={"referer": "http://127.0.0.1/college/?show=all"}
    )
    assert late.headers["Location"] == "/staff/sign-in/?next=/college/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/portal/", "//evil.example", "javascript:alert(1)"])
def test_no_page_of_elsewhere_is_led_back_to(elsewhere: str) -> None:
    late = Client(headers={"host": "127.0.0.1"}).post("/college/find/", {"q": "x"}, headers={"referer": elsewhere})
    assert late.headers["Location"] == "/staff/sign-in/?next=/college/find/"


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example/", "///evil.example"]
)
def test_nothing_leads_out_of_the_house(elsewhere: str) -> None:
    told = Client().post("/language/", {"language": "ru", "next": elsewhere})
    assert told.headers["Location"] == "/"
    askar = Visitor("+77020000002")
    askar.post("/portal/", phone=askar.phone, next=elsewhere)
    assert askar.post("/portal/code/", code=code_of(CodePurpose.SIGN_IN)).location == "/portal/cases/"
    assert askar.client.get("/portal/", {"next": elsewhere}).headers["Location"] == "/portal/cases/"


def test_a_sign_in_begins_another_session() -> None:
    """A session somebody else put into the browser opens nothing."""
    askar = Visitor("+77020000002")
    askar.post("/portal/", phone=askar.phone)
    before = askar.client.session.session_key
    askar.post("/portal/code/", code=code_of(CodePurpose.SIGN_IN))
    assert askar.client.session.session_key != before
    stolen = Client()
    stolen.cookies["session"] = before
    assert stolen.get("/portal/cases/").status_code == 302
