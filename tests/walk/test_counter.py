"""The walk of a counter: a package refused, the second visit taken in; and a minor's parent at the college's office."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from telnusqa.law.norm import Body
from tests.doors.counter_desk import ALL, CERTIFICATE, MINOR, PAPERS, WHO, WISH
from tests.fresh import Fresh
from tests.walk.counter import VIEWS, came_on_an_open_day, fill_in, find, save, sign_in
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser]
IIN = "910204400075"
"""Of somebody whom the sample's counter has not met."""


def refuse(officer: Walker) -> str:
    """A damaged diploma left at home: edition 2023 asks for it at once."""
    officer.see("counter-start")
    find(officer, "123")
    officer.see_as_it_is("counter-nothing-found")
    find(officer, IIN)
    officer.see("counter-who")
    save(officer)
    officer.see_as_it_is("counter-who-empty")
    fill_in(officer, {**WHO, "iin": IIN})
    save(officer)
    officer.see("counter-wish")
    save(officer)
    officer.see_as_it_is("counter-wish-empty")
    fill_in(officer, WISH)
    # By keyboard alone: Enter goes on, though the button that looks for a college stands first.
    officer.page.locator("main [name=speciality]").press("Enter")
    officer.see("counter-papers")
    officer.page.locator("main [name=brought]").first.check()
    save(officer)
    officer.see_as_it_is("counter-papers-untold")
    fill_in(officer, PAPERS)
    save(officer)
    officer.see("counter-check-lacking")
    came_on_an_open_day(officer, Body.CORPORATION)
    officer.page.locator("main button[value=refuse]").click()
    officer.see("counter-refused")
    return officer.last_word()


def take_in(officer: Walker) -> str:
    """The second visit starts where the first ended."""
    officer.go("/counter/")
    find(officer, IIN)
    officer.see("counter-found")
    officer.page.locator(".found button").first.click()
    officer.see("counter-papers-again")
    fill_in(officer, ALL)
    save(officer)
    officer.see("counter-check-whole")
    came_on_an_open_day(officer, Body.CORPORATION)
    officer.page.locator("main button[value=take]").click()
    officer.see_as_it_is("counter-check-unsigned")
    officer.choose(signed="yes")
    officer.page.locator("main button[value=take]").click()
    officer.see("counter-taken")
    return officer.page.url.split("/")[-3]


def for_a_minor(officer: Walker) -> str:
    """At the college's office a parent brings the birth certificate; nothing is refused there."""
    find(officer, str(MINOR["iin"]))
    fill_in(officer, MINOR)
    officer.see_as_it_is("office-who")
    save(officer)
    fill_in(officer, {**{name: text for name, text in WISH.items() if name != "institution"}, "reasons": ["lost"]})
    save(officer)
    fill_in(officer, {**PAPERS, **CERTIFICATE, "brought": ["identity", "representation"]})
    officer.see_as_it_is("office-papers")
    save(officer)
    came_on_an_open_day(officer, Body.PROVIDER)
    officer.choose(signed="yes", consent="yes")
    officer.see_as_it_is("office-check")
    officer.page.locator("main button[value=take]").click()
    officer.see("office-taken")
    return officer.page.url.split("/")[-3]


def test_refused_come_again_and_taken_in(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address, **desk) as bolat,
        walker(chromium, house.address, **desk) as gulnar,
    ):
        bolat.views = gulnar.views = VIEWS
        sign_in(bolat, "bolat")
        assert bolat.last_word() == "counter"
        refused = refuse(bolat)
        number = take_in(bolat)
        bolat.go(f"/counter/case/{number}/")
        bolat.see("counter-case")
        bolat.go(f"/counter/case/{number}/withdrawal/")
        bolat.see("counter-withdrawal")
        bolat.go(f"/counter/refused/{refused}/")
        bolat.see("counter-refused-became")
        sign_in(gulnar, "gulnar")
        gulnar.go("/college/intake/")
        gulnar.see("office-start")
        child = for_a_minor(gulnar)
        gulnar.go(f"/college/case/{child}/")
        assert gulnar.heading() == "Омарова Әлия Серікқызы"
        assert bolat.faults + gulnar.faults == []
