"""The last digit of a twelve-digit number, against the formula written another way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.bin import parse_bin
from telnusqa.core.check_digit import check_digit, twelve_digits
from telnusqa.core.problem import Problem


def by_formula(eleven: str) -> int | None:
    """Weights 1 to 11; where 10 is left, the same weights two places on."""
    for shift in (0, 2):
        left = sum(int(digit) * ((place + shift) % 11 + 1) for place, digit in enumerate(eleven)) % 11
        if left != 10:
            return left
    return None


@given(st.text("0123456789", min_size=11, max_size=11))
def test_it_is_the_formula_s(eleven):
    assert check_digit(eleven) == by_formula(eleven)


@pytest.mark.parametrize("place", range(10))
def test_every_weight_counts_in_the_first_round_and_in_the_second(place):
    for digit in range(10):
        for rest in ("0", "1", "7"):
            eleven = rest * place + str(digit) + rest * (10 - place)
            assert check_digit(eleven) == by_formula(eleven)


def test_the_second_round_has_weights_of_its_own():
    second = [
        f"{n:011}" for n in range(10, 99999) if sum(int(d) * (i + 1) for i, d in enumerate(f"{n:011}")) % 11 == 10
    ]
    second += [
        number[::-1] for number in second if sum(int(d) * (i + 1) for i, d in enumerate(number[::-1])) % 11 == 10
    ]
    assert len(second) > 500
    assert all(check_digit(number) == by_formula(number) for number in second)


def test_a_number_is_twelve_ascii_digits_spaces_aside():
    assert twelve_digits(" 990140 000007 ") == "990140000007"
    for wrong in ("99014000000", "9901400000077", "99014000000a", "99014000000٧", ""):
        assert twelve_digits(wrong) is None


def test_a_slip_in_the_first_eleven_digits_of_an_organisation_is_told_of_its_field():
    assert parse_bin("990140000008") == Problem("bin", "bin_check")
    assert parse_bin("990140000008", "college") == Problem("college", "bin_check")
    assert parse_bin("990170000007") == Problem("bin", "bin_kind")
    assert parse_bin("990100000007") == Problem("bin", "bin_kind")
    assert parse_bin("990040000007") == Problem("bin", "bin_date")
