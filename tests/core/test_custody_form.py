"""What a custodian types is read as it was meant, and every problem of it is told at once."""

from collections.abc import Mapping
from datetime import date

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange
from telnusqa.core.custody_act import NO_PAPER, Paper
from telnusqa.core.custody_form import (
    digits_typed,
    parse_commission_act,
    parse_missing,
    parse_note,
    parse_range,
    parse_ranges,
)
from telnusqa.core.problem import Problem

TODAY = date(2026, 11, 27)
RANGE = {"kind": "diploma", "series": "ТКБ", "first": "0000001", "last": "0000500"}
NOTE = {"number": "17", "dated": "25.11.2026", "supplier": "Бланк баспасы"}
ACT = {"number": "3", "dated": "2026-11-27", "commission": "Омаров С.\n\n  Ибраева Ә.  \n"}
FIVE_HUNDRED = BlankRange(BlankKind.DIPLOMA, "ТКБ", 1, 500)


def test_a_range_is_read() -> None:
    assert parse_range(RANGE) == FIVE_HUNDRED


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ({"last": ""}, 1, 1),
        ({"last": "  "}, 1, 1),
        ({"series": "", "first": "ТКБ 0000001"}, 1, 500),
        ({"series": "TKB"}, 1, 500),
        ({"last": "ТКБ 0000500"}, 1, 500),
        ({"last": "0000000"}, 1, 0),
    ],
    ids=[
        "one",
        "one, with a space",
        "the series before the number",
        "Latin letters",
        "twice",
        "backwards: the act refuses it",
    ],
)
def test_a_range_may_be_typed_in_many_ways(typed: Mapping[str, str], first: int, last: int) -> None:
    assert parse_range(RANGE | typed) == BlankRange(BlankKind.DIPLOMA, "ТКБ", first, last)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"kind": ""}, [("kind", "choose_one")]),
        ({"kind": "passport"}, [("kind", "unknown_choice")]),
        ({"series": ""}, [("series", "missing")]),
        ({"series": " "}, [("series", "missing")]),
        ({"series": "Т7"}, [("series", "document_series")]),
        ({"first": ""}, [("first", "missing")]),
        ({"first": "12"}, [("first", "document_number")]),
        ({"last": "12"}, [("last", "document_number")]),
        ({"last": "КБТ 0000500"}, [("last", "document_series")]),
        ({"first": "", "last": ""}, [("first", "missing")]),
        ({"series": "", "first": "", "last": ""}, [("first", "missing"), ("series", "missing")]),
        (
            {"kind": "", "series": "", "first": "12", "last": "13"},
            [("kind", "choose_one"), ("first", "document_number"), ("last", "document_number"), ("series", "missing")],
        ),
    ],
)
def test_what_is_wrong_with_a_range_is_told_at_once(typed: Mapping[str, str], told: list[tuple[str, str]]) -> None:
    assert parse_range(RANGE | typed) == tuple(Problem(field, code) for field, code in told)


def test_a_range_of_which_nothing_was_typed_is_asked_for() -> None:
    one = {"kind": "diploma", "first": "0000001"}
    assert parse_range(one) == (Problem("series", "missing"),)
    assert parse_range(one | {"series": "ТКБ"}) == BlankRange(BlankKind.DIPLOMA, "ТКБ", 1, 1)
    assert parse_range({}) == (Problem("kind", "choose_one"), Problem("first", "missing"), Problem("series", "missing"))


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", set()),
        (" ", set()),
        ("5", {5}),
        ("0000001, 0000500", {1, 500}),
        ("5; 7–9\n11-11", {5, 7, 8, 9, 11}),
        ("498—500 500", {498, 499, 500}),
    ],
)
def test_what_a_delivery_lacked_is_read(text: str, missing: set[int]) -> None:
    assert parse_missing(text, FIVE_HUNDRED) == missing


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x", "number_list"),
        ("5-6-7", "number_list"),
        ("5x", "number_list"),
        ("123456789", "number_list"),
        ("0", "missing_outside"),
        ("501", "missing_outside"),
        ("499-501", "missing_outside"),
        ("0-2", "missing_outside"),
        ("9-7", "missing_outside"),
    ],
)
def test_what_no_delivery_of_that_range_lacks_is_told(text: str, code: str) -> None:
    assert parse_missing(text, FIVE_HUNDRED) == Problem("missing", code)


def test_of_a_range_no_act_takes_nothing_is_counted() -> None:
    """A hundred million numbers typed by a slip cost nothing."""
    assert parse_missing("1-99999999", BlankRange(BlankKind.DIPLOMA, "ТКБ", 1, 99_999_999)) == frozenset()


def test_a_delivery_note_is_read() -> None:
    assert parse_note(NOTE, TODAY) == Paper(number="17", dated=date(2026, 11, 25), supplier="Бланк баспасы")


def test_the_act_of_a_commission_is_read() -> None:
    """A line each; empty lines are nobody."""
    assert parse_commission_act(ACT, TODAY) == Paper(
        number="3", dated=date(2026, 11, 27), commission=("Омаров С.", "Ибраева Ә.")
    )
    assert (NO_PAPER.number, NO_PAPER.supplier) == ("", "")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"number": "9" * 40}, None),
        ({"number": "9" * 41}, [Problem("number", "too_long", "", {"most": 40, "now": 41})]),
        ({"supplier": "б" * 200}, None),
        ({"supplier": "б" * 201}, [Problem("supplier", "too_long", "", {"most": 200, "now": 201})]),
        ({"number": ""}, [Problem("number", "missing")]),
        ({"dated": ""}, [Problem("dated", "missing")]),
        ({"dated": "31.11.2026"}, [Problem("dated", "day")]),
        ({"dated": "28.11.2026"}, [Problem("dated", "day_ahead")]),
        ({"supplier": ""}, [Problem("supplier", "missing")]),
    ],
)
def test_what_is_wrong_with_a_note_is_told(typed: Mapping[str, str], told: list[Problem] | None) -> None:
    found = parse_note(NOTE | typed, TODAY)
    assert isinstance(found, Paper) if told is None else found == tuple(told)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"commission": "Омаров С."}, [Problem("commission", "commission_of_two")]),
        ({"commission": " \n "}, [Problem("commission", "missing")]),
        ({"commission": f"{'а' * 499}\n{'б' * 500}"}, None),
        (
            {"commission": f"{'а' * 500}\n{'б' * 500}"},
            [Problem("commission", "too_long", "", {"most": 1000, "now": 1001})],
        ),
        (
            {"number": "", "commission": "Омаров С."},
            [Problem("number", "missing"), Problem("commission", "commission_of_two")],
        ),
        ({"dated": ""}, [Problem("dated", "missing")]),
    ],
)
def test_what_is_wrong_with_an_act_is_told(typed: Mapping[str, str], told: list[Problem] | None) -> None:
    found = parse_commission_act(ACT | typed, TODAY)
    assert isinstance(found, Paper) if told is None else found == tuple(told)


def test_everything_missing_is_told_at_once() -> None:
    number, day = Problem("number", "missing"), Problem("dated", "missing")
    assert parse_note({}, TODAY) == (number, day, Problem("supplier", "missing"))
    assert parse_commission_act({}, TODAY) == (number, day, Problem("commission", "missing"))


def test_ranges_are_ticked_or_typed_or_both() -> None:
    one, other = BlankRange(BlankKind.SUPPLEMENT, "ТКБ", 7, 9), FIVE_HUNDRED
    assert parse_ranges([one.key, other.key], {"series": "ТКБ", "first": " "}) == (one, other)
    assert parse_ranges([], RANGE) == (other,)
    assert parse_ranges([one.key], RANGE) == (one, other)
    assert parse_ranges([one.key], RANGE | {"last": ""}) == (one, BlankRange(BlankKind.DIPLOMA, "ТКБ", 1, 1))
    assert parse_ranges([], {}) == parse_range({})
    assert parse_ranges([one.key], {"last": "0000009"}) == (
        Problem("kind", "choose_one"),
        Problem("first", "missing"),
        Problem("series", "missing"),
    )
    assert parse_ranges([one.key, "supplement"], RANGE) == (Problem("ticked", "unknown_choice"),)


def test_digits_are_counted_as_they_were_typed() -> None:
    assert digits_typed(RANGE) == {7}
    assert digits_typed({"first": "ТКБ 000001", "last": "00000500"}) == {6, 8}
    assert digits_typed({"first": "000001", "last": ""}) == {6}
    assert digits_typed({}) == set()
