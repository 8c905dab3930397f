"""The walk of a record found in a paper book: an archive asked, the entry copied, sent back, mended and confirmed."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.core.test_book_find import TYPED
from tests.fresh import Fresh
from tests.walk import people
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser]
_CHOSEN = ("kind", "study_form")
_DAYS = ("ordered_on", "issued_on")


def ask_the_archive(saule: Walker, case: str) -> None:
    """The question, the case with its inner clock, the answer."""
    saule.go(f"{case}enquiry/")
    saule.see("book-enquiry")
    saule.go_on()
    saule.see_as_it_is("book-enquiry-empty")
    saule.choose(addressee="archive")
    saule.fill(whom="Ақмола облысының мемлекеттік архиві", asked="№ 12 хат, 2026 жылғы 23 қараша: 1996–2001 кітабы")
    saule.go_on()
    saule.see("book-case-asked")
    saule.go(f"{case}enquiry/1/")
    saule.see("book-answer")
    saule.choose(kind="found")
    saule.fill(text="№ 77 хат: кітап колледжде қалған, 45-бетте")
    saule.go_on()


def copy_the_entry(saule: Walker, case: str) -> None:
    """The register has nothing, so the book is copied; an empty form tells everything that is missing."""
    saule.go(f"{case}register/")
    saule.fill(document="ЖБ 0045112")
    saule.page.locator("main button[value='document']").click()
    saule.see_as_it_is("book-register-nothing")
    saule.page.locator(f"main a[href='{case}book/']").first.click()
    saule.see("book-form")
    saule.go_on()
    saule.see_as_it_is("book-form-empty")
    saule.choose(**{name: TYPED[name] for name in _CHOSEN})
    for name in _DAYS:
        day, month, year = TYPED[name].split(".")
        saule.fill(**{f"{name}_day": day, f"{name}_month": month, f"{name}_year": year})
    apart = {*_CHOSEN, *_DAYS, "board_on"}
    saule.fill(**{name: text for name, text in TYPED.items() if text and name not in apart})
    saule.go_on()
    saule.see("book-case-found")
    saule.go(f"{case}book/check/")
    saule.see("book-check-own")


def test_a_record_of_a_paper_book(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    number = json.loads(sampled.run("tests.walk.scene", "one"))["cases"][0]
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
        walker(chromium, house.address, **desk) as dina,
    ):
        people.sign_in_quietly(aliya, people.PHONE)
        case = f"/college/case/{number}/"
        people.sign_in(saule, "saule")
        people.sign_in(dina, "dina")
        ask_the_archive(saule, case)
        copy_the_entry(saule, case)
        aliya.go(f"/portal/cases/{number}/")
        aliya.see("book-portal-found")
        dina.go(f"{case}book/check/")
        dina.see("book-check")
        dina.page.locator("main button[value='confirm']").click()
        dina.see_as_it_is("book-check-unseen")
        dina.choose(why="read_wrong")
        dina.fill(note="Тіркеу нөмірі 121 болуы керек")
        dina.page.locator("main button[value='reject']").click()
        saule.go(f"{case}book/")
        saule.see("book-form-again")
        saule.fill(registration_number="121")
        saule.go_on()
        dina.go(f"{case}book/check/")
        dina.choose(compared="yes")
        dina.page.locator("main button[value='confirm']").click()
        dina.see("book-case-confirmed")
        assert dina.faults + saule.faults + aliya.faults == []
