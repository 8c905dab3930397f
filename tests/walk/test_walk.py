"""The walk: portal, college, handover, QR. In Kazakh from end to end; every page in Russian and English too."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.served import Served, served
from tests.walk.walker import DESK, SCREENS, Walker, walker

pytestmark = [pytest.mark.browser, pytest.mark.needs("pdftoppm")]


@pytest.fixture
def house(fresh: Fresh, tmp_path: Path) -> Iterator[Served]:
    """Telnusqa with its sample, as `make run` starts it."""
    with served(fresh, "--sample", log=tmp_path / "served.log") as running:
        yield running


@pytest.fixture
def known_house(sampled: Fresh, tmp_path: Path) -> Iterator[Served]:
    """The same house, its sample loaded before."""
    with served(sampled, log=tmp_path / "served.log") as running:
        yield running


def read_codes(pdf: bytes, folder: Path, page: int = 1) -> list[str]:
    """What a phone's camera reads off a printed page."""
    (folder / "page.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", "200", "-png", "-f", str(page), "-l", str(page), "page.pdf", "page"],
        cwd=folder,
        check=True,
    )
    [picture] = folder.glob("page-*.png")
    found = zxingcpp.read_barcodes(Image.open(picture))
    picture.unlink()
    return [str(code.text) for code in found]


def test_a_lost_diploma_from_the_portal_to_the_qr(chromium: Browser, house: Served, tmp_path: Path) -> None:
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
        walker(chromium, house.address, **desk) as marat,
        walker(chromium, house.address, **desk) as gulnar,
        walker(chromium, house.address) as anyone,
    ):
        aliya.go("/")
        aliya.see("home")
        aliya.go("/directory/")
        aliya.see("directory")
        aliya.go("/editions/")
        aliya.see("editions")
        aliya.go("/service/")
        aliya.see("service")
        see_the_terms(aliya)
        aliya.go("/service/")
        for language in ("ru", "en", "kk"):
            aliya.page.click(f"button[lang={language}]")
            assert aliya.page.url == f"{house.address}/service/"
            assert aliya.page.get_attribute("html", "lang") == language
        people.sign_in_by_phone(aliya, "701 000 00 01")
        number = people.apply(aliya)
        for name in ("receipt.pdf", "application.pdf", "term.pdf"):
            assert aliya.file(f"/portal/cases/{number}/{name}").startswith(b"%PDF")
        aliya.go(f"/portal/cases/{number}/term/")
        aliya.see("portal-term")
        aliya.go(f"/portal/cases/{number}/")
        aliya.see("portal-case-registered")

        people.sign_in(saule, "saule", look=True)
        people.decide(saule, number)
        people.sign_in(marat, "marat")
        people.sign(marat, number)
        on_blanks = people.issue(saule, number)
        working_hours_come(house)
        people.sign_in(gulnar, "gulnar")
        people.hand_over(gulnar, number)
        see_the_staff_pages(gulnar)

        aliya.go(f"/portal/cases/{number}/")
        assert "Берілді" in aliya.page.locator("main").inner_text()
        aliya.see("portal-case-handed-over")
        aliya.go("/portal/cases/")
        aliya.see("portal-cases")

        files = f"/college/case/{number}"
        [address] = read_codes(saule.file(f"{files}/document/diploma/electronic/"), tmp_path)
        assert address.startswith(f"{house.address}/v/")
        on_the_slip = read_codes(saule.file(f"{files}/slip/"), tmp_path)
        assert address in on_the_slip
        assert len(on_the_slip) == len({"diploma", "supplement"})
        assert [read_codes(sheet, tmp_path) for sheet in on_blanks] == [[], []]
        anyone.page.goto(address)
        assert "ТКБ 0123456" in anyone.page.locator("main").inner_text().replace("№ ", "")
        anyone.see("verify-valid")
        see_the_rest(anyone)
        assert [fault for each in (aliya, saule, marat, gulnar, anyone) for fault in each.faults] == []


def working_hours_come(house: Served) -> None:
    """A result made at night or on a day off waits for the next working day, and this walk is taken at any hour."""
    house.fresh.change("UPDATE store_errand SET due = asked_at WHERE kind = 'make_ready'")


def see_the_terms(anyone: Walker) -> None:
    """The page of terms: as it opens, across a holiday, as a complaint, and with a day nobody works on."""
    anyone.go("/term/")
    anyone.see("term")
    nauryz = "on_day=16&on_month=3&on_year=2026"
    anyone.go(f"/term/?channel=corporation&{nauryz}")
    anyone.see("term-nauryz")
    anyone.go(f"/term/?act=complaint&body=local&{nauryz}")
    anyone.see("term-complaint")
    anyone.go("/term/?channel=office&edition=2015&on_day=29&on_month=1&on_year=2027")
    anyone.see("term-2015")
    anyone.go("/term/?channel=office&on_day=22&on_month=3&on_year=2026&at=99")
    anyone.see("term-wrong")
    assert anyone.file(f"/term/pdf/?channel=corporation&{nauryz}").startswith(b"%PDF")


def see_the_staff_pages(officer: Walker) -> None:
    """What every officer can come to besides the work."""
    for name in ("second-factor", "second-factor/on", "password", "sign-out"):
        officer.go(f"/staff/{name}/")
        if "confirm" in officer.page.url:
            officer.see("staff-confirm")
            officer.fill(password="telnusqa-sample-gulnar")
            officer.go_on()
        officer.see(f"staff-{name.replace('/', '-')}")


def see_the_rest(anyone: Walker) -> None:
    """Pages nobody hopes to see, and the page for who has no camera."""
    anyone.go("/verify/")
    anyone.see("verify-start")
    anyone.go("/v/000000000000000000000000")
    anyone.see("verify-unknown")
    anyone.go("/no-such-page/")
    anyone.see("not-found")


def test_without_script_the_whole_form_can_be_filed(chromium: Browser, known_house: Served) -> None:
    with walker(chromium, known_house.address, java_script_enabled=False) as aliya:
        aliya.views = ()
        aliya.judges = False
        people.sign_in_by_phone(aliya, "701 000 00 02")
        number = people.apply(aliya)
        aliya.go(f"/portal/cases/{number}/")
        assert "Тіркелді" in aliya.page.locator("main").inner_text()


def test_sabotage_a_page_with_a_fault_is_seen(chromium: Browser, known_house: Served) -> None:
    with walker(chromium, known_house.address) as somebody:
        somebody.go("/")
        somebody.page.evaluate("""() => {
            document.querySelector("main").insertAdjacentHTML("beforeend", "<img src='/static/none.png'>");
            document.querySelector("main").style.minWidth = "900px";
        }""")
        somebody.see_as_it_is("sabotage")
        assert any("image-alt" in fault for fault in somebody.faults)
        assert any("too wide" in fault for fault in somebody.faults)
        (SCREENS / "sabotage-as-it-is.png").unlink(missing_ok=True)
