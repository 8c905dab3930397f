"""An hour as people write it."""

from datetime import time

import pytest

from telnusqa.core.field import parse_hour
from telnusqa.core.problem import Problem


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("18:31", time(18, 31)),
        (" 9:05 ", time(9, 5)),
        ("18.30", time(18, 30)),
        ("18-30", time(18, 30)),
        ("18 30", time(18, 30)),
        ("7", time(7, 0)),
        ("23:59", time(23, 59)),
        ("0:00", time(0, 0)),
        ("", None),
        ("  ", None),
    ],
)
def test_an_hour_is_read(text: str, read: time | None) -> None:
    assert parse_hour(text, "at") == read


@pytest.mark.parametrize("text", ["24:00", "18:60", "99", "18:3", "123", "1831", "18:30:00", "noon", "١٨:٣٠"])
def test_what_is_no_hour_is_told(text: str) -> None:
    assert parse_hour(text, "at", "2023:7.4") == Problem("at", "hour", "2023:7.4")


def test_an_hour_that_no_paragraph_asks_for_names_none() -> None:
    assert parse_hour("noon", "at") == Problem("at", "hour", "")
