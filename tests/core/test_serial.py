"""Numbers people read aloud, and tokens nobody guesses."""

from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.serial import ALPHABET, NUMBER_BYTES, TOKEN_BYTES, case_number, parse_case_number, shown, token

_RAW = st.binary(min_size=NUMBER_BYTES, max_size=NUMBER_BYTES)


@given(_RAW)
def test_a_number_is_read_back_however_it_was_typed(raw: bytes) -> None:
    number = case_number(raw)
    assert len(number) == 9
    assert parse_case_number(shown(number).lower()) == number
    assert parse_case_number(f" {number[:3]} {number[3:]} ".replace("0", "O").replace("1", "l")) == number


@given(_RAW, st.integers(0, 8), st.sampled_from(ALPHABET))
def test_one_mistyped_character_is_always_seen(raw: bytes, place: int, other: str) -> None:
    number = case_number(raw)
    typed = number[:place] + other + number[place + 1 :]
    assert parse_case_number(typed) == (number if typed == number else None)


def test_what_cannot_be_a_number_is_none() -> None:
    for text in ("", "7K3M", "7K3M-9QXA-TT", "ҚАЗАҚСТАН", "../../etc"):
        assert parse_case_number(text) is None


@given(st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES))
def test_a_token_keeps_every_bit(raw: bytes) -> None:
    made = token(raw)
    value = 0
    for character in made:
        value = value * 32 + ALPHABET.index(character)
    assert (len(made), value.to_bytes(TOKEN_BYTES, "big")) == (24, raw)
    assert TOKEN_BYTES * 8 >= 100
