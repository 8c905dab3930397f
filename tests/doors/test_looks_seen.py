"""Who looked and the check of a journal as a browser shows them: axe, width, and no need of a script."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Browser

from telnusqa.acts.look import look
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import CaseNumber
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import checked as record_chosen
from tests.doors.portal import Visitor
from tests.doors.test_portal_seen import SCREENS, browse, is_well
from tests.still import stand_still
from tests.walk.answered import BASE

pytestmark = [pytest.mark.browser, pytest.mark.django_db, pytest.mark.usefixtures("college1")]
CHECK = BASE + "/journal/check/"


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def seen_by_many(saule: Staff, dina: Staff) -> CaseNumber:
    """A case with two pages of looks of every kind, and looks of its applicant."""
    number = filed()
    record_chosen(number, saule)
    for hour in range(52):
        look((saule if hour % 2 else dina).actor, f"case:{number}", "work", at=NOW - timedelta(hours=hour))
    look(saule.actor, f"work:{saule.home}", "work", at=NOW, cases=[number])
    look(saule.actor, "record:1", f"case:{number}", at=NOW)
    look(saule.actor, f"register:{saule.home}", f"case:{number}", at=NOW, cases=["record:1"])
    look(saule.actor, f"case:{number}", "document", at=NOW)
    look(APPLICANT, f"case:{number}", "own", at=NOW)
    return number


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_every_page_is_well(
    chromium: Browser, saule: Staff, dina: Staff, language: str, width: int, scheme: str, tmp_path: Path
) -> None:
    number, empty = seen_by_many(saule, dina), filed()
    aliya = Visitor().sign_in()
    page = browse(chromium, language, width, scheme, aliya)
    looks = reverse("portal:looks", args=[number])
    for name, address in (
        ("case", reverse("portal:case", args=[number])),
        ("looks", looks),
        ("own", looks + "?show=own"),
        ("empty", reverse("portal:looks", args=[empty])),
        ("messages", reverse("portal:messages", args=[number])),
        ("check", "/journal/check/"),
    ):
        page.goto(BASE + address)
        for summary in page.locator("main details > summary").all():
            summary.click()
        is_well(page)
        page.screenshot(path=tmp_path / f"{name}-{language}.png", full_page=True)
    page.context.close()


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_the_check_is_well_whatever_it_answers_and_needs_no_script(
    chromium: Browser, saule: Staff, language: str, width: int, scheme: str, tmp_path: Path
) -> None:
    number = filed()
    record_chosen(number, saule)
    text = Visitor().sign_in().get(reverse("portal:journal", args=[number])).text
    page = browse(chromium, language, width, scheme, script=False)
    for name, pasted, head in (
        ("whole", text, ""),
        ("altered", text.replace('"seq":2,', '"seq":3,'), ""),
        ("cut", text, "0" * 64),
        ("unreadable", "no journal", "abc"),
    ):
        page.goto(CHECK)
        page.fill("#field-journal", pasted)
        page.fill("#field-head", head)
        page.click("main form .buttons button")
        page.wait_for_load_state()
        assert page.locator(".error-summary" if name == "unreadable" else ".verdict").count() == 1
        page.screenshot(path=tmp_path / f"{name}-{language}.png", full_page=True)
    page.context.close()
    scripted = browse(chromium, language, width, scheme)
    for pasted in (text, text.replace('"seq":2,', '"seq":3,'), "no journal"):
        scripted.goto(CHECK)
        scripted.fill("#field-journal", pasted)
        scripted.click("main form .buttons button")
        scripted.wait_for_load_state()
        is_well(scripted)
    scripted.context.close()
