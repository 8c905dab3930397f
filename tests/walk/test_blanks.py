"""The walk of a custodian: blanks come, are handed out, one is spoiled and destroyed; the balance and the journal."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.paper.read import pages
from tests.walk import people
from tests.walk.served import served
from tests.walk.walker import DESK, PHONE, Walker, walker

pytestmark = [pytest.mark.browser]
FIRST, LAST = 9_000_001, 9_000_500
SPOILED = FIRST + 3
COMMISSION = "Директор Сапаров Марат Болатұлы\nБланк сақтаушы Байжанова Күләш Оразқызы"


def these(kulyash: Walker, first: int, last: int) -> None:
    """Type a range of diplomas, wherever its fields are folded away."""
    for folded in kulyash.page.locator("main form details:not([open]) > summary").all():
        folded.click()
    kulyash.choose(kind="diploma")
    kulyash.fill(series="ТКБ", first=str(first), last=str(last) if last > first else "")


def receive(kulyash: Walker) -> None:
    """Five hundred by a delivery note; an empty form tells everything that is missing and loses nothing."""
    kulyash.go("/college/blanks/receive/")
    kulyash.see("blanks-receive")
    kulyash.fill(supplier="Республикалық баспа орталығы")
    kulyash.go_on()
    kulyash.see_as_it_is("blanks-receive-empty")
    assert kulyash.page.locator("main [name=supplier]").input_value() == "Республикалық баспа орталығы"
    kulyash.fill(number="204")
    kulyash.date("dated", people.today())
    these(kulyash, FIRST, LAST)
    kulyash.go_on()
    kulyash.see("blanks-act-received")


def hand(kulyash: Walker, first: int, last: int) -> None:
    """Out of the store to the first executor."""
    kulyash.go("/college/blanks/move/hand/")
    kulyash.see("blanks-hand")
    kulyash.choose(source="store")
    kulyash.page.locator("main [name=target][value^='executor:']").first.check()
    these(kulyash, first, last)
    kulyash.go_on()
    kulyash.see("blanks-act-handed")


def commission_acts(kulyash: Walker, way: str, number: str, first: int) -> str:
    """A commission's act on one blank: answers the address of the act as it is printed."""
    kulyash.go(f"/college/blanks/move/{way}/")
    kulyash.see(f"blanks-{way}")
    if way == "spoil":
        kulyash.page.locator("main [name=source][value^='executor:']").first.check()
        kulyash.choose(why="damaged")
    these(kulyash, first, first)
    kulyash.fill(number=number, commission=COMMISSION)
    kulyash.date("dated", people.today())
    kulyash.go_on()
    kulyash.see(f"blanks-act-{way}")
    return kulyash.page.url.removeprefix(kulyash.address)


def balance(kulyash: Walker) -> dict[str, int]:
    """Diplomas by hand, as the page tells them."""
    kulyash.go("/college/blanks/")
    rows = kulyash.page.locator("main table tr:has(th[scope=row])").all()
    return {
        row.locator("th").inner_text().removesuffix("Сізде").strip(): int(
            re.sub(r"\D", "", row.locator("td").first.inner_text())
        )
        for row in rows
    }


def test_five_hundred_blanks_and_one_that_is_spoiled(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address, **desk) as kulyash,
    ):
        kulyash.views = (("kk", PHONE),)
        kulyash.go("/staff/sign-in/")
        kulyash.fill(login="kulyash", password="telnusqa-sample-kulyash")
        kulyash.go_on()
        before = balance(kulyash)
        receive(kulyash)
        hand(kulyash, FIRST, FIRST + 19)
        spoiled = commission_acts(kulyash, "spoil", "31", SPOILED)
        destroyed = commission_acts(kulyash, "destroy", "32", SPOILED)
        after = balance(kulyash)
        assert {hand: n - before.get(hand, 0) for hand, n in after.items() if n != before.get(hand, 0)} == {
            "Қоймада": 480,
            "Тілеуова С.": 19,
            "Жойылған": 1,
            "Барлығы осында": 499,
        }
        kulyash.see("blanks-balance")
        kulyash.go("/college/blanks/journal/")
        kulyash.see("blanks-journal")
        said = kulyash.page.locator("main table").inner_text()
        for moved in (f"{FIRST}–{LAST}", f"{FIRST}–{FIRST + 19}", str(SPOILED)):
            assert moved in said
        for act in (spoiled, destroyed):
            assert str(SPOILED) in "".join(pages(kulyash.file(f"{act}kk.pdf")))
        journal = f"/college/blanks/journal/{people.today().year}/kk"
        assert f"{FIRST}–{LAST}" in "".join(pages(kulyash.file(f"{journal}.pdf")))
        sheet = zipfile.ZipFile(io.BytesIO(kulyash.file(f"{journal}.xlsx")))
        assert any(f"{FIRST}".encode() in sheet.read(name) for name in sheet.namelist())
        assert kulyash.faults == []
