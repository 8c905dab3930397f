"""The walk of an archive: an application of a liquidated college and an enquiry come to its desk and are answered.

In the same house a register is worked on: who keeps it, a college or its archive, comes to the same pages.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people, registers
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser]
BIN = "941240000301"
PAPERS = Path(__file__).resolve().parents[2] / "build" / "papers"
ANSWER = {
    "number": "А-117",
    "signatory": "Архив директоры Б. Смағұлов",
    "fond": "Р-212",
    "opis": "3",
    "delo": "45",
    "sheets": "17, 18 сырты",
}


def ask_the_archive(saule: Walker, number: str) -> None:
    """A record that is not here: the archive is chosen, the question typed; then the other's case goes there whole."""
    case = f"/college/case/{number}/"
    saule.go(f"{case}enquiry/")
    saule.see("archive-enquiry")
    saule.page.locator("main [name=archive]").select_option(BIN)
    saule.choose(addressee="other")
    saule.go_on()
    saule.see_as_it_is("archive-enquiry-wrong")
    saule.choose(addressee="archive")
    saule.fill(asked="№ 12 хат, 2026 жылғы 23 қараша: 2009 жылғы бітірушілер кітабы сіздерде ме?")
    saule.go_on()
    saule.see("archive-case-asked")


def send_to_the_archive(saule: Walker, number: str) -> None:
    """The college is no more: its archive has a desk here and is chosen, looked at, sent to."""
    saule.go(f"/college/case/{number}/forward/?reason=archive")
    saule.see("archive-forward")
    saule.page.locator("main [name=archive_here]").select_option(BIN)
    saule.go_on()
    saule.see_as_it_is("archive-forward-check")
    saule.go_on()
    saule.see("archive-case-sent")


def answer(raushan: Walker, cause: str, kind: str, text: str, name: str) -> None:
    """Open the request of that cause from the list, and answer it."""
    raushan.go("/archive/")
    waits = raushan.page.locator("main .work a", has_text=cause)
    while not waits.count():
        raushan.page.reload()
    raushan.see(f"archive-work-{name}")
    waits.first.click()
    raushan.see(f"archive-request-{name}")
    raushan.page.locator("main a.button").click()
    raushan.see(f"archive-answer-{name}")
    raushan.go_on()
    raushan.see_as_it_is(f"archive-answer-empty-{name}")
    raushan.choose(kind=kind)
    today = raushan.page.evaluate("new Date().toISOString()")[:10].split("-")
    raushan.fill(day_year=today[0], day_month=today[1], day_day=today[2], text=text, **ANSWER)
    raushan.go_on()
    raushan.see(f"archive-request-answered-{name}")


def test_an_archive_is_asked_and_answers(chromium: Browser, fresh: Fresh, tmp_path: Path) -> None:
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(fresh, "--sample", log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
        walker(chromium, house.address, **desk) as raushan,
        walker(chromium, house.address, **desk) as marat,
    ):
        views, aliya.views, aliya.judges = aliya.views, (), False
        people.sign_in_by_phone(aliya, "701 000 00 01")
        first = people.apply(aliya)
        aliya.go("/portal/cases/")
        second = people.apply(aliya)
        aliya.views, aliya.judges = views, True
        raushan.go("/staff/sign-in/")
        raushan.fill(login="raushan", password="telnusqa-sample-raushan")
        raushan.go_on()
        assert raushan.last_word() == "archive", raushan.page.url
        raushan.see("archive-work-empty")
        raushan.go("/college/register/")
        raushan.see("registers-archive")
        people.sign_in(saule, "saule")
        people.sign_in(marat, "marat")
        registers.find(saule)
        registers.lose(saule)
        registers.correct(saule, marat)
        ask_the_archive(saule, first)
        send_to_the_archive(saule, second)
        aliya.go(f"/portal/cases/{second}/")
        while not aliya.page.locator("main .banner strong").count():
            aliya.page.reload()
        aliya.see("archive-portal-sent")
        text = "Омарова Әлия Серікқызы 2009 жылы бітіргені туралы жазба бар.\nДиплом ТКБ № 0123456, тіркеу нөмірі 99."
        answer(raushan, "Азаматтың өтініші", "certificate", text, "forwarded")
        aliya.go(f"/portal/cases/{second}/")
        paper = aliya.page.locator("main a[href$='/archive.pdf']")
        while not paper.count():
            aliya.page.reload()
        aliya.see("archive-portal-answered")
        PAPERS.mkdir(parents=True, exist_ok=True)
        for language in ("kk", "ru"):
            aliya._speak(language)
            made = aliya.file(f"/portal/cases/{second}/archive.pdf")
            assert made[:5] == b"%PDF-"
            (PAPERS / f"archive-certificate-{language}.pdf").write_bytes(made)
        aliya._speak("kk")
        raushan.views = ()
        answer(raushan, "Оқу орнының сұрауы", "extract", "45-іс, 17-парақ: 2009 жылғы бітірушілер тізімі.", "enquiry")
        raushan.views = views
        raushan.go("/archive/?show=answered")
        raushan.see("archive-work-answered")
        saule.go(f"/college/case/{first}/")
        while not saule.page.locator("main dd", has_text="Р-212").count():
            saule.page.reload()
        saule.see("archive-case-answered")
        assert raushan.faults + saule.faults + aliya.faults + marat.faults == []
