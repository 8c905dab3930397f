"""Where a machine goes on in a list: what was told is read again, and nothing else is."""

import base64
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.cursor import cursor_of, parse_day_cursor, parse_moment_cursor
from telnusqa.core.serial import case_number

NUMBER = case_number(b"\xff\xfe\x03\x04\x05")
DAY, MOMENT = date(2026, 12, 14), datetime(2026, 11, 23, 5, 0, 0, 123456, tzinfo=UTC)


def coded(text: bytes) -> str:
    return base64.urlsafe_b64encode(text).decode().rstrip("=")


@given(st.dates(), st.binary(min_size=5, max_size=5))
def test_a_day_comes_back(day: date, raw: bytes):
    assert parse_day_cursor(cursor_of((day, case_number(raw)))) == (day, case_number(raw))


@given(st.datetimes(timezones=st.just(timezone(timedelta(hours=5)))), st.binary(min_size=5, max_size=5))
def test_a_moment_comes_back(moment: datetime, raw: bytes):
    assert parse_moment_cursor(cursor_of((moment, case_number(raw)))) == (moment, case_number(raw))


def test_a_cursor_that_ends_with_any_letter_comes_back_whole():
    place = MOMENT, case_number(b"\0\0\0\0\2")
    assert cursor_of(place).endswith("X")
    assert parse_moment_cursor(cursor_of(place)) == place


def test_a_cursor_is_a_text_for_an_address():
    assert cursor_of((DAY, NUMBER)) == coded(f"2026-12-14 {NUMBER}".encode())
    assert "=" not in cursor_of((MOMENT, NUMBER))


def test_one_list_does_not_read_the_others_place():
    assert parse_moment_cursor(cursor_of((DAY, NUMBER))) is None
    assert parse_day_cursor(cursor_of((MOMENT, NUMBER))) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "=",
        "x" * 121,
        coded("күн".encode()),
        coded(b"2026-12-14"),
        coded(b"2026-12-14 000000001"),
        coded(f"2026-13-14 {NUMBER}".encode()),
        coded(f"2026-12-14 {NUMBER.lower()}".encode()),
        coded(f"{NUMBER}".encode()),
        coded(f" {NUMBER}".encode()),
        coded(f"2026-11-23T05:00:00 {NUMBER}".encode()),
        coded(f"2026-11-23 05:00:00+00:00 {NUMBER}".encode()),
        coded(b"2026-12-14 0000-0000-0"),
        cursor_of((DAY, NUMBER)) + "\n",
    ],
)
def test_what_was_never_told_is_read_as_nothing(text: str):
    assert parse_day_cursor(text) is None
    assert parse_moment_cursor(text) is None


@given(st.text())
def test_nothing_falls_over(text: str):
    assert parse_day_cursor(text) is None or text
    assert parse_moment_cursor(text) is None or text
