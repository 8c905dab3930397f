"""The walk beside the straight way: something asked, taken back, an officer fallen ill, and who looked."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser, pytest.mark.needs("pdftoppm")]


def ask(saule: Walker, number: str) -> None:
    """The executor asks for what is missing; the clock does not stop."""
    saule.go(f"/college/case/{number}/correction/")
    saule.see("ways-correction")
    saule.go_on()
    saule.see_as_it_is("ways-correction-empty")
    saule.choose(topics="original_number")
    saule.fill(text="Дипломның нөмірін жазыңыз: өтініштегі нөмір тізілімде жоқ.")
    saule.go_on()
    saule.see("ways-case-asked")


def answer(aliya: Walker, number: str) -> None:
    """The applicant sees what is asked and until when, and answers."""
    aliya.go(f"/portal/cases/{number}/")
    aliya.see("ways-portal-asked")
    aliya.go(f"/portal/cases/{number}/correction/")
    aliya.see("ways-portal-correction")
    aliya.go_on()
    aliya.see_as_it_is("ways-portal-correction-empty")
    aliya.fill(answer="ТКБ 0123456, 2009 жылғы 27 маусым")
    aliya.go_on()
    aliya.see("ways-portal-answered")


def take_back(aliya: Walker, gulnar: Walker, number: str) -> None:
    """The application is taken back, and the original that was handed in goes back."""
    aliya.go(f"/portal/cases/{number}/withdraw/")
    aliya.see("ways-portal-withdraw")
    aliya.go_on()
    aliya.see("ways-portal-withdrawn")
    case = f"/college/case/{number}/"
    gulnar.go(case)
    gulnar.see("ways-case-withdrawn")
    gulnar.go(f"{case}give-back/")
    gulnar.see("ways-give-back")
    gulnar.go_on()
    gulnar.see_as_it_is("ways-give-back-empty")
    gulnar.choose(paper="id_card", slip="yes")
    gulnar.fill(identity="012345678")
    gulnar.go_on()
    gulnar.see("ways-case-given-back")
    aliya.go(f"/portal/cases/{number}/")
    aliya.see("ways-portal-given-back")


def fall_ill(marat: Walker, dina: Walker, ill: str, other: str) -> None:
    """The head puts a colleague in and moves the forty cases of the ill one at once."""
    marat.go("/college/absence/")
    marat.see("ways-absence")
    marat.go_on()
    marat.see_as_it_is("ways-absence-empty")
    marat.choose(user=ill, substitute=other)
    marat.date("since", people.today())
    marat.date("until", people.today())
    marat.go_on()
    marat.see("ways-absence-told")
    marat.go(f"/college/moving/?whose={ill}")
    marat.see("ways-moving")
    marat.choose(all="yes")
    marat.go_on()
    marat.see_as_it_is("ways-moving-wrong")
    marat.choose(all="yes", to=other, reason="absent")
    marat.go_on()
    marat.wait_for("main .banner-done")
    marat.see("ways-moved")
    dina.go("/college/?show=own")
    dina.see("ways-work-of-two")


def look_and_check(aliya: Walker, number: str, folder: Path) -> None:
    """Who opened the case; its journal, taken home and checked, and one that was written over."""
    aliya.go(f"/portal/cases/{number}/looks/")
    aliya.see("ways-looks")
    aliya.go(f"/portal/cases/{number}/looks/?show=own")
    aliya.see("ways-looks-own")
    kept, changed = folder / "journal.json", folder / "changed.json"
    kept.write_bytes(aliya.file(f"/portal/cases/{number}/journal.json"))
    changed.write_text(kept.read_text(encoding="utf-8").replace("registered_on", "registered-on"), encoding="utf-8")
    aliya.go("/journal/check/")
    aliya.see("ways-journal")
    for file, verdict in ((kept, "done"), (changed, "stop")):
        aliya.go("/journal/check/")
        aliya.page.locator("main input[type=file]").set_input_files(file)
        aliya.go_on()
        aliya.see_as_it_is(f"ways-journal-{verdict}")
        assert aliya.page.locator(f"main .verdict-{verdict}").count()


def use_keys_alone(dina: Walker, number: str) -> None:
    """From the list to a case and its next act without a mouse: where one is, is always to be seen."""
    dina.page.set_viewport_size({"width": DESK, "height": 900})
    dina.go("/college/?show=own")
    dina.page.keyboard.press("?")
    dina.see_as_it_is("ways-keys")
    dina.page.keyboard.press("Escape")
    # The browser closes the help a moment after the key: a key pressed within that moment is not heard.
    dina.page.wait_for_selector("[data-keys]", state="hidden")
    dina.page.keyboard.press("j")
    assert dina.page.evaluate("document.activeElement.matches('.work a')")
    dina.page.keyboard.press("Enter")
    dina.page.wait_for_url("**/college/case/**")
    dina.page.keyboard.press("n")
    assert dina.page.evaluate("document.activeElement.matches('[data-next]')")
    dina.see_as_it_is("ways-keys-case")
    dina.page.reload()
    seen = []
    for _ in range(16):
        dina.page.keyboard.press("Tab")
        seen.append(dina.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        if dina.page.evaluate("document.activeElement.getAttribute('href') === '#case'"):
            break
    else:
        raise AssertionError("no way past the list by keyboard")
    assert set(seen) == {"solid"}, seen
    dina.page.keyboard.press("Enter")
    dina.page.keyboard.press("Tab")
    assert dina.page.evaluate("document.activeElement.closest('.desk-case') !== null")


def test_asked_taken_back_ill_and_looked_at(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    made = json.loads(sampled.run("tests.walk.scene", "ways"))
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
        walker(chromium, house.address, **desk) as dina,
        walker(chromium, house.address, **desk) as marat,
        walker(chromium, house.address, **desk) as gulnar,
    ):
        people.sign_in_quietly(aliya, people.PHONE)
        for officer, name in ((saule, "saule"), (dina, "dina"), (marat, "marat"), (gulnar, "gulnar")):
            people.sign_in(officer, name)
        ask(saule, made["asked"])
        answer(aliya, made["asked"])
        saule.go(f"/college/case/{made['asked']}/")
        saule.see("ways-case-answered")
        take_back(aliya, gulnar, made["returned"])
        one = made["forty"][0]
        aliya.go(f"/portal/cases/{one}/")
        before = aliya.page.locator("main").inner_text()
        fall_ill(marat, dina, str(made["saule"]), str(made["dina"]))
        aliya.go(f"/portal/cases/{one}/")
        assert aliya.page.locator("main").inner_text() == before, "nobody outside notices"
        dina.go(f"/college/case/{one}/")
        dina.see("ways-case-moved")
        dina.print("ways-case-moved")
        use_keys_alone(dina, one)
        look_and_check(aliya, made["asked"], tmp_path)
        assert [fault for each in (aliya, saule, dina, marat, gulnar) for fault in each.faults] == []
