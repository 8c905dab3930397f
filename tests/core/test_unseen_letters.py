"""Signs that cannot be seen, or turn what stands after them around, are no text of a form."""

import pytest

from telnusqa.core.field import parse_text
from telnusqa.core.iin import parse_iin
from telnusqa.core.name_key import name_key
from telnusqa.core.person import PersonName, problems_with_name, tidy
from telnusqa.core.phone import parse_phone
from telnusqa.core.problem import Problem

EDGES = (
    *("\x00", "\x08", "\x0b", "\x0c", "\x0e", "\x1f", "\x7f", "\x9f", "\u061c"),
    *("\u200b", "\u200f", "\u2028", "\u202e", "\u2060", "\u2069", "\ufeff"),
    *("\ud800", "\udfff", "\ufffe", "\uffff", "\U000e0000", "\U000e007f"),
)
BESIDE = ("\t", "\n", "\r", " ", "~", "\xa0", "\u061b", "\u061d", "\u200a", "\u2010", "\u2027", "\u202f", "\u205f")
BESIDE_TOO = ("\u206a", "\ufefe", "\uff00", "\ud7ff", "\ue000", "\ufffd", "\U0010fffd", "\U000e0080")


@pytest.mark.parametrize("sign", EDGES, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_sign_nobody_sees_is_refused_and_told(sign: str) -> None:
    assert parse_text(f"сол{sign}ай", "address", 99, "2023:8") == Problem("address", "strange_letters", "2023:8")


@pytest.mark.parametrize("sign", [*BESIDE, *BESIDE_TOO], ids=lambda sign: f"U+{ord(sign):04X}")
def test_the_sign_beside_it_is_let_through(sign: str) -> None:
    assert isinstance(parse_text(f"сол{sign}ай", "address", 99, ""), str)


def test_a_letter_of_two_pieces_becomes_one_before_it_is_counted() -> None:
    assert parse_text(" Майлы\u0438\u0306 ", "address", 6, "") == "Майлый"
    assert tidy("Се\u0438\u0306іт   Әли") == "Сейіт Әли"
    assert problems_with_name("applicant", PersonName(tidy("Се\u0438\u0306ітова"), "Әлия"), "") == ()


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\u0301", "\0", "\ud83d\ude00", "７", "<", "=", "{", "#"])
def test_a_name_is_of_letters(sign: str) -> None:
    found = problems_with_name("applicant", PersonName(f"Омар{sign}ова", "Әлия"), "2023:8")
    assert found == (Problem("applicant_surname", "name_letters", "2023:8"),)


def test_a_latin_letter_that_looks_like_ours_is_kept_as_typed_and_found_all_the_same() -> None:
    latin = "O" + "марова"
    assert problems_with_name("applicant", PersonName(latin, "Әлия"), "") == ()
    assert name_key(latin) == name_key("Омарова")


@pytest.mark.parametrize(
    "typed", ["９００６１５４００００８", "٩٠٠٦١٥٤٠٠٠٠٨", "90061540000\u202e8", "900615400008\0", "90061540000８"]
)
def test_an_iin_is_of_plain_figures(typed: str) -> None:
    assert parse_iin(typed) == Problem("iin", "iin_length")


@pytest.mark.parametrize("typed", ["+7７０１0000001", "٧٧٠١٠٠٠٠٠٠١", "+7701000\u200b0001", "+77010000001\0"])
def test_a_phone_is_of_plain_figures(typed: str) -> None:
    assert parse_phone(typed) == Problem("phone", "phone")
