"""The public and the sign-in pages as a browser shows them: axe finds nothing, nothing is wider than the screen."""

import pytest
from playwright.sync_api import Browser

from tests.walk.answered import BASE, browse
from tests.walk.axe import violations, wider_than_the_screen

PAGES = ("/", "/service/", "/directory/", "/editions/", "/staff/sign-in/", "/nothing/here/")
SCREENS = (("kk", 320, "light"), ("ru", 1280, "dark"), ("en", 360, "light"))
pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_the_pages_are_well(chromium: Browser, language: str, width: int, scheme: str) -> None:
    page = browse(chromium, None, language, width, scheme)
    for path in PAGES:
        page.goto(BASE + path)
        assert violations(page) == [], path
        assert wider_than_the_screen(page) == [], path
    page.context.close()


def test_a_wrong_password_is_told_and_the_summary_leads_on(chromium: Browser) -> None:
    page = browse(chromium, None, "kk", 360, "light")
    page.goto(f"{BASE}/staff/sign-in/")
    page.click("form button.button")
    assert page.title().startswith("Қате: ")
    assert violations(page) == []
    page.click('.error-summary a[href="#field-login"]')
    assert page.evaluate("document.activeElement.id") == "field-login"
    page.context.close()


def test_the_keyboard_reaches_the_main_part_first(chromium: Browser) -> None:
    page = browse(chromium, None, "ru", 1280, "light")
    page.goto(f"{BASE}/service/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.context.close()


def test_a_page_without_a_label_is_seen(chromium: Browser) -> None:
    page = chromium.new_page()
    page.set_content("<!DOCTYPE html><html><body><input></body></html>")
    assert any(line.startswith("label") for line in violations(page))
    page.close()
