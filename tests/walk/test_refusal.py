"""The walk of a refusal: noticed, objected to, heard, refused; a changed mind; a missed term and what came late."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser, pytest.mark.needs("pdftoppm")]


def intend(saule: Walker, number: str) -> None:
    """The ground with its evidence, the reasons, and the hearing; an empty form tells all that is missing."""
    case = f"/college/case/{number}/"
    saule.go(f"{case}refusal/")
    saule.see("refusal-form")
    saule.go_on()
    saule.see_as_it_is("refusal-form-empty")
    saule.choose(ground="untrue")
    saule.pick(untrue_document="original", found_how="paper_books")
    saule.fill(
        statement="Диплом 2009 жылы берілген",
        evidence="2009 жылғы беру кітабы, 14-бет\n2026 жылғы 20 қарашадағы № 15 хат",
        reasoned="Өтініште көрсетілген нөмірмен кітапта басқа адам жазылған.",
        hearing_hour="11:00",
        hearing_place="Кеңсе, 3-бөлме",
    )
    saule.go_on()
    saule.see("refusal-case-hearing")
    saule.paper(f"{case}refusal/1/notice.pdf", "refusal-paper-notice")


def answer_the_notice(aliya: Walker, number: str) -> None:
    """The applicant reads the notice, and objects."""
    aliya.go(f"/portal/cases/{number}/")
    aliya.see("refusal-portal-hearing")
    aliya.go(f"/portal/cases/{number}/position/")
    aliya.see("refusal-portal-position")
    aliya.go_on()
    aliya.see_as_it_is("refusal-portal-position-empty")
    aliya.choose(stance="objection")
    aliya.fill(text="Дипломды осы колледжден алғанмын.\nТобымның журналын тексеріңізші.")
    aliya.go_on()
    aliya.see("refusal-portal-stated")


def hear(saule: Walker, number: str) -> None:
    """The record of the hearing: what is known stands in it, the rest is typed."""
    case = f"/college/case/{number}/"
    saule.go(f"{case}hearing/")
    saule.see("refusal-hearing")
    saule.page.locator("main [name=record_secretary]").fill("")
    saule.go_on()
    saule.see_as_it_is("refusal-hearing-wrong")
    saule.choose(came="yes")
    saule.fill(
        record_ended="11:25",
        record_secretary="Тілеуова Сәуле Нұрланқызы",
        record_explanations="Нөмірді шатастырып жазғанын айтты.",
        record_answers="Сұрақ қойылмады.",
        record_motions="Өтінішхат берілмеді.",
    )
    for box in ("record_official_signed", "record_secretary_signed"):
        saule.page.locator(f"main [name={box}]").check()
    saule.go_on()
    saule.see("refusal-case-heard")
    saule.paper(f"{case}refusal/1/record.pdf", "refusal-paper-record")


def refuse(marat: Walker, aliya: Walker, number: str) -> None:
    """The head refuses by a reasoned answer; the applicant reads it and the way to complain."""
    case = f"/college/case/{number}/"
    marat.go(f"{case}refuse/")
    marat.see("refusal-decision")
    marat.go_on()
    marat.see("refusal-case-refused")
    marat.paper(f"{case}refusal/1/answer.pdf", "refusal-paper-answer")
    aliya.go(f"/portal/cases/{number}/")
    aliya.see("refusal-portal-refused")
    aliya.print("refusal-portal-refused")


def change_mind(marat: Walker, aliya: Walker, number: str) -> None:
    """The head was persuaded: the case goes on as before."""
    case = f"/college/case/{number}/"
    marat.go(f"{case}mind/")
    marat.see("refusal-mind")
    marat.go_on()
    marat.see_as_it_is("refusal-mind-empty")
    marat.fill(why="Топ журналында өтініш берушінің аты-жөні бар: диплом осы колледждікі.")
    marat.go_on()
    marat.see("refusal-case-mind-changed")
    aliya.go(f"/portal/cases/{number}/")
    aliya.see("refusal-portal-mind-changed")


def come_late(saule: Walker, marat: Walker, gulnar: Walker, house: Fresh, number: str) -> None:
    """Past its term the duplicate is owed still: signed, issued, handed over in a browser that runs no script."""
    case = f"/college/case/{number}/"
    saule.go(case)
    saule.wait_for("main .banner-stop p + p")
    saule.see("late-case-missed")
    saule.go("/college/?show=missed")
    saule.see("late-work-missed")
    marat.go(f"{case}signature/")
    marat.go_on()
    people.print_each(saule, number, look=False)
    saule.go(f"{case}issue/")
    for box in saule.page.locator("main input[type=checkbox]").all():
        box.check()
    saule.go_on()
    house.change("UPDATE store_errand SET due = asked_at WHERE kind = 'make_ready'")
    gulnar.go(case)
    gulnar.wait_for(f"main a[href='{case}handover/']")
    gulnar.go(f"{case}handover/")
    gulnar.choose(came="holder", paper="id_card")
    gulnar.fill(identity="012345678")
    gulnar.page.locator("main [name=receipt]").check()
    gulnar.go_on()


def test_refused_not_refused_and_late(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    made = json.loads(sampled.run("tests.walk.scene", "refusal"))
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
        walker(chromium, house.address, **desk) as marat,
        walker(chromium, house.address, **desk, java_script_enabled=False) as gulnar,
    ):
        people.sign_in_quietly(aliya, people.PHONE)
        people.sign_in(saule, "saule")
        people.sign_in(marat, "marat")
        people.sign_in(gulnar, "gulnar")
        intend(saule, made["noticed"])
        answer_the_notice(aliya, made["noticed"])
        hear(saule, made["due"])
        refuse(marat, aliya, made["due"])
        change_mind(marat, aliya, made["heard"])
        saule.go(f"/college/case/{made['late']}/")
        saule.wait_for("main .banner-stop p + p")
        aliya.go(f"/portal/cases/{made['late']}/")
        aliya.see("late-portal-missed")
        come_late(saule, marat, gulnar, sampled, made["late"])
        aliya.go(f"/portal/cases/{made['late']}/")
        assert "Берілді" in aliya.page.locator("main").inner_text()
        aliya.go(f"/portal/cases/{made['late']}/messages/")
        aliya.see("late-portal-messages")
        assert [fault for each in (aliya, saule, marat, gulnar) for fault in each.faults] == []
