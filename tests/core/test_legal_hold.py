"""A hold as a form tells it, and how long it stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from telnusqa.core.legal_hold import NOTE, Hold, HoldGround, HoldWish, parse_hold, stands
from telnusqa.core.problem import Problem

TODAY = date(2026, 11, 30)
TYPED = {"ground": "court", "note": " Астана қ. соты, № 7 іс ", "until": ""}


def codes(**typed: str) -> list[tuple[str, str, str]]:
    found = parse_hold({**TYPED, **typed}, TODAY)
    assert isinstance(found, tuple)
    return [(each.field, each.code, each.clause) for each in found]


def test_a_hold_without_a_last_day() -> None:
    assert parse_hold(TYPED, TODAY) == HoldWish(ground=HoldGround.COURT, note="Астана қ. соты, № 7 іс")


@pytest.mark.parametrize("typed", ["30.11.2026", "2026-11-30"])
def test_its_last_day_may_be_today(typed: str) -> None:
    found = parse_hold({**TYPED, "until": typed}, TODAY)
    assert isinstance(found, HoldWish)
    assert found.until == TODAY


def test_a_last_day_that_is_over_is_told() -> None:
    assert codes(until="29.11.2026") == [("until", "hold_until_past", "policy:retention")]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    assert codes(ground="", note="", until="x") == [
        ("ground", "choose_one", "policy:retention"),
        ("note", "missing", "policy:retention"),
        ("until", "day", "policy:retention"),
    ]
    assert parse_hold({}, TODAY) == (
        Problem("ground", "choose_one", "policy:retention"),
        Problem("note", "missing", "policy:retention"),
    )
    assert codes(ground="whim") == [("ground", "unknown_choice", "policy:retention")]


def test_words_have_their_length() -> None:
    assert isinstance(parse_hold({**TYPED, "note": "а" * NOTE}, TODAY), HoldWish)
    assert NOTE == 500
    assert codes(note="а" * 501) == [("note", "too_long", "policy:retention")]


def test_it_stands_until_it_is_lifted_or_over() -> None:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    hold = Hold(n=1, ground=HoldGround.OTHER, note="", by="staff:1", at=at)
    assert (hold.lifted_by, hold.lifted_at) == ("", None)
    assert stands(hold, TODAY)
    assert stands(replace(hold, until=TODAY), TODAY)
    assert not stands(replace(hold, until=TODAY - timedelta(days=1)), TODAY)
    assert not stands(replace(hold, lifted_at=at), TODAY)
    assert not stands(replace(hold, until=TODAY, lifted_at=at), TODAY)
