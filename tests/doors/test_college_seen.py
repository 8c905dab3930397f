"""The college's pages as a browser shows them: axe finds nothing, nothing is wider than the screen, keys lead on."""

from datetime import timedelta

import pytest
from playwright.sync_api import Browser

from telnusqa.acts.issue import issue
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.sign import sign
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from tests.aliya import aliya_record
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, checked, make_files, reserved, the_case, time_stands  # noqa: F401
from tests.printing import printed
from tests.registers import import_register
from tests.walk.answered import BASE, browse
from tests.walk.axe import violations, wider_than_the_screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
SCREENS = (("kk", 320, "light"), ("ru", 1280, "dark"), ("en", 360, "light"))
LONG = PersonName("Құдайбергенова-Байтұрсынова", "Айшагүлбаршын", "Мұхамедқалижанқызы")


def scene(saule: Staff, marat: Staff) -> dict[str, CaseNumber]:
    """A case in every state that has a page of its own, with the longest names there are."""
    names = {"surname_kk": LONG.surname, "given_kk": LONG.given, "patronymic_kk": LONG.patronymic}
    long_record = aliya_record(number="0123457", **names)
    import_register(saule.home, [long_record], file_sha256="4" * 64, by=ADMINISTRATOR, happened_at=NOW)
    reasons = frozenset({Reason.DAMAGED, Reason.NAME_CHANGED})
    cases = {
        "fresh": filed(NOW - timedelta(days=27), applicant=LONG, reasons=reasons, name_then=LONG, graduation_year=2010),
        "checked": filed(NOW - timedelta(days=12), speciality="Құрылыс материалдарын өндіру технологиясы"),
        "approved": filed(),
        "reserved": filed(),
        "made": filed(),
        "signed": filed(),
        "ready": filed(),
    }
    checked(cases["checked"], saule)
    checked(cases["approved"], saule)
    _decide(cases["approved"], saule)
    reserved(cases["reserved"], saule)
    for name in ("made", "signed", "ready"):
        make_files(cases[name], saule)
    for name in ("signed", "ready"):
        sign(cases[name], seen=the_case(cases[name]).version, by=marat.actor, happened_at=NOW)
    ready = cases["ready"]
    printed(the_case(ready), saule.actor)
    issue(ready, seen=the_case(ready).version, by=saule.actor, happened_at=NOW)
    make_ready(ready, by=WORKER, happened_at=NOW)
    return cases


def _decide(case: CaseNumber, by: Staff) -> None:
    from telnusqa.acts.decide import decide

    decide(case, seen=the_case(case).version, by=by.actor, happened_at=access.now())


def pages(cases: dict[str, CaseNumber]) -> dict[str, tuple[str, bool]]:
    """Every page an executor opens, and whether its form is sent empty to see its problems."""
    from telnusqa.store.models import RecordRow

    record = RecordRow.objects.order_by("id").values_list("id", flat=True)[1]
    fresh = cases["fresh"]
    return {
        "work": ("/college/?show=all", False),
        "work-empty": ("/college/?show=handed_over", False),
        "blanks": ("/college/blanks/", False),
        **{f"case-{name}": (address(case), False) for name, case in cases.items()},
        "term": (address(fresh, "term/"), False),
        "papers": (address(cases["ready"], "papers/"), False),
        "original": (address(fresh, "original/"), False),
        "register": (address(fresh, "register/"), True),
        "record": (address(fresh, f"register/{record}/"), False),
        "decision": (address(cases["checked"], "decision/"), False),
        "reservation": (address(cases["approved"], "reservation/"), False),
        "void": (address(cases["made"], "void/"), True),
        "issue": (address(cases["signed"], "issue/"), True),
        "handover": (address(cases["ready"], "handover/"), True),
        "not-handed": (address(cases["ready"], "handover/refusal/"), True),
        "issues": ("/college/issues/", True),
        "issues-empty": ("/college/issues/2024/", False),
        "issue-line": ("/college/issues/2026/1/", False),
        "issues-closing": ("/college/issues/2026/closing/", False),
    }


@pytest.mark.parametrize(("language", "width", "scheme"), SCREENS)
def test_every_page_is_well(
    chromium: Browser, saule: Staff, marat: Staff, language: str, width: int, scheme: str
) -> None:
    cases = scene(saule, marat)
    page = browse(chromium, saule, language, width, scheme)
    for name, (path, send) in pages(cases).items():
        page.goto(BASE + path)
        assert violations(page) == [], name
        assert wider_than_the_screen(page) == [], name
        if send:
            page.evaluate("document.querySelectorAll('main input[type=text]').forEach((each) => { each.value = ''; })")
            page.locator("main form[method=post] button").last.click()
            page.wait_for_load_state()
            assert page.locator(".error-summary").count() == 1, name
            assert violations(page) == [], f"{name} with problems"
            assert wider_than_the_screen(page) == [], f"{name} with problems"
    page.context.close()


def test_the_heads_pages_are_well(chromium: Browser, saule: Staff, marat: Staff) -> None:
    cases = scene(saule, marat)
    page = browse(chromium, marat, "kk", 1280, "light")
    for path in ("/college/", address(cases["made"]), address(cases["made"], "signature/")):
        page.goto(BASE + path)
        assert violations(page) == [], path
    page.context.close()


def test_keys_lead_through_the_list_and_can_be_turned_off(chromium: Browser, saule: Staff) -> None:
    one, other = filed(NOW - timedelta(days=5)), filed()
    page = browse(chromium, saule, "kk", 1280, "light")
    page.goto(f"{BASE}/college/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{address(other)}")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{address(one)}")
    page.keyboard.press("n")
    assert "register/" in str(page.evaluate("document.activeElement.href"))
    page.keyboard.press("?")
    assert page.locator("dialog[open]").count() == 1
    assert violations(page) == []
    page.uncheck("[data-keys-on]")
    page.keyboard.press("Escape")
    page.keyboard.press("u")
    assert page.url.endswith(address(one))
    page.context.close()


def test_a_page_that_waits_for_the_worker_moves_on_by_itself(chromium: Browser, saule: Staff) -> None:
    case = filed()
    reserved(case, saule)
    page = browse(chromium, saule, "kk", 1280, "light")
    page.goto(BASE + address(case))
    assert "Телнұсқа жасалып жатыр" in page.inner_text("main")
    make_files(case)
    page.wait_for_selector("text=Электрондық данасы", timeout=20_000)
    assert violations(page) == []
    page.context.close()
