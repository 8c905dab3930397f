"""What is to be erased is seen before, held back and let go; what was erased says so at every door."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from telnusqa.acts.erase_case import erase_case
from telnusqa.acts.give_role import give_role
from telnusqa.acts.note_end import note_end
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.came import HOLDER
from telnusqa.core.event import ADMINISTRATOR, APPLICANT, WORKER
from telnusqa.core.role import Role
from telnusqa.core.scope import Scope
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.shared import access
from telnusqa.store.models import LegalHoldRow, LookedCaseRow
from telnusqa.store.read import rulesets, to_be_erased
from tests.acts.test_a_case_from_end_to_end import ready
from tests.acts.test_erase_case import DUE
from tests.acts.test_handover import given
from tests.aliya import ALIYA_IIN
from tests.cast import NOW, Staff, filed
from tests.counter import taken_in
from tests.doors.college_desk import address, post, the_case, time_stands  # noqa: F401 - autouse
from tests.doors.machine import answered, machine, operations
from tests.doors.portal import Visitor

pytestmark = pytest.mark.django_db
PREVIEW = "/college/retention/"


def over(number: CaseNumber) -> CaseNumber:
    withdraw(number, seen=the_case(number).version, by=APPLICANT, happened_at=NOW)
    note_end(number)
    return number


def erased(number: CaseNumber) -> CaseNumber:
    assert erase_case(over(number), by=WORKER, happened_at=DUE).erased_on
    return number


def page(who: Staff, address: str = PREVIEW, status: int = 200) -> str:
    answer = who.client().get(address)
    assert answer.status_code == status
    return answer.content.decode()


def test_a_head_sees_what_is_erased_and_when_by_how_it_ended(saule: Staff, marat: Staff) -> None:
    withdrawn = over(filed())
    handed = given(ready(saule, marat), HOLDER, saule).number
    note_end(handed)
    open_one = filed()
    found = page(marat)
    assert "01.01.2030" in found and "01.01.2032" in found
    assert "О. Ә. С." in found and "Омарова" not in found
    assert reverse("college:hold", args=[withdrawn]) in found and reverse("college:hold", args=[handed]) in found
    assert open_one not in found
    assert set(LookedCaseRow.objects.values_list("case_number", flat=True)) >= {withdrawn, handed}
    counts = [
        (each.on, each.end.value, each.cases) for each in to_be_erased.counted(marat.home, rulesets.policy(NOW.date()))
    ]
    assert counts == [(date(2030, 1, 1), "withdrawn", 1), (date(2032, 1, 1), "handed_over", 1)]


def test_nothing_is_over_yet(marat: Staff) -> None:
    assert "Аяқталған іс әлі жоқ" in page(marat)
    assert "Өшіруге тыйым салынған іс жоқ" in page(marat, f"{PREVIEW}?show=held")


def test_an_administrator_of_the_college_sees_the_list_and_no_case(marat: Staff, saule: Staff) -> None:
    number = over(filed())
    since = date(2024, 1, 1)
    client = saule.client()
    give_role(marat.id, marat.home, Role.ADMINISTRATOR, since=since, by=ADMINISTRATOR, happened_at=NOW)
    assert number in page(marat)
    assert PREVIEW in page(marat, "/reference/")
    assert client.get(PREVIEW).status_code == 404


def test_nothing_leads_an_administrator_without_cases_to_an_empty_list(ermek: Staff) -> None:
    assert PREVIEW not in page(ermek, "/reference/")


def test_who_was_second_goes_on_from_the_page_of_holds(saule: Staff, marat: Staff) -> None:
    """An administrator may not open the case itself."""
    number = filed()
    seen = str(the_case(number).version)
    typed = {"ground": "complaint", "note": "2026 жылғы 12 қарашадағы шағым"}
    post(marat.client(), number, "hold/", **typed)
    for late in ("hold/", "hold/1/lift/"):
        told = marat.client().post(address(number, late), {"seen": seen, **typed})
        assert told.status_code == 409
        assert f'class="button" href="{address(number, "hold/")}"' in told.content.decode()


def test_the_list_is_leafed_through_and_loses_none(marat: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = sorted(over(filed()) for _ in range(5))
    seen, after = [], None
    for _ in range(3):
        found = to_be_erased.page(marat.home, rulesets.policy(NOW.date()), NOW.date(), after=after, size=2)
        seen += [row.case.number for row in found.rows]
        after = found.after
    assert (seen, after) == (numbers, None)
    monkeypatch.setattr(to_be_erased.page, "__kwdefaults__", {"held": False, "after": None, "size": 2})
    first = page(marat)
    assert first.count(reverse("college:hold", args=["X"]).replace("X/hold/", "")) >= 2
    assert f"after=2030-{numbers[1]}" in first
    assert numbers[2] in page(marat, f"{PREVIEW}?after=2030-{numbers[1]}")
    assert numbers[0] in page(marat, f"{PREVIEW}?after=nonsense")


def test_the_list_asks_no_more_the_longer_it_is(marat: Staff) -> None:
    for _ in range(6):
        over(filed())
    client = marat.client()
    client.get(PREVIEW)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(PREVIEW).status_code == 200
    sent = [each["sql"] for each in asked if not each["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]
    assert len(sent) <= 12, "\n".join(sent)


def test_a_case_is_held_from_the_page_and_let_go(saule: Staff, marat: Staff) -> None:
    number = over(filed())
    desk = marat.client()
    assert "01.01.2030" in page(marat)
    assert "2030 жылғы 1 қаңтар" in desk.get(address(number)).content.decode()
    told = post(desk, number, "hold/", expect=422, note="", ground="")
    assert "Бұл жерді толтырыңыз" in told and "Біреуін таңдаңыз" in told
    until = {"until_day": "1", "until_month": "2", "until_year": "2031"}
    post(desk, number, "hold/", ground="court", note="Астана қ. соты, № 7 іс", **until)
    held = desk.get(address(number, "hold/")).content.decode()
    assert "Сот ісі" in held and "№ 7 іс" in held and "2031 жылғы 1 ақпан" in held and "Жүнісов" in held
    assert "Істі өшіруге тыйым салынған" in saule.client().get(address(number)).content.decode()
    assert "№ 7 іс" not in saule.client().get(address(number)).content.decode()
    assert "Сот ісі" in page(marat, f"{PREVIEW}?show=held")
    assert not erase_case(number, by=WORKER, happened_at=DUE.replace(year=2030)).erased_on
    post(desk, number, "hold/1/lift/")
    assert LegalHoldRow.objects.get().lifted_by == marat.actor.code
    assert number not in page(marat, f"{PREVIEW}?show=held")
    assert "бұрын алып тасталған" in post(desk, number, "hold/1/lift/", expect=422)


def test_an_open_case_may_be_held_already(saule: Staff, marat: Staff) -> None:
    number = filed()
    post(marat.client(), number, "hold/", ground="complaint", note="2026 жылғы 12 қарашадағы шағым")
    assert number in page(marat, f"{PREVIEW}?show=held")
    assert number not in page(marat)


def test_an_erased_case_says_so_to_its_college(saule: Staff, marat: Staff) -> None:
    number = erased(filed())
    for where in (address(number), address(number, "papers/"), address(number, "messages/"), address(number, "hold/")):
        told = marat.client().get(where)
        assert told.status_code == 410 if where != address(number, "papers/") else told.status_code in (404, 410)
    told = page(saule, address(number), 410)
    assert "2032 жылғы 1 қаңтар" in told and "істің сақталуы мен өшірілуі" in told
    assert saule.client().post("/college/find/", {"q": number}).status_code == 410
    assert saule.client().get("/college/?show=withdrawn").status_code == 200
    assert number not in page(marat)


def test_no_phone_and_no_iin_leads_to_it(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    number = erased(filed())
    visitor = Visitor().sign_in()
    hers = visitor.get(reverse("portal:home"))
    assert (hers.status, number in hers.text) == (200, False)
    told = visitor.get(f"/portal/cases/{number}/")
    assert (told.status, "2032 жылғы 1 қаңтар" in told.text, "істің сақталуы мен өшірілуі" in told.text) == (
        410,
        True,
        True,
    )
    assert visitor.get(f"/portal/cases/{filed(phone='+77010000009')}/").status == 404
    found = gulnar.client().post(reverse("college:intake_find"), {"q": str(ALIYA_IIN)}, follow=True)
    assert number not in found.content.decode()


def test_an_applicant_sees_until_when_their_case_is_kept(saule: Staff) -> None:
    number = over(filed())
    page_of_hers = Visitor().sign_in().get(reverse("portal:home")).text
    assert shown(number) in page_of_hers
    assert "сақтау мерзімі бітетін күн: 2030 жылғы 1 қаңтар" in page_of_hers
    assert "істің сақталуы мен өшірілуі" in page_of_hers


def test_where_no_case_is_kept_it_is_said_why_the_list_is_empty(ermek: Staff) -> None:
    assert "Бұл ұйымның өз істері жоқ" in page(ermek)


def test_it_says_so_at_the_counter_it_came_over(bolat: Staff, college1: int) -> None:
    number = erased(taken_in(bolat))
    assert bolat.client().get(reverse("counter:case", args=[number])).status_code == 410
    assert bolat.client().get(reverse("counter:start")).status_code == 200


def test_a_machine_is_told_when_and_by_which_rule(saule: Staff, marat: Staff) -> None:
    number = erased(filed())
    asks = machine(saule.home, Scope.APPLICATIONS_READ, Scope.STATUS_READ)
    gone = asks.get(f"/applications/{number}")
    assert gone.status_code == 410
    assert gone.json()["type"].endswith("/erased") and "2032" in gone.json()["detail"]
    told = asks.get(f"/applications/{number}/status")
    assert (told.status_code, told.json()["erased_on"], told.json()["state"]) == (200, "2032-01-01", "withdrawn")


def test_whatever_a_machine_asks_of_an_erased_case_is_declared(saule: Staff, marat: Staff) -> None:
    number = erased(filed())
    asks = machine(saule.home, officer="marat")
    said = {}
    for path, method, operation in operations():
        if "{number}" in path:
            said[path] = answered(asks, path, method, operation, number).status_code
            assert str(said[path]) in operation["responses"], (path, said[path])
    assert said["/api/v1/applications/{number}/refusals"] == 410


def test_the_clock_of_the_page_is_the_doors(marat: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    number = over(filed())
    post(
        marat.client(),
        number,
        "hold/",
        ground="other",
        note="бір күнге",
        until_day="23",
        until_month="11",
        until_year="2026",
    )
    assert number in page(marat, f"{PREVIEW}?show=held")
    monkeypatch.setattr(access, "now", lambda: NOW.replace(day=24))
    assert number not in page(marat, f"{PREVIEW}?show=held")
