"""The number of an organisation, and what makes it none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.bin import parse_bin
from telnusqa.core.check_digit import check_digit
from telnusqa.core.iin import parse_iin
from telnusqa.core.problem import Problem


def code(text: str) -> str:
    found = parse_bin(text)
    assert isinstance(found, Problem), text
    return found.code


@pytest.mark.parametrize("text", ["990140000007", "151240000009", "200151000004"])
def test_a_synthetic_number_is_read(text):
    assert parse_bin(text) == text


def test_what_is_wrong_is_told():
    assert code("99014000000") == "bin_length"
    assert code("991340000007") == "bin_date"
    assert code("990140000008") == "bin_check"


def test_a_persons_number_is_no_organisations():
    assert code("990101300003") == "bin_kind"


@given(yy=st.integers(0, 99), month=st.integers(1, 12), kind=st.sampled_from("456"), rest=st.integers(0, 999999))
def test_an_organisations_number_is_no_persons(yy, month, kind, rest):
    eleven = f"{yy:02}{month:02}{kind}{rest:06}"
    last = check_digit(eleven)
    if last is None:
        assert {code(f"{eleven}{digit}") for digit in range(10)} == {"bin_check"}
        return
    assert parse_bin(f"{eleven}{last}") == f"{eleven}{last}"
    assert isinstance(parse_iin(f"{eleven}{last}"), Problem)
