"""A missing consent, as a browser shows it to both sides."""

import pytest
from django.urls import reverse
from playwright.sync_api import Browser

from tests.acts.consenting import MON, asked, morning
from tests.cast import Staff, filed
from tests.doors.college_desk import address
from tests.doors.portal import Visitor
from tests.doors.test_correction_seen import LONG, SCREENS, is_well
from tests.doors.test_portal_seen import browse as browse_portal
from tests.still import stand_still
from tests.walk.answered import BASE, browse

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture(autouse=True)
def _monday(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, morning(MON))


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_every_page_is_well(chromium: Browser, saule: Staff, language: str, width: int, scheme: str) -> None:
    fresh, waits = filed(consent=False, applicant=LONG), filed(consent=False, applicant=LONG)
    asked(waits, saule, MON)
    page = browse(chromium, saule, language, width, scheme)
    for name, where in (
        ("consent-case", address(fresh)),
        ("consent-ask", address(fresh, "consent/")),
        ("consent-refusal", address(fresh, "refusal/")),
        ("consent-case-asked", address(waits)),
        ("consent-note", address(waits, "consent/given/")),
    ):
        page.goto(BASE + where)
        assert page.url == BASE + where
        is_well(page, name, language)
    page.locator("main form button.button").click()
    assert page.is_visible(".error-summary")
    is_well(page, "consent-note-wrong", language)
    page.context.close()
    page = browse_portal(chromium, language, width, scheme, Visitor().sign_in())
    page.goto(BASE + reverse("portal:case", args=[waits]))
    is_well(page, "consent-cabinet", language)
    page.locator(".banner-soon a.button").first.click()
    is_well(page, "consent-cabinet-ask", language)
    page.locator("main form button.button").click()
    assert page.is_visible(".error-summary")
    is_well(page, "consent-cabinet-wrong", language)
    page.check("input[name=consent]")
    page.locator("main form button.button").click()
    page.wait_for_url(BASE + reverse("portal:case", args=[waits]))
    page.context.close()
