"""The key of a request that is done once."""

from hashlib import sha256

import pytest

from telnusqa.core.problem import Problem
from telnusqa.core.request_key import HEADER, hash_of_body, parse_key


@pytest.mark.parametrize("text", ["k", "!", "~", "x" * 64, "9b2f-6c1e", "a/b:c=d"])
def test_visible_letters_are_a_key(text: str):
    assert parse_key(text) == text


@pytest.mark.parametrize("text", [" ", "a b", "x" * 65, "кілт", "a\x7f", "a\n", "\x00"])
def test_anything_else_is_told(text: str):
    assert parse_key(text) == Problem("Idempotency-Key", "key_shape")


def test_without_one_it_is_told_apart():
    assert HEADER == "Idempotency-Key"
    assert parse_key("") == Problem("Idempotency-Key", "key_missing")


def test_what_is_kept_of_a_body_is_its_salted_hash():
    assert hash_of_body("body", "salt") == sha256(b"salt\x00body").hexdigest()
