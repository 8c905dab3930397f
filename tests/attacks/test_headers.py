"""What a request says of itself is believed of nothing: its host, its method, its language, where it came from."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.attacks.scene import ADDRESSES
from tests.cast import Staff
from tests.doors.machine import ROOT, machine
from tests.still import stand_still

ELSEWHERE = "evil.example"
HOSTS = (ELSEWHERE, f"127.0.0.1@{ELSEWHERE}", "127.0.0.1:x", "a b", "[::1")
FORWARDED = {
    "X-Forwarded-Host": ELSEWHERE,
    "X-Host": ELSEWHERE,
    "X-Forwarded-Server": ELSEWHERE,
    "Forwarded": f"host={ELSEWHERE}",
    "X-Original-URL": "/reference/",
    "X-Rewrite-URL": "/reference/",
}
OVERRIDES = ("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")
LINES = "ru\r\nSet-Cookie: taken=1\r\n\r\n<b>"


def whole(answer: HttpResponse) -> str:
    """All that was answered."""
    said = "\n".join(f"{name}: {text}" for name, text in answer.headers.items())
    return said + answer.content.decode("utf-8", "replace") + answer.cookies.output()


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", ["/portal/", f"{ROOT}/openapi.json", f"{ROOT}/applications"])
def test_another_host_is_answered_nothing(host: str, path: str, db: None) -> None:
    for browser in (Client(headers={"host": host}), Client(headers={"host": host, "referer": f"https://{ELSEWHERE}/"})):
        for answer in (browser.get(path), browser.post(path, {"q": "x"})):
            assert answer.status_code == 400, path
            assert ELSEWHERE not in whole(answer)


def test_no_address_in_an_answer_is_made_of_what_a_proxy_is_said_to_be(saule: Staff) -> None:
    for path in ("/", "/portal/", "/staff/sign-in/", "/college/", "/developers/"):
        for browser in (Client(headers=FORWARDED), Client(headers=FORWARDED, enforce_csrf_checks=True)):
            told = browser.get(path)
            assert ELSEWHERE not in whole(told), path
            assert told.status_code in (200, 302)
    officer = saule.client()
    assert officer.get("/", headers=FORWARDED).content != officer.get("/reference/").content


def test_what_a_machine_files_is_addressed_here(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    it = machine(saule.home, officer="saule")
    it.client.defaults |= {f"HTTP_{name.upper().replace('-', '_')}": text for name, text in FORWARDED.items()}
    answer = it.file()
    assert answer.status_code == 201
    assert answer.headers["Location"].startswith("/api/v1/applications/")
    assert ELSEWHERE not in whole(answer)


def test_no_header_and_no_field_makes_another_method_of_a_request(saule: Staff) -> None:
    for header in OVERRIDES:
        for route in ("portal:leave", "language", "portal:again"):
            asked = f"{reverse(route)}?_method=POST"
            assert Client(headers={header: "POST"}).get(asked).status_code == 405, route
    browser = saule.client()
    browser.post("/", {"_method": "DELETE"}, headers=dict.fromkeys(OVERRIDES, "DELETE"))
    assert browser.get("/college/").status_code == 200


@pytest.mark.parametrize("method", ["DELETE", "TRACE", "X"])
def test_methods_nobody_asked_for_do_nothing(method: str, db: None) -> None:
    for route, words in ADDRESSES.items():
        if words or route.startswith(("account_", "mfa_")):
            continue
        told = Client().generic(method, reverse(route), headers={"x-said": "x"})
        assert told.status_code in (302, 401, 403, 404, 405), f"{method} {route}"
        assert b"x-said" not in told.content


def test_a_language_that_is_none_makes_no_line_of_an_answer(db: None) -> None:
    browser = Client(headers={"Accept-Language": LINES})
    browser.cookies["language"] = LINES
    for path in ("/", "/portal/", f"{ROOT}/nothing", f"{ROOT}/applications"):
        answer = browser.get(path)
        assert "taken" not in whole(answer), path
        assert answer.headers["Content-Language"] in {"kk", "ru", "en"}
    switched = browser.post("/language/", {"language": LINES, "next": "/term/"})
    assert not switched.cookies


@pytest.mark.parametrize(
    "back", [f"/term/{LINES}", "/a\tb", "/\0", f"/{'a' * 5000}", "/?\u2028", "/%0d%0aSet-Cookie:taken"]
)
def test_where_one_goes_on_to_makes_no_line_of_an_answer(back: str, db: None) -> None:
    answer = Client().post("/language/", {"language": "ru", "next": back})
    assert answer.status_code in (302, 400)
    assert not re.search(r"[\r\n\0]", answer.headers.get("Location", ""))
    assert set(answer.cookies) <= {"language"}


def test_a_machines_answer_is_no_page(db: None) -> None:
    """A browser that is led to it saves a file of our naming, and runs and shows nothing."""
    for path in ("/openapi.json", "/nothing/<script>", "/applications", "/institutions/?q=x"):
        answer = Client().get(ROOT + path)
        assert answer.headers["Content-Disposition"] == 'attachment; filename="telnusqa.json"', path
        assert "json" in answer.headers["Content-Type"]
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_no_answer_tells_what_runs_or_lets_another_site_read_it(db: None) -> None:
    for path in ("/", "/nothing/", "/portal/", f"{ROOT}/openapi.json", f"{ROOT}/applications"):
        for method in ("GET", "OPTIONS", "POST"):
            answer = Client(headers={"origin": "https://evil.example"}).generic(method, path)
            told = {name.lower() for name in answer.headers}
            assert not told & {"server", "x-powered-by", "via", "access-control-allow-origin"}, path
