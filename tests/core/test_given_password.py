"""A password that somebody gave opens for seven days."""

from datetime import UTC, datetime, timedelta

import pytest

from telnusqa.core.given_password import OPENS, opens

AT = datetime(2026, 11, 30, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("until", "opened"),
    [(None, True), (AT + timedelta(microseconds=1), True), (AT, False), (AT - timedelta(days=1), False)],
)
def test_it_opens_until_its_moment_and_ones_own_for_ever(until: datetime | None, opened: bool) -> None:
    assert opens(until, AT) is opened


def test_it_is_a_week() -> None:
    assert timedelta(days=7) == OPENS
