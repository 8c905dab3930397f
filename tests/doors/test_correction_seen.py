"""A correction, a withdrawal and an original that goes back, as a browser shows them to both sides."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.event import APPLICANT
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.law.correction import latest_day
from telnusqa.store.read import rulesets
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, make_files, the_case, time_stands  # noqa: F401
from tests.doors.portal import Visitor
from tests.doors.test_portal_seen import browse as browse_portal
from tests.walk.answered import BASE, browse
from tests.walk.axe import violations, wider_than_the_screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
SCREENS = (("kk", 320, "light"), ("ru", 1280, "dark"), ("en", 360, "light"))
LONG = PersonName("Құдайбергенова-Байтұрсынова", "Айшагүлбаршын", "Мұхамедқалижанқызы")
WORDS = (
    "Дипломыңыздың сериясы мен нөмірі көрсетілмеген.\n"
    "https://example.kz/oku-orny-kurylys-materialdaryn-ondiru-tehnologiyasy-2009-zhyl"
)
SHOTS = os.environ.get("SHOTS", "")


def scene(saule: Staff) -> dict[str, CaseNumber]:
    """Nothing asked; asked; made; taken back with its original here."""
    cases = {name: filed(applicant=LONG) for name in ("fresh", "asked", "made", "withdrawn")}
    case = the_case(cases["asked"])
    until = latest_day(case.due_on, rulesets.of(case.edition))
    wanting = Wanting(topics=tuple(Topic), text=WORDS, until=until)
    ask_correction(case.number, wanting, seen=case.version, by=saule.actor, happened_at=NOW - timedelta(hours=1))
    make_files(cases["made"], saule)
    taken = take_in_original(
        cases["withdrawn"], seen=the_case(cases["withdrawn"]).version, by=saule.actor, happened_at=NOW
    )
    withdraw(taken.number, seen=taken.version, by=APPLICANT, happened_at=NOW)
    return cases


def is_well(page: Page, name: str, language: str) -> None:
    """Axe and the width of the screen."""
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}-{language}.png", full_page=True)
    assert violations(page) == [], page.url
    assert wider_than_the_screen(page) == [], page.url


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_every_officers_page_is_well(chromium: Browser, saule: Staff, language: str, width: int, scheme: str) -> None:
    cases = scene(saule)
    page = browse(chromium, saule, language, width, scheme)
    pages = {
        "ask": (address(cases["fresh"], "correction/"), True),
        "case-asked": (address(cases["asked"]), False),
        "answer": (address(cases["asked"], "correction/answer/"), True),
        "end": (address(cases["asked"], "correction/end/"), False),
        "withdrawal": (address(cases["made"], "withdrawal/"), True),
        "case-withdrawn": (address(cases["withdrawn"]), False),
        "give-back": (address(cases["withdrawn"], "give-back/"), True),
    }
    for name, (where, has_form) in pages.items():
        page.goto(BASE + where)
        assert page.url == BASE + where
        is_well(page, name, language)
        if has_form:
            page.locator("main form button.button").click()
            assert page.is_visible(".error-summary")
            is_well(page, f"{name}-wrong", language)
    page.context.close()


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_every_page_of_the_cabinet_is_well(
    chromium: Browser, saule: Staff, language: str, width: int, scheme: str
) -> None:
    cases = scene(saule)
    page = browse_portal(chromium, language, width, scheme, Visitor().sign_in())
    for name, case, where in (
        ("cabinet-asked", "asked", "case"),
        ("cabinet-withdraw", "made", "withdraw"),
        ("cabinet-withdrawn", "withdrawn", "case"),
        ("cabinet-answer", "asked", "correction"),
    ):
        there = BASE + reverse(f"portal:{where}", args=[cases[case]])
        page.goto(there)
        assert page.url == there
        is_well(page, name, language)
    page.locator("main form button.button").click()
    assert page.is_visible(".error-summary")
    is_well(page, "cabinet-answer-wrong", language)
    page.fill("#field-answer", WORDS)
    page.locator("main form button.button").click()
    page.wait_for_url(BASE + reverse("portal:case", args=[cases["asked"]]))
    is_well(page, "cabinet-answered", language)
    page.context.close()
