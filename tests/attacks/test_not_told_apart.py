"""What is another's and what nobody has are one answer: the same page, the same headers, the same questions asked.

The number of questions to the database stands for the time an answer takes; the time itself is measured in
tests/prove/test_same_time.py.
"""

import re
from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from telnusqa.core.case import Case
from telnusqa.core.errors import MoveForbidden
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases, record_history
from tests.attacks.scene import STRANGER, House, of_somebody

PROOF = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*"')
_OF_THE_MOMENT = ("Expires", "Set-Cookie", "X-Request-ID")


def told_apart(full: House, among: str = "") -> Iterator[str]:
    """Addresses at which a stranger is told another thing of what is there than of what is not."""
    for route, nobodys in of_somebody():
        if not route.startswith(among):
            continue
        browser = full.browsers[STRANGER[route.partition(":")[0]]]
        for method in ("GET", "POST"):
            there, not_there = full.address(route), full.address(route, **nobodys)
            one, other = _answer(browser, method, there), _answer(browser, method, not_there)
            if one != other:
                yield f"{method} {route}: {_difference(one, other)}"
            elif one[0] not in (404, 405):
                yield f"{method} {route}: {one[0]}"


def _answer(browser: Client, method: str, address: str) -> tuple[int, bytes, tuple[tuple[str, str], ...], int]:
    point = transaction.savepoint()
    with CaptureQueriesContext(connection) as asked:
        told: HttpResponse = browser.generic(method, address)
    transaction.savepoint_rollback(point)
    body = PROOF.sub(b"", told.content).replace(address.encode(), b"HERE")
    headers = tuple(sorted((name, text) for name, text in told.headers.items() if name not in _OF_THE_MOMENT))
    return told.status_code, body, _lengthless(headers), len(asked)


def _lengthless(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(each for each in headers if each[0] != "Content-Length")


def _difference(one: tuple[object, ...], other: tuple[object, ...]) -> str:
    names = ("status", "page", "headers", "questions")
    return ", ".join(
        name if name == "page" else f"{name} {a} and {b}"
        for name, a, b in zip(names, one, other, strict=True)
        if a != b
    )


def test_a_stranger_is_told_the_same_of_anothers_thing_as_of_nobodys(full: House) -> None:
    assert list(told_apart(full)) == []


def test_a_page_that_says_it_is_not_yours_is_seen(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    by_number = cases.by_number

    def told(number: CaseNumber) -> Case:
        raise MoveForbidden(by_number(number).state, "see")

    monkeypatch.setattr(cases, "by_number", told)
    assert any("status 409 and 404" in each for each in told_apart(full, "college:case"))


def test_one_question_more_is_seen(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    home_of = record_history.home_of

    def asking_more(record_id: int) -> int:
        found = home_of(record_id)
        home_of(record_id)
        return found

    monkeypatch.setattr(record_history, "home_of", asking_more)
    assert any("questions" in each for each in told_apart(full, "college:held_record"))
