"""Whoever watches the servers learns whether this one answers and whether people may be sent to it."""

import shutil
from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client

from telnusqa.store.read import ready

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_seen_before() -> None:
    ready._seen_up_to_date.cache_clear()


def asked(page: str) -> HttpResponse:
    return Client(raise_request_exception=False).get(page)


def away(_execute: Callable[..., Any], *_asked: Any) -> None:
    raise OperationalError("the server closed the connection")


def test_a_process_answers_without_asking_the_database(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        answer = asked("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert "no-store" in answer.headers["Cache-Control"]


def test_it_answers_with_the_database_away_and_is_not_ready() -> None:
    with connection.execute_wrapper(away):
        assert asked("/healthz").status_code == 200
        answer = asked("/readyz")
    assert (answer.status_code, answer.content, answer.headers["Retry-After"]) == (503, b"database\n", "5")


def test_it_is_ready_once_the_tables_are_and_looks_no_more(
    monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any
) -> None:
    monkeypatch.setattr(ready, "behind", lambda: True)
    assert (asked("/readyz").status_code, asked("/readyz").content) == (503, b"tables\n")
    monkeypatch.undo()
    answer = asked("/readyz")
    assert (answer.status_code, answer.content) == (200, b"ready\n")
    with django_assert_num_queries(1):
        asked("/readyz")


def test_without_room_for_a_paper_it_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: shutil._ntuple_diskusage(10**9, 10**9, 0))  # type: ignore[attr-defined]
    answer = asked("/readyz")
    assert (answer.status_code, answer.content) == (503, b"space\n")


@pytest.mark.parametrize("page", ["/healthz", "/readyz"])
def test_it_is_asked_and_never_told(page: str) -> None:
    assert Client().post(page).status_code == 405
    assert "Set-Cookie" not in asked(page).headers
