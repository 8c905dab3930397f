"""The portal as a browser shows it: axe finds nothing, nothing is wider than the screen, nothing needs a script."""

from contextvars import copy_context

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import Browser, Page

from tests.cast import filed
from tests.doors.portal import PAGES, Visitor
from tests.still import stand_still
from tests.walk.answered import BASE, answer
from tests.walk.axe import violations, wider_than_the_screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db, pytest.mark.usefixtures("college1")]
SCREENS = (("kk", 320, "light"), ("ru", 1280, "dark"), ("en", 360, "light"))
LONG = {
    "applicant_surname": "Нұрмұхамбетова-Әбдірахманова",
    "applicant_given": "Гүлбаршын-Айнагүл",
    "applicant_patronymic": "Бекмұхамбетқызы",
}


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def browse(
    chromium: Browser,
    language: str,
    width: int,
    scheme: str = "light",
    who: Visitor | None = None,
    *,
    script: bool = True,
) -> Page:
    """A browser answered by Django in this test's transaction; with a visitor, signed in as they are."""
    opened = chromium.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=script,
    )
    cookies = {settings.LANGUAGE_COOKIE_NAME: language}
    if who is not None:
        cookies[settings.SESSION_COOKIE_NAME] = who.client.cookies[settings.SESSION_COOKIE_NAME].value
    opened.add_cookies([{"name": name, "value": value, "url": BASE} for name, value in cookies.items()])
    page = opened.new_page()
    here = copy_context()
    page.route("**/*", lambda route: here.copy().run(answer, route))
    return page


def is_well(page: Page) -> None:
    """Axe and the width of the screen."""
    assert violations(page) == [], page.url
    assert wider_than_the_screen(page) == [], page.url


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_every_page_is_well(chromium: Browser, language: str, width: int, scheme: str) -> None:
    aliya = Visitor().sign_in()
    case = filed()
    draft = aliya.begin()
    empty = [reverse("portal:check", args=[draft]), reverse("portal:tasks", args=[draft])]
    page = browse(chromium, language, width, scheme, aliya)
    for address in empty:
        page.goto(BASE + address)
        is_well(page)
    aliya.fill(
        draft,
        reasons={"reasons": ["damaged", "name_changed"], "circumstances": "Су тасқынында бүлінді"},
        then={"then_surname": "Қасымова", "then_given": "Гүлбаршын"},
        name=LONG,
    )
    aliya.ask_for_confirmation(draft)
    addresses = [
        *(reverse(f"portal:{name}") for name in ("home", "new")),
        *(reverse(f"portal:{name}", args=[draft]) for name in ("tasks", "check", "confirm", "drop")),
        *(reverse("portal:page", args=[draft, name]) for name in (*PAGES, "then")),
        *(reverse(f"portal:{name}", args=[case]) for name in ("case", "receipt", "term")),
    ]
    for address in addresses:
        page.goto(BASE + address)
        assert page.url == BASE + address
        is_well(page)
    page.context.close()


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_signing_in_is_well_with_its_errors(chromium: Browser, language: str, width: int, scheme: str) -> None:
    page = browse(chromium, language, width, scheme)
    page.goto(BASE + reverse("portal:start"))
    is_well(page)
    page.fill("#field-phone", "12")
    page.click("main button.button")
    assert page.is_visible(".error-summary")
    is_well(page)
    page.fill("#field-phone", "701 000 00 01")
    page.click("main button.button")
    page.fill("#field-code", "12")
    page.click("main form:first-of-type button.button")
    assert page.is_visible(".error-summary")
    is_well(page)
    page.context.close()


@pytest.mark.parametrize("name", [name for name in PAGES if name != "papers"])
def test_a_page_with_everything_wrong_is_well(chromium: Browser, name: str) -> None:
    aliya = Visitor().sign_in()
    page = browse(chromium, "kk", 320, "light", aliya)
    page.goto(BASE + reverse("portal:page", args=[aliya.begin(), name]))
    if name == "original":
        page.fill("#field-original_date", "31")
    if name == "collection":
        page.evaluate("document.querySelector('#field-collection').value = 'corporation'")
    page.click("main form .buttons button")
    assert page.title().startswith("Қате: ")
    is_well(page)
    page.click(".error-summary a")
    assert str(page.evaluate("document.activeElement.id")).startswith("field-")
    page.context.close()
