"""Scripts typed into fields and names of files, in a real browser: not one runs, and not one is even tried.

The pages are read as text in test_planted_text.py; here it is the browser that decides what is a script.
"""

from contextvars import copy_context
from dataclasses import dataclass, field

import pytest
from django.conf import settings as house
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from playwright.sync_api import Browser, Route

from telnusqa.doors.shared import limited
from tests.attacks.scene import House
from tests.doors.portal import PAGES, Visitor
from tests.walk.answered import BASE, answer

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium")]

RUNS = "\"'></title></textarea><img src=x onerror=ran=1><svg onload=ran=1><script>ran=1</script>"
HEARD = """
window.tried = [];
document.addEventListener("securitypolicyviolation", event => window.tried.push(event.violatedDirective));
"""


@dataclass
class Opened:
    """What a browser told of the pages it opened."""

    ran: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    shown: int = 0


@pytest.fixture
def case(full: House, monkeypatch: pytest.MonkeyPatch) -> str:
    """A case whose every free text is a script."""
    monkeypatch.setattr(limited, "MOST", {})
    study = {**PAGES["study"], "speciality": RUNS, "institution_then": RUNS}
    reasons = {**PAGES["reasons"], "circumstances": RUNS}
    contact = {**PAGES["contact"], "address": RUNS}
    aliya = Visitor(client=full.standing.browsers["aliya"])
    return aliya.apply(study=study, reasons=reasons, contact=contact)


def answers(full: House) -> dict[str, HttpResponse]:
    """Pages that say again what was just typed, or how a file was called."""
    saule, ermek, nobody = (full.standing.browsers[who] for who in ("saule", "ermek", "nobody"))
    sent = SimpleUploadedFile("x.csv", "Серия;Нөмір".encode(), content_type="text/csv")
    sent._name = RUNS.replace("/", "") + ".csv"  # type: ignore[attr-defined] - as a browser that lies sends it
    fields = ("organisation", "address", "name", "days", "scopes")
    return {
        "/said/find": saule.post("/college/find/", {"q": RUNS}),
        "/said/file": saule.post(full.address("college:register_files"), {"file": sent}),
        "/said/token": nobody.post("/verify/", {"token": RUNS}),
        "/said/sign-in": nobody.post("/staff/sign-in/", {"login": RUNS, "password": RUNS}),
        "/said/machine": ermek.post("/reference/webhooks/new/", dict.fromkeys(fields, RUNS)),
        "/said/phone": nobody.post("/portal/", {"phone": RUNS, "next": RUNS}),
    }


def opened(full: House, case: str, chromium: Browser) -> Opened:
    """Open the pages that show most, each as somebody who sees it."""
    said = answers(full)
    pages = {
        "aliya": (f"/portal/case/{case}/", "/portal/cases/"),
        "saule": (f"/college/case/{case}/", "/college/"),
        "nobody": tuple(said),
    }
    found = Opened()
    for who, addresses in pages.items():
        _open(full.standing.browsers[who], addresses, said, chromium, found)
    return found


def _open(client: Client, addresses: tuple[str, ...], said: dict[str, HttpResponse], chromium: Browser, found: Opened):  # type: ignore[no-untyped-def]
    here = copy_context()

    def answered(route: Route) -> None:
        given = said.get(route.request.url.removeprefix(BASE))
        if given is None:
            here.copy().run(answer, route)
        else:
            route.fulfill(status=200, headers=dict(given.headers.items()), body=given.content)

    context = chromium.new_context(viewport={"width": 360, "height": 900})
    try:
        if held := client.cookies.get(house.SESSION_COOKIE_NAME):
            context.add_cookies([{"name": house.SESSION_COOKIE_NAME, "value": held.value, "url": BASE}])
        page = context.new_page()
        page.add_init_script(HEARD)
        page.on("dialog", lambda dialog: (found.ran.append("dialog"), dialog.dismiss()))
        page.route("**/*", answered)
        for address in addresses:
            page.goto(BASE + address)
            found.shown += "onerror=ran" in page.inner_text("html") or "onerror=ran" in str(
                page.evaluate("[...document.querySelectorAll('input,textarea')].map(each => each.value)")
            )
            found.ran += [address] if page.evaluate("typeof ran !== 'undefined'") else []
            found.tried += [f"{address}: {each}" for each in page.evaluate("window.tried")]
    finally:
        context.close()


def test_no_script_that_was_typed_runs_or_is_tried(full: House, case: str, chromium: Browser) -> None:
    found = opened(full, case, chromium)
    assert found.ran == []
    assert found.tried == []
    assert found.shown >= 5, "the texts are shown, so it is the pages that hold"


def test_sabotage_a_text_as_it_came_is_tried_and_stopped_by_the_policy_and_runs_without_it(
    full: House, case: str, chromium: Browser, monkeypatch: pytest.MonkeyPatch, settings: object
) -> None:
    monkeypatch.setattr(engines["django"].engine, "autoescape", False)
    stopped = opened(full, case, chromium)
    assert stopped.ran == []
    assert stopped.tried != []
    settings.CONTENT_SECURITY_POLICY = None  # type: ignore[attr-defined]
    assert opened(full, case, chromium).ran != []
