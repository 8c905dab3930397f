"""A system that guesses at numbers learns nothing: what is another's is answered like what is nobody's."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext

from telnusqa.core.serial import NUMBER_BYTES, case_number
from telnusqa.doors.api.v1.access import Caller
from tests.cast import Staff, filed
from tests.doors.machine import Machine, answered, machine, operations

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]
NOBODYS_NUMBER = case_number(b"\x01" * NUMBER_BYTES)
_OF_THE_REQUEST = ("Expires", "Set-Cookie", "X-Request-ID", "Content-Length")
Told = tuple[int, bytes, tuple[tuple[str, str], ...], int]


def told(ask: Callable[[], Any], *own: str) -> Told:
    """What an answer says, without ``own``, and how many questions it asked of the database."""
    with CaptureQueriesContext(connection) as questions:
        answer: HttpResponse = ask()
    body = answer.content
    for each in own:
        body = body.replace(each.encode(), b"")
    headers = sorted((name, text) for name, text in answer.headers.items() if name not in _OF_THE_REQUEST)
    return answer.status_code, body, tuple(headers), len(questions)


def apart(it: Machine, number: str) -> list[str]:
    """Operations by which this case is told from one that nobody has."""
    found = []
    for path, method, operation in operations():
        if "{number}" in path:
            answers = []
            for each in (number, NOBODYS_NUMBER):
                point = transaction.savepoint()
                answers.append(told(partial(answered, it, path, method, operation, each), each))
                transaction.savepoint_rollback(point)
            found += [f"{method} {path}"] if answers[0] != answers[1] else []
    return found


def test_a_case_of_another_organisation_is_told_to_a_machine_like_none(
    saule: Staff, zhandos: Staff, bolat: Staff
) -> None:
    number = filed()
    for stranger in (zhandos, bolat):
        assert apart(machine(stranger.home, officer=stranger.username), number) == []


def test_an_operation_that_tells_whose_case_it_is_is_seen(
    saule: Staff, zhandos: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed()
    monkeypatch.setattr(Caller, "sees", lambda *_: True)
    assert "get /api/v1/applications/{number}/status" in apart(machine(zhandos.home, officer="zhandos"), number)
