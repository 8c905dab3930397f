"""The pages of an account in a browser: well in every language; a password can be shown, and is sent as one."""

import pytest
from playwright.sync_api import Browser

from tests.cast import Staff
from tests.walk.answered import BASE, browse
from tests.walk.axe import violations, wider_than_the_screen

SCREENS = (("kk", 320, "light"), ("ru", 1280, "dark"), ("en", 360, "light"))
pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_what_was_typed_is_shown_and_hidden_and_sent_as_a_password(chromium: Browser, saule: Staff) -> None:
    page = browse(chromium, None, "en", 360, "light")
    page.goto(f"{BASE}/staff/sign-in/")
    page.fill("#field-login", "saule")
    page.fill("#field-password", "not-hers")
    field, button = page.locator("#field-password"), page.get_by_role("button", name="Show")
    button.click()
    assert (field.get_attribute("type"), field.input_value()) == ("text", "not-hers")
    assert violations(page) == []
    page.get_by_role("button", name="Hide").click()
    assert field.get_attribute("type") == "password"
    page.get_by_role("button", name="Show").click()
    page.evaluate(
        "document.forms[document.forms.length - 1].addEventListener('submit', event => event.preventDefault())"
    )
    page.click("form button.button")
    assert field.get_attribute("type") == "password"
    page.context.close()


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_the_pages_of_people_and_of_sessions_are_well(
    chromium: Browser, ermek: Staff, saule: Staff, language: str, width: int, scheme: str
) -> None:
    page = browse(chromium, ermek, language, width, scheme)
    there = f"/reference/people/{saule.id}/"
    roles = f"{there}roles/{saule.home}/executor/"
    people = f"/reference/people/?organisation={saule.home}"
    for path in (people, there, f"{there}close/", roles, "/staff/sessions/", "/staff/second-factor/"):
        page.goto(BASE + path)
        assert violations(page) == [], path
        assert wider_than_the_screen(page) == [], path
    page.context.close()
