"""A phone as people type it."""

import pytest

from telnusqa.core.phone import masked, parse_phone
from telnusqa.core.problem import Problem


@pytest.mark.parametrize(
    "typed", ["+7 701 000 00 01", "8 (701) 000-00-01", "77010000001", "7010000001", "+77010000001"]
)
def test_every_usual_spelling_is_one_number(typed: str) -> None:
    assert parse_phone(typed) == "+77010000001"


@pytest.mark.parametrize("typed", ["87172742425", "+1 202 555 0100", "701000000", "+7701000000a", "٧٧٠١٠٠٠٠٠٠١"])
def test_what_is_no_mobile_of_kazakhstan_is_told(typed: str) -> None:
    assert parse_phone(typed) == Problem("phone", "phone")


def test_nothing_typed_is_missing() -> None:
    assert parse_phone("  ") == Problem("phone", "missing")


def test_a_screen_shows_little_of_it() -> None:
    assert masked("+77010000001") == "+7 701 ••• •• 01"
