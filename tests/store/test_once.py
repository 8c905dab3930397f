"""A page asks once; an act asks afresh, and after it nothing is answered that was read before."""

from collections.abc import Iterator
from datetime import date
from itertools import count

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.acts import _act
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.core.acting import acting
from telnusqa.core.decree import Decree
from telnusqa.store.once import bring, brings, forget, once, once_each, reading_once
from telnusqa.store.read import decrees, rulesets
from tests.cast import NOW, Staff

DECREE = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 7),))


@pytest.fixture
def answers() -> Iterator[int]:
    """Another answer each time somebody asks."""
    return count()


def test_it_is_asked_once_while_a_page_is_drawn_and_each_time_otherwise(answers: Iterator[int]) -> None:
    assert [once("a", answers.__next__) for _ in range(2)] == [0, 1]
    with reading_once():
        assert [once("a", answers.__next__) for _ in range(2)] == [2, 2]
        assert once("b", answers.__next__) == 3
    with reading_once():
        assert once("a", answers.__next__) == 4, "another page asks anew"
    assert once("a", answers.__next__) == 5
    assert not brings()


def test_an_act_asks_afresh_and_leaves_nothing_behind(answers: Iterator[int]) -> None:
    with reading_once():
        assert once("a", answers.__next__) == 0
        with acting():
            assert not brings()
            bring("a", 99)
            assert once("a", answers.__next__) == 1
        assert once("a", answers.__next__) == 0
        forget()
        assert once("a", answers.__next__) == 2


def test_of_several_only_those_not_known_are_asked_for() -> None:
    asked: list[list[int]] = []

    def ask(keys: list[int]) -> dict[int, str]:
        asked.append(keys)
        return {key: str(key) for key in keys if key != 9}

    with reading_once():
        bring(("number", 2), "two")
        assert once_each("number", [1, 2, 1, 9], ask) == {1: "1", 2: "two"}
        assert once_each("number", [1, 2], ask) == {1: "1", 2: "two"}
    assert once_each("number", [1], ask) == {1: "1"}
    assert asked == [[1, 9], [1]]


def versions(ermek: Staff) -> tuple[str, str, str]:
    """The calendar a page rests on before an act that changes it and after, and the one the database holds."""
    with reading_once():
        before = rulesets.of("2023").calendar.version
        with CaptureQueriesContext(connection) as questions:
            rulesets.of("2023")
            rulesets.of("2015")
        assert not questions.captured_queries
        enter_decree(DECREE, ermek.home, seen=decrees.calendar().version, by=ermek.actor, happened_at=NOW)
        after = rulesets.of("2023").calendar.version
    return before, after, decrees.calendar().version


def test_rules_are_read_once_for_a_page_and_anew_after_an_act(ermek: Staff) -> None:
    before, after, now = versions(ermek)
    assert before != now
    assert after == now


def test_sabotage_without_forgetting_the_rules_would_be_stale(ermek: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_act, "forget", lambda: None)
    before, after, now = versions(ermek)
    assert before != now
    assert after == before
