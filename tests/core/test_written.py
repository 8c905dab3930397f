"""How numbers of ours are written: a code, a blank, a registration number."""

import pytest

from telnusqa.core.blank import BlankNumber, RegistrationNumber
from telnusqa.core.code import code_of
from telnusqa.core.making import Holder


@pytest.mark.parametrize(
    ("raw", "digits", "code"), [(0, 6, "000000"), (999_999, 6, "999999"), (1_000_007, 6, "000007"), (12_345, 4, "2345")]
)
def test_a_code_has_all_its_digits(raw, digits, code):
    assert code_of(raw, digits) == code


def test_numbers_are_padded_as_they_are_printed():
    assert str(BlankNumber("ТКБ", 123456)) == "ТКБ 0123456"
    assert str(RegistrationNumber(2026, 7)) == "2026-0007"
    assert str(RegistrationNumber(2026, 12345)) == "2026-12345"


def test_where_nobody_was_appointed_there_is_no_name():
    assert Holder() == Holder("", "")
