"""An address of electronic mail, or nothing at all."""

import pytest

from telnusqa.core.field import parse_email
from telnusqa.core.problem import Problem

TWO_HUNDRED = f"{'a' * 60}@{'b' * 60}.{'c' * 60}.{'d' * 14}.kz"


@pytest.mark.parametrize("text", ["aliya@post.example", " aliya.omarova+1@mail.post.example\n", "ә@a.kz"])
def test_an_address_is_kept_without_the_space_around_it(text: str) -> None:
    assert parse_email(text, "email") == text.strip()


@pytest.mark.parametrize("text", ["", "  "])
def test_nobody_must_have_one(text: str) -> None:
    assert parse_email(text, "email") == ""


def test_it_has_two_hundred_characters_at_most() -> None:
    assert len(TWO_HUNDRED) == 200
    assert parse_email(TWO_HUNDRED, "email") == TWO_HUNDRED
    assert parse_email(TWO_HUNDRED.replace("@", "@b"), "email") == Problem("email", "email")


@pytest.mark.parametrize(
    "text", ["aliya", "aliya@", "@post.example", "a b@post.example", "a@post", "a@-post.kz", "a@b.k"]
)
def test_what_is_no_address_is_told(text: str) -> None:
    assert parse_email(text, "mail") == Problem("mail", "email")
