"""A text that would be an element of the page is planted in every field of every form; then every page is read.

Each page is read as a browser reads it: no element, no handler, no script of it came out of what was typed, and the
policy that would stop it stands beside it.
"""

from collections.abc import Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.template import engines
from django.test import Client

from telnusqa.doors.shared import limited
from telnusqa.site import middleware
from tests.attacks.pages import PAYLOAD, fields_of, wrong_with
from tests.attacks.scene import ADDRESSES, House
from tests.doors.portal import PAGES, Visitor
from tests.house.matrix import Row, rows

TAKING = [row for row in rows() if row.send == "POST" and not row.route.startswith(("account_", "mfa_", "api:"))]
LEADS_OUT = {"portal:leave", "portal:drop", "counter:drop", "college:intake_drop", "language"}
ANSWERED = {200, 302, 303, 400, 404, 405, 409, 413, 422, 429}
PLANTED_PAGES = {
    "study": {**PAGES["study"], "speciality": PAYLOAD, "institution_then": PAYLOAD, "institution_changed": PAYLOAD},
    "reasons": {**PAGES["reasons"], "circumstances": PAYLOAD},
    "contact": {**PAGES["contact"], "address": PAYLOAD},
}


def _by(row: Row) -> str:
    """Somebody who may send it."""
    told = sorted(row.answers, key=lambda who: (row.answers[who] in ("404", "→ account_login", "→ portal:start"), who))
    return told[0]


def applied(full: House) -> str:
    """The number of a case whose every free text is the text."""
    return Visitor(client=full.standing.browsers["aliya"]).apply(**PLANTED_PAGES)


def planted(full: House, case: str) -> Iterator[str]:
    """Send every form with the text in every field that waits for no word of ours; tells the faults."""
    for row in TAKING:
        if row.route in LEADS_OUT:
            continue
        browser, address = full.standing.browsers[_by(row)], full.address(row.route, **_only(row.route, case))
        names = dict.fromkeys([*row.form, *fields_of(browser, address)], PAYLOAD)
        names.pop("csrfmiddlewaretoken", None)
        kept = {n: v for n, v in full.standing.form(row.form).items() if str(row.form[n]).startswith("{")}
        yield from _sent(browser, row.route, address, {**names, **kept})
    yield from _uploaded(full)


def _only(route: str, case: str) -> dict[str, str]:
    """The planted case for the doors of those who see it."""
    return {"number": case} if "number" in ADDRESSES[route] and route.startswith(("portal:", "college:")) else {}


def _sent(browser: Client, route: str, address: str, form: dict[str, object]) -> Iterator[str]:
    browser.raise_request_exception = False
    answer = browser.post(address, form)
    if answer.status_code not in ANSWERED:
        yield f"POST {route}: {answer.status_code}"
    yield from (f"POST {route}: {wrong}" for wrong in wrong_with(answer))


def _uploaded(full: House) -> Iterator[str]:
    """A file whose name is the text."""
    csv = "Серия;Нөмір".encode()
    for who, route in (("saule", "college:register_files"), ("ermek", "reference:institutions_import")):
        sent = SimpleUploadedFile(PAYLOAD.replace("/", "") + ".csv", csv, content_type="text/csv")
        yield from _sent(full.standing.browsers[who], route, full.address(route), {"file": sent})


def read(full: House, case: str, among: str = "") -> Iterator[str]:
    """Open every page as somebody who sees it, and tell what is wrong with it."""
    shown = {row.route: row for row in reversed(rows()) if row.send == "GET" and "200" in row.answers.values()}
    for route, row in shown.items():
        if route.startswith("api:") or not route.startswith(among):
            continue
        browser = full.standing.browsers[next(who for who, answer in row.answers.items() if answer == "200")]
        for words in [{}, own] if (own := _only(route, case)) else [{}]:
            point = transaction.savepoint()
            answer = browser.get(full.address(route, **words))
            transaction.savepoint_rollback(point)
            yield from (f"GET {route}: {wrong}" for wrong in wrong_with(answer))
            if row.answers.get("nobody") != "200" and "no-store" not in answer.headers.get("Cache-Control", ""):
                yield f"GET {route}: kept by the browser"


@pytest.mark.story
def test_no_text_becomes_a_piece_of_any_page(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited, "MOST", {})
    case = applied(full)
    assert list(planted(full, case)) == []
    assert list(read(full, case)) == []


def test_a_page_that_says_a_text_as_it_came_is_seen(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    case = applied(full)
    monkeypatch.setattr(engines["django"].engine, "autoescape", False)
    assert any("xss-x" in wrong for wrong in read(full, case, "college:case"))


def test_a_page_without_its_policy_is_seen(full: House, settings: object) -> None:
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["'self'", "'unsafe-inline'"]}}  # type: ignore[attr-defined]
    assert any("Content-Security-Policy" in wrong for wrong in read(full, "", "verify:"))


def test_a_page_of_somebodys_own_that_may_be_kept_is_seen(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(middleware, "patch_cache_control", lambda *_, **__: None)
    assert any("kept by the browser" in wrong for wrong in read(full, "", "reference:start"))
