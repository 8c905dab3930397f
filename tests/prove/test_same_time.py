"""How long an answer takes tells nobody what exists: another's and nobody's take the same, within the noise."""

from collections.abc import Callable
from hashlib import pbkdf2_hmac
from statistics import median
from time import perf_counter

import pytest
from django.test import Client

from telnusqa.core.scope import Scope
from telnusqa.core.serial import NUMBER_BYTES, case_number
from tests.cast import Staff, filed
from tests.doors.machine import Machine, machine

pytestmark = [pytest.mark.prove, pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]
NOBODYS = case_number(b"\x01" * NUMBER_BYTES)
WITHIN = 1.5
"""Medians that differ by less are taken for the same: a browser's line differs by far more."""

Ask = Callable[[], int]


@pytest.fixture
def times(scale: float) -> int:
    """How often each is asked."""
    return max(40, round(400 * scale))


def apart(one: Ask, other: Ask, times: int) -> float:
    """By which factor the slower median exceeds the quicker, asked in turns; both answer with one status."""
    assert one() == other()
    took: dict[Ask, list[float]] = {one: [], other: []}
    for _ in range(times):
        for ask, spent in took.items():
            began = perf_counter()
            ask()
            spent.append(perf_counter() - began)
    quick, slow = sorted(median(spent) for spent in took.values())
    return slow / quick


def test_a_case_of_another_college_and_no_case(saule: Staff, zhandos: Staff, times: int) -> None:
    client, theirs = zhandos.client(), filed()

    def ask(number: str) -> Ask:
        return lambda: client.get(f"/college/case/{number}/").status_code

    assert apart(ask(theirs), ask(NOBODYS), times) < WITHIN


def test_a_case_of_another_organisation_and_no_case_to_a_machine(gulnar: Staff, zhandos: Staff, times: int) -> None:
    theirs, stranger = filed(), machine(zhandos.home, Scope.STATUS_READ)

    def ask(number: str) -> Ask:
        return lambda: stranger.get(f"/applications/{number}/status").status_code

    assert apart(ask(theirs), ask(NOBODYS), times) < WITHIN


def test_a_token_that_is_given_and_one_that_is_not(gulnar: Staff, times: int) -> None:
    given = machine(gulnar.home, Scope.STATUS_READ).token
    wrong, unknown = Machine(given[:-4] + "0000"), Machine("tq_00000000_" + given.split("_", 2)[2])

    def ask(who: Machine) -> Ask:
        return lambda: who.get(f"/applications/{NOBODYS}/status").status_code

    assert apart(ask(wrong), ask(unknown), times) < WITHIN


def test_a_login_that_is_known_and_one_that_is_not(saule: Staff, times: int, settings: object) -> None:
    settings.ACCOUNT_RATE_LIMITS = {}  # type: ignore[attr-defined]
    client = Client()

    def ask(login: str) -> Ask:
        sent = {"login": login, "password": "not-the-password"}
        return lambda: client.post("/staff/sign-in/", sent).status_code

    assert apart(ask("saule"), ask("nobody-of-them"), max(20, times // 4)) < WITHIN


def test_sabotage_an_answer_that_works_for_what_exists_is_told(
    saule: Staff, zhandos: Staff, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telnusqa.store.read import cases

    client, theirs = zhandos.client(), filed()
    found = cases.by_number

    def slow(number: str) -> object:
        case = found(number)  # type: ignore[arg-type]
        pbkdf2_hmac("sha256", b"known", b"salt", 60_000)
        return case

    monkeypatch.setattr(cases, "by_number", slow)

    def ask(number: str) -> Ask:
        return lambda: client.get(f"/college/case/{number}/").status_code

    assert apart(ask(theirs), ask(NOBODYS), times) > WITHIN
