"""A whole number is read as an address carries it; whatever is none is never a fault of ours."""

import pytest

from telnusqa.core.field import parse_whole


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("7", 7), ("007", 7), ("999999999", 999_999_999)])
def test_digits_are_a_number(text: str, number: int) -> None:
    assert parse_whole(text) == number


@pytest.mark.parametrize("text", ["", " ", "-1", "+1", "1.5", "1e3", "x", "²", "٣", "1 000", "1000000000", "9" * 5000])
def test_anything_else_is_none(text: str) -> None:
    assert parse_whole(text) is None
