"""A month later is the same day of the next month, or its last day."""

from datetime import date

import pytest

from telnusqa.core.month import months_after


@pytest.mark.parametrize(
    ("day", "count", "later"),
    [
        (date(2026, 11, 23), 1, date(2026, 12, 23)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 11, 23), 2, date(2027, 1, 23)),
        (date(2026, 11, 23), 3, date(2027, 2, 23)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
        (date(2026, 12, 1), 24, date(2028, 12, 1)),
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
    ],
)
def test_so_many_months_later(day, count, later):
    assert months_after(day, count) == later


def test_months_are_not_counted_back():
    with pytest.raises(ValueError, match="not -1"):
        months_after(date(2026, 11, 23), -1)
