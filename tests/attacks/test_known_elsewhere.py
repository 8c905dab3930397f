"""Whether a person is known to somebody else is told to nobody: known and unknown get one answer, at the same cost.

The cost is the number of questions to the database, counted after a first round: a process asks some things once.
"""

import re
from collections.abc import Callable

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from telnusqa.core.phone import masked
from telnusqa.store.read import finding
from tests.aliya import ALIYA_IIN, ALIYA_PHONE
from tests.attacks.scene import operator_elsewhere
from tests.attacks.test_not_told_apart import PROOF
from tests.cast import Staff, filed
from tests.counter import taken_in
from tests.doors.machine import machine

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]
NOBODYS_PHONE = "+77059999999"
NOBODYS_IIN = "910615400007"
ALIYAS = {
    "document": {"document": "ТКБ 0123456"},
    "iin": {"iin": str(ALIYA_IIN)},
    "name": {"surname": "Омарова", "given": "Әлия", "year": "2009"},
}
NOBODYS = {
    "document": {"document": "ТКБ 9999999"},
    "iin": {"iin": NOBODYS_IIN},
    "name": {"surname": "Өмірзақова", "given": "Айша", "year": "2009"},
}
_VISIT = re.compile(r"[0-9a-f-]{36}")
Told = tuple[int, bytes, str, int]


def told(ask: Callable[[], HttpResponse], *own: str) -> Told:
    """The second answer, without what was typed, and how many questions it cost; what it did is undone."""
    for _ in range(2):
        point = transaction.savepoint()
        with CaptureQueriesContext(connection) as questions:
            answer = ask()
        transaction.savepoint_rollback(point)
    page = PROOF.sub(b"", answer.content)
    for each in own:
        page = page.replace(each.encode(), b"")
    return answer.status_code, page, answer.headers.get("Location", ""), len(questions)


def test_a_phone_somebody_applied_with_is_asked_for_a_code_like_any_other(saule: Staff) -> None:
    filed()

    def asked(phone: str) -> Told:
        return told(lambda: Client().post(reverse("portal:start"), {"phone": phone}), phone)

    assert asked(ALIYA_PHONE) == asked(NOBODYS_PHONE)


def test_the_page_of_a_code_is_one_for_every_phone(saule: Staff) -> None:
    filed()

    def seen(phone: str) -> Told:
        browser = Client()
        browser.post(reverse("portal:start"), {"phone": phone})
        wrong = told(lambda: browser.post(reverse("portal:code"), {"code": "000000"}), masked(phone))
        page = told(lambda: browser.get(reverse("portal:code")), masked(phone))
        return wrong[0], wrong[1] + page[1], wrong[2], wrong[3] + page[3]

    assert seen(ALIYA_PHONE) == seen(NOBODYS_PHONE)


@pytest.mark.parametrize("way", ALIYAS)
def test_a_graduate_of_another_college_is_found_as_little_as_nobody(saule: Staff, zhandos: Staff, way: str) -> None:
    asking = machine(zhandos.home, officer="zhandos")

    def searched(what: dict[str, str]) -> Told:
        return told(lambda: asking.post("/register/search", {"by": way, **what}))

    assert searched(ALIYAS[way]) == searched(NOBODYS[way])


@pytest.mark.parametrize("way", ALIYAS)
def test_the_pages_search_tells_as_little(saule: Staff, zhandos: Staff, way: str) -> None:
    browser = zhandos.client()

    def searched(what: dict[str, str]) -> Told:
        return told(lambda: browser.post(reverse("college:registers"), {"by": way, **what}), *what.values())

    assert searched(ALIYAS[way]) == searched(NOBODYS[way])


def test_who_came_to_one_counter_is_unknown_at_another(saule: Staff, bolat: Staff) -> None:
    taken_in(bolat)
    elsewhere = operator_elsewhere()

    def searched(iin: str) -> Told:
        status, page, where, questions = told(lambda: elsewhere.post(reverse("counter:find"), {"q": iin}), iin)
        return status, page, _VISIT.sub("…", where), questions

    assert searched(str(ALIYA_IIN)) == searched(NOBODYS_IIN)


def test_a_machine_files_for_whom_another_knows_like_for_anybody(saule: Staff, bolat: Staff) -> None:
    filed()
    asking = machine(bolat.home, officer="bolat")

    def sent(iin: str, phone: str) -> tuple[int, int]:
        one = told(lambda: asking.file(form={"iin": iin, "phone": phone}))
        return one[0], one[3]

    assert sent(str(ALIYA_IIN), ALIYA_PHONE) == sent(NOBODYS_IIN, NOBODYS_PHONE)


def test_sabotage_a_search_that_asks_once_more_for_whom_it_knows_is_seen(
    saule: Staff, zhandos: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = finding.find

    def asking_more(homes: tuple[int, ...], query: object) -> object:
        if find((saule.home,), query):  # type: ignore[arg-type]
            find(homes, query)  # type: ignore[arg-type]
        return find(homes, query)  # type: ignore[arg-type]

    monkeypatch.setattr(finding, "find", asking_more)
    asking = machine(zhandos.home, officer="zhandos")
    known, unknown = (
        told(lambda what=what: asking.post("/register/search", {"by": "iin", **what}))  # type: ignore[misc]
        for what in (ALIYAS["iin"], NOBODYS["iin"])
    )
    assert known[:3] == unknown[:3]
    assert known[3] > unknown[3]
