"""The walk of an application that came to the wrong college: sent on, received, told; and one whose archive is told."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser]
KARGALY = "Қарғалы"


def send_on(saule: Walker, number: str) -> None:
    """Why, where to, a look, the note."""
    case = f"/college/case/{number}/"
    saule.go(f"{case}forward/")
    saule.see("forward-why")
    saule.go_on()
    saule.see_as_it_is("forward-why-empty")
    saule.choose(reason="wrong_college")
    saule.go_on()
    saule.see("forward-where")
    if saule.page.locator("main [name=q]:not([type=hidden])").count():
        saule.fill(q=KARGALY)
        saule.page.locator("main button.button-second").first.click()
        saule.see("forward-where-found")
    saule.page.locator("main label", has_text=KARGALY).first.click()
    saule.go_on()
    saule.see("forward-check")
    saule.fill(note="Бұл жылғы кітаптар бізде жоқ: диплом Қарғалы колледжінікі.")
    saule.go_on()
    saule.see("forward-case-sent")


def tell_of_an_archive(saule: Walker, number: str) -> None:
    """The college is no more: its archive is typed, looked at, told."""
    saule.go(f"/college/case/{number}/forward/?reason=archive")
    saule.see("forward-archive")
    saule.go_on()
    saule.see_as_it_is("forward-archive-empty")
    saule.fill(archive="Ақбұлақ ауданының мемлекеттік архиві", archive_address="Ақбұлақ, Тәуелсіздік көшесі, 3")
    saule.go_on()
    saule.see_as_it_is("forward-archive-check")
    saule.go_on()
    saule.see("forward-case-archive")


def test_a_case_goes_on_and_arrives(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    first, second = json.loads(sampled.run("tests.walk.scene", "two"))["cases"]
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
        walker(chromium, house.address, **desk) as zhandos,
    ):
        people.sign_in_quietly(aliya, people.PHONE)
        people.sign_in(saule, "saule")
        send_on(saule, first)
        tell_of_an_archive(saule, second)
        aliya.go(f"/portal/cases/{first}/")
        while not aliya.page.locator("main .banner a[href^='/portal/cases/']").count():
            aliya.page.reload()
        aliya.see("portal-case-forwarded")
        new = str(aliya.page.locator("main .banner a[href^='/portal/cases/']").get_attribute("href")).split("/")[-2]
        aliya.go(f"/portal/cases/{new}/")
        aliya.see("portal-case-received")
        aliya.go(f"/portal/cases/{second}/")
        aliya.see("portal-case-archive")
        people.sign_in(zhandos, "zhandos")
        zhandos.go("/college/?show=all")
        zhandos.see("college-work-received")
        zhandos.go(f"/college/case/{new}/")
        zhandos.see("college-case-received")
        zhandos.go(f"/college/case/{new}/register/")
        zhandos.see("college-register-no-record")
        assert zhandos.faults + saule.faults + aliya.faults == []
