"""A token's text, and which secret opens it when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.api_token import (
    LIVES,
    LONGEST,
    LONGEST_OVERLAP,
    MOST,
    OVERLAP,
    SOON,
    ApiToken,
    hash_of,
    is_token_id,
    opens,
    parse_token,
    secret,
    text_of,
    token_id,
)
from telnusqa.core.case import Version
from telnusqa.core.scope import Scope

AT = datetime(2026, 11, 23, 5, tzinfo=UTC)
NEW, OLD = secret(b"n" * 32), secret(b"o" * 32)
TOKEN = ApiToken(
    id=token_id(b"\x00\x01\x02\x03\x04"),
    organisation=1,
    name="IIS",
    scopes=frozenset({Scope.STATUS_READ}),
    secret_hash=hash_of(NEW),
    earlier_hash=hash_of(OLD),
    earlier_until=AT + timedelta(days=7),
    expires_at=AT + timedelta(days=365),
    withdrawn_at=None,
    last_used_on=None,
    most=100,
    version=Version(1),
)


@given(st.binary(min_size=5, max_size=5), st.binary(min_size=32, max_size=32))
def test_what_is_shown_once_is_read_again(id_: bytes, raw: bytes):
    text = text_of(token_id(id_), secret(raw))
    assert parse_token(text) == (token_id(id_), secret(raw))
    assert text.startswith("tq_")


@given(st.text())
def test_no_other_text_is_a_token(text: str):
    assert parse_token(text) is None


def test_a_token_that_was_cut_or_lengthened_is_none():
    text = text_of(TOKEN.id, NEW)
    assert parse_token(text[:-1]) is parse_token(text + "A") is parse_token(text + "\n") is None
    assert parse_token(text.replace("tq_", "tk_")) is None


def test_only_what_could_be_an_id_is_looked_up():
    assert is_token_id(TOKEN.id)
    for text in ("", TOKEN.id[:-1], TOKEN.id + "0", TOKEN.id.lower(), "\x00" * 8, TOKEN.id[:-1] + "U", TOKEN.id + "\n"):
        assert not is_token_id(text)


def test_what_is_kept_is_the_hash_of_the_secret():
    assert hash_of("abc") == sha256(b"abc").hexdigest()
    assert secret(b"\xfb" * 32) == "-_v7" * 10 + "-_s"
    assert token_id(b"\xff" * 5) == "ZZZZZZZZ"


def test_numbers_of_other_lengths_are_refused():
    with pytest.raises(ValueError, match=r"^5 bytes, not 4$"):
        token_id(b"1234")
    with pytest.raises(ValueError, match=r"^32 bytes, not 31$"):
        secret(b"1" * 31)


def test_what_holds_where_nothing_else_is_said():
    assert (timedelta(days=365), timedelta(days=730)) == (LIVES, LONGEST)
    assert (timedelta(days=7), timedelta(days=30)) == (OVERLAP, LONGEST_OVERLAP)
    assert MOST == 20_000


def test_the_secret_opens_until_the_token_ends():
    assert opens(TOKEN, NEW, AT)
    assert opens(TOKEN, NEW, TOKEN.expires_at - timedelta(seconds=1))
    assert not opens(TOKEN, NEW, TOKEN.expires_at)
    assert not opens(replace(TOKEN, withdrawn_at=AT), NEW, AT)
    assert not opens(TOKEN, secret(b"x" * 32), AT)


def test_the_secret_before_opens_as_long_as_it_was_let():
    end = AT + timedelta(days=7)
    assert opens(TOKEN, OLD, end - timedelta(seconds=1))
    assert not opens(TOKEN, OLD, end)
    assert opens(TOKEN, NEW, end)
    assert not opens(replace(TOKEN, earlier_until=None), OLD, AT)
    assert not opens(replace(TOKEN, withdrawn_at=AT), OLD, AT)
    assert not opens(replace(TOKEN, expires_at=AT), OLD, AT)


def test_nothing_opens_an_unknown_token_or_one_whose_secret_before_is_none():
    assert opens(None, NEW, AT) is False
    assert not opens(replace(TOKEN, earlier_hash=""), OLD, AT)
    assert opens(replace(TOKEN, earlier_hash=""), NEW, AT)


@pytest.mark.parametrize(
    ("left", "soon"),
    [
        (timedelta(days=30), True),
        (timedelta(days=30, microseconds=1), False),
        (timedelta(microseconds=1), True),
        (timedelta(), False),
        (timedelta(days=-1), False),
    ],
)
def test_its_end_is_told_thirty_days_before_and_of_one_that_works_alone(left: timedelta, soon: bool):
    token = replace(TOKEN, expires_at=AT + left)
    assert token.ends_soon(AT) is soon
    assert not replace(token, withdrawn_at=AT - timedelta(days=1)).ends_soon(AT)
    assert timedelta(days=30) == SOON
