"""A document's token, as it is read off paper or pasted; and a number's check character, counted by hand."""

import pytest

from telnusqa.core.serial import ALPHABET, case_number, check_character, parse_case_number, parse_token, token

# Its last letter could be mistaken for a part of what surrounds it.
TOKEN = "0123456789ABCDEFGHJKMNPX"


@pytest.mark.parametrize(
    "typed",
    [
        TOKEN,
        TOKEN.lower(),
        f"  {TOKEN}\n",
        "0123-4567-89AB-CDEF-GHJK-MNPX",
        "0123 4567 89ab cdef ghjk mnpx",
        "O123456789" + TOKEN[10:],
        "oI23456789" + TOKEN[10:],
        "0l23456789" + TOKEN[10:],
        "О123456789" + TOKEN[10:],
        "0І23456789" + TOKEN[10:],
        f"https://telnusqa.example/v/{TOKEN}",
        f"telnusqa.example/v/{TOKEN}/",
        f"https://telnusqa.example/v/{TOKEN}?from=mail",
        f"https://telnusqa.example/v/{TOKEN}?from=mail?again",
        f"https://telnusqa.example/v/{TOKEN}/?next=/page/",
    ],
)
def test_a_token_is_read_however_it_was_copied(typed: str) -> None:
    assert parse_token(typed) == TOKEN


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "/",
        TOKEN[:-1],
        TOKEN + "X",
        "U" + TOKEN[1:],
        TOKEN[:-1] + "Ә",
        f"https://telnusqa.example/v/{TOKEN}/page",
        "https://telnusqa.example/v/",
    ],
)
def test_what_cannot_be_a_token_is_none(typed: str) -> None:
    assert parse_token(typed) is None


def test_a_token_is_made_of_fifteen_bytes_and_read_back() -> None:
    made = token(bytes(range(15)))
    assert parse_token(f"/v/{made.lower()}") == made
    assert (token(bytes(15)), token(b"\xff" * 15)) == ("0" * 24, "Z" * 24)


@pytest.mark.parametrize("size", [0, 14, 16])
def test_a_token_is_made_of_no_other_number_of_bytes(size: int) -> None:
    with pytest.raises(ValueError, match=rf"^15 bytes, not {size}$"):
        token(bytes(size))


@pytest.mark.parametrize("size", [0, 4, 6])
def test_a_number_is_made_of_five_bytes_and_no_other(size: int) -> None:
    with pytest.raises(ValueError, match=rf"^5 bytes, not {size}$"):
        case_number(bytes(size))


@pytest.mark.parametrize(
    ("body", "check"),
    [
        ("", "0"),
        ("00000000", "0"),
        ("00000001", "Y"),  # once 2 is 2, and 30 is missing to 32
        ("00000010", "Z"),  # once 1
        ("0000000G", "Z"),  # twice 16 is 10 in thirty-twos, and its digits make 1
        ("0000000Z", "1"),  # twice 31 is 1Y, and its digits make 31
        ("ZZZZZZZZ", "8"),  # eight times 31, and 8 is missing to 256
        ("7K3M9QXA", "X"),
    ],
)
def test_the_check_character_is_luhns_over_thirty_two(body: str, check: str) -> None:
    assert check_character(body) == check


@pytest.mark.parametrize("typed", ["0000-0000-0", "oooo oooo o", "ОООО-ООООО"])
def test_a_nought_is_read_in_every_letter_o(typed: str) -> None:
    assert parse_case_number(typed) == "000000000"


@pytest.mark.parametrize("one", ["1", "I", "i", "l", "L", "І", "і"])
def test_a_one_is_read_in_every_letter_that_looks_like_it(one: str) -> None:
    assert parse_case_number(f"0000-000{one}-Y") == "00000001Y"


def test_no_two_characters_of_a_number_look_alike() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)
