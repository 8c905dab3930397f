"""The five-day week beside the holidays package: every difference is explained here, or there is none."""

from dataclasses import replace
from datetime import date, timedelta

import holidays

from telnusqa.core.calendar import Calendar, Week
from telnusqa.law import shipped

# day -> why we hold the day otherwise than the package. None of these years differs today.
EXPLAINED: dict[date, str] = {}


def differing(calendar: Calendar) -> set[date]:
    theirs = holidays.country_holidays("KZ", years=range(calendar.first_year, calendar.last_year + 1))
    first, last = date(calendar.first_year, 1, 1), date(calendar.last_year, 12, 31)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day for day in days if calendar.is_working(day, Week.FIVE) != theirs.is_working_day(day)}


def test_the_five_day_week_is_the_one_of_the_package():
    assert differing(shipped.calendar()) == EXPLAINED.keys()


def test_a_decree_left_out_is_seen():
    calendar = shipped.calendar()
    dropped = replace(calendar, transfers=calendar.transfers[1:])
    assert differing(dropped) == {date(2024, 5, 4), date(2024, 5, 8)}


def test_a_holiday_left_out_is_seen():
    calendar = shipped.calendar()
    dropped = replace(calendar, holidays=tuple(h for h in calendar.holidays if h.day != date(2026, 5, 9)))
    assert differing(dropped) == {date(2026, 5, 11)}
