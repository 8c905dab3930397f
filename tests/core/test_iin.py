"""The number of a person, and what makes it none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.check_digit import check_digit
from telnusqa.core.iin import Iin, birth_date, parse_iin
from telnusqa.core.problem import Problem

GOOD = ("990101300003", "000229600004", "851231400001", "950417400000", "990101300409")


def code(text: str, today: date | None = None) -> str:
    found = parse_iin(text, "holder_iin", today=today)
    assert isinstance(found, Problem), text
    assert found.field == "holder_iin"
    return found.code


@pytest.mark.parametrize("text", GOOD)
def test_a_synthetic_number_is_read(text):
    assert parse_iin(text) == text


def test_spaces_between_the_digits_are_let_through():
    assert parse_iin(" 990101 300\u00a0003 ") == "990101300003"


@pytest.mark.parametrize("text", ["", "99010130000", "9901013000033", "99010130000a", "٩٩٠١٠١٣٠٠٠٠٣", "²90101300003"])
def test_twelve_plain_digits_are_asked_for(text):
    assert code(text) == "iin_length"


def test_a_right_check_digit_does_not_save_an_impossible_birthday():
    eleven = "99023030000"
    assert code(eleven + str(check_digit(eleven))) == "iin_date"


def test_the_29th_of_february_needs_its_century():
    assert parse_iin("000229600004") == "000229600004"
    eleven = "00022940000"  # 1900 was no leap year
    assert code(eleven + str(check_digit(eleven))) == "iin_date"


def test_nobody_is_born_tomorrow():
    eleven = "26112250000"
    text = eleven + str(check_digit(eleven))
    assert code(text, today=date(2026, 11, 21)) == "iin_date"
    assert parse_iin(text, today=date(2026, 11, 22)) == text


@pytest.mark.parametrize("century", "789")
def test_there_is_no_such_century(century):
    assert code(f"990101{century}00003") == "iin_century"


def test_a_foreigners_number_tells_no_century():
    eleven = "00022900000"
    text = eleven + str(check_digit(eleven))
    assert parse_iin(text) == text
    assert birth_date(Iin(text)) is None


def test_a_foreigner_is_not_taken_for_one_who_is_yet_to_be_born():
    eleven = "96022900000"  # 1996 was a leap year, as 2096 will be
    text = eleven + str(check_digit(eleven))
    assert parse_iin(text, today=date(2026, 11, 23)) == text


def test_a_foreigner_born_on_a_day_one_century_alone_had_is_not_born_before_it():
    assert code("000229000006", today=date(2000, 2, 28)) == "iin_date"
    assert parse_iin("000229000006", today=date(2000, 2, 29)) == "000229000006"


def test_a_problem_stands_at_the_field_of_the_number_where_no_other_is_named():
    assert parse_iin("1") == Problem("iin", "iin_length")


def test_the_birthday_stands_in_the_number():
    assert birth_date(Iin("851231400001")) == date(1985, 12, 31)
    assert birth_date(Iin("000229600004")) == date(2000, 2, 29)


def test_some_eleven_digits_have_no_twelfth():
    assert check_digit("99010130046") is None
    assert {code(f"99010130046{last}") for last in range(10)} == {"iin_check"}


@given(
    born=st.dates(date(1800, 1, 1), date(2099, 12, 31)), sex=st.integers(0, 1), serial=st.integers(0, 9999),
    place=st.sampled_from((7, 8, 9, 11)), shift=st.integers(1, 9),
)  # fmt: skip
def test_one_wrong_digit_is_seen_where_it_has_a_weight(born, sex, serial, place, shift):
    century = (born.year - 1800) // 100 * 2 + 1 + sex
    eleven = f"{born:%y%m%d}{century}{serial:04}"
    last = check_digit(eleven)
    if last is None:
        return
    text = f"{eleven}{last}"
    assert parse_iin(text) == text
    assert birth_date(Iin(text)) == born
    wrong = text[:place] + str((int(text[place]) + shift) % 10) + text[place + 1 :]
    if len({check_pass(text), check_pass(wrong)}) == 1:  # within one pass the sum sees every single slip
        assert check_pass(text) == 2 or code(wrong) == "iin_check"


def check_pass(text: str) -> int:
    first = sum(int(digit) * weight for weight, digit in enumerate(text[:11], 1)) % 11
    return 1 if first < 10 else 2


@given(st.text())
def test_any_text_gets_an_answer(text):
    found = parse_iin(text)
    assert isinstance(found, Problem) or (len(found) == 12 and found.isdigit())
