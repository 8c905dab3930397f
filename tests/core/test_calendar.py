"""The calendar: two weeks, moved holidays, decrees, and years nobody verified."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.calendar import Calendar, Holiday, Off, OffWhy, Transfer, Week
from telnusqa.core.errors import UnknownCalendar
from telnusqa.law import shipped

CALENDAR = shipped.calendar()
DAYS = st.dates(date(2024, 3, 1), date(2027, 9, 30))
WEEKS = st.sampled_from(Week)


@pytest.mark.parametrize(
    ("day", "five", "six"),
    [
        (date(2026, 1, 3), False, True),  # a Saturday after the New Year
        (date(2026, 1, 5), True, True),
        (date(2026, 3, 9), False, False),  # 8 March was a Sunday in both weeks
        (date(2026, 3, 24), False, False),  # 22 March was a Sunday
        (date(2026, 3, 25), False, True),  # 21 March was a Saturday, a day of rest only for five days
        (date(2026, 5, 9), False, False),
        (date(2026, 5, 11), False, True),
        (date(2026, 8, 31), True, True),
        (date(2025, 9, 1), False, True),  # 30 August 2025, the last one, was a Saturday
        (date(2024, 5, 4), True, True),  # made a working day for five, ordinary for six
        (date(2024, 5, 8), False, True),  # the decree moved a Saturday: nothing to rest from in six days
        (date(2025, 1, 3), False, False),  # the decree moved a Sunday: both weeks
        (date(2025, 1, 5), True, True),
        (date(2024, 1, 8), True, True),  # 7 January was a Sunday and never moves
        (date(2024, 6, 17), True, True),  # Kurban Ait was a Sunday and never moves
        (date(2026, 5, 27), False, False),
        (date(2026, 3, 15), False, False),  # only a Sunday yet
        (date(2027, 3, 15), False, False),  # Constitution Day from now on
        (date(2025, 3, 25), False, True),
        (date(2027, 1, 4), False, True),
    ],
)
def test_what_works_in_which_week(day, five, six):
    assert CALENDAR.is_working(day, Week.FIVE) is five
    assert CALENDAR.is_working(day, Week.SIX) is six


def test_a_day_off_says_why_and_by_what():
    assert CALENDAR.why_off(date(2026, 3, 28), Week.FIVE) == Off(OffWhy.REST_DAY)
    assert CALENDAR.why_off(date(2026, 3, 21), Week.FIVE) == Off(OffWhy.HOLIDAY, "holidays-law", "nauryz")
    moved = Off(OffWhy.HOLIDAY_MOVED, "holidays-law:5", "nauryz", date(2026, 3, 21))
    assert CALENDAR.why_off(date(2026, 3, 24), Week.FIVE) == moved
    decreed = Off(OffWhy.REST_DAY_MOVED, "decree:G24G0000436", moved_from=date(2025, 1, 5))
    assert CALENDAR.why_off(date(2025, 1, 3), Week.SIX) == decreed
    assert CALENDAR.why_off(date(2026, 3, 26), Week.FIVE) is None


def test_a_working_saturday_says_by_which_decree():
    transfer = CALENDAR.why_working(date(2024, 5, 4), Week.FIVE)
    assert transfer is not None
    assert transfer.cite == "decree:G24G0000109"
    assert CALENDAR.why_working(date(2024, 5, 4), Week.SIX) is None


def test_a_decree_may_move_a_holiday_that_was_moved_itself():
    # As in May 2020: 9 May on a Saturday gave Monday the 11th, and a decree gave that day to Friday the 8th.
    calendar = Calendar(
        version="test",
        first_year=2020,
        last_year=2020,
        holidays=(Holiday(date(2020, 5, 9), "victory", "holidays-law"),),
        transfers=(Transfer(date(2020, 5, 11), date(2020, 5, 8), "decree:X"),),
        moving_cite="holidays-law:5",
    )
    assert not calendar.is_working(date(2020, 5, 8), Week.FIVE)
    assert calendar.is_working(date(2020, 5, 11), Week.FIVE)
    assert calendar.is_working(date(2020, 5, 8), Week.SIX)
    assert calendar.is_working(date(2020, 5, 11), Week.SIX)


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2028, 1, 1)])
def test_a_year_without_data_raises(day):
    with pytest.raises(UnknownCalendar) as raised:
        CALENDAR.is_working(day, Week.FIVE)
    assert raised.value.year == day.year
    with pytest.raises(UnknownCalendar):
        CALENDAR.why_working(day, Week.FIVE)


def test_counting_over_the_last_known_year_raises():
    with pytest.raises(UnknownCalendar) as raised:
        CALENDAR.working_after(date(2027, 12, 30), 2, Week.FIVE)
    assert raised.value.year == 2028
    with pytest.raises(UnknownCalendar) as raised:
        CALENDAR.working_before(date(2024, 1, 3), 1, Week.FIVE)
    assert raised.value.year == 2023


def test_a_holiday_twice_or_outside_its_years_is_refused():
    with pytest.raises(ValueError, match="twice"):
        replace(CALENDAR, holidays=(*CALENDAR.holidays, CALENDAR.holidays[0]))
    with pytest.raises(ValueError, match="outside"):
        replace(CALENDAR, last_year=2026)


def test_an_estimated_day_shadows_its_neighbours():
    assert CALENDAR.crosses_estimate(date(2027, 5, 17), date(2027, 5, 20))
    assert CALENDAR.crosses_estimate(date(2027, 5, 1), date(2027, 5, 15))
    assert not CALENDAR.crosses_estimate(date(2027, 5, 18), date(2027, 5, 20))
    assert not CALENDAR.crosses_estimate(date(2027, 5, 1), date(2027, 5, 14))
    assert not CALENDAR.crosses_estimate(date(2026, 5, 1), date(2026, 6, 14))


@given(DAYS, st.integers(1, 40), WEEKS)
def test_counting_forward_and_back_meet(day, count, week):
    end = CALENDAR.working_after(day, count, week)
    assert CALENDAR.is_working(end, week)
    assert CALENDAR.working_between(day, end, week) == count
    assert CALENDAR.working_before(end, count, week) <= day
    assert CALENDAR.working_before(end + timedelta(days=1), 1, week) == end


@given(DAYS, WEEKS)
def test_counting_is_what_walking_day_by_day_gives(day, week):
    walked, left = day, 5
    while left:
        walked += timedelta(days=1)
        left -= CALENDAR.is_working(walked, week)
    assert CALENDAR.working_after(day, 5, week) == walked


@given(DAYS, WEEKS)
def test_the_next_working_day_is_the_day_itself_when_it_works(day, week):
    found = CALENDAR.working_from(day, week)
    assert found >= day
    assert (found == day) is CALENDAR.is_working(day, week)


@given(DAYS, WEEKS)
def test_nothing_lies_between_a_day_and_an_earlier_one(day, week):
    assert CALENDAR.working_between(day, day - timedelta(days=30), week) == 0
    assert CALENDAR.working_between(day, day, week) == 0


def test_every_full_year_has_about_the_working_days_it_should():
    for year in range(2024, 2028):
        days = CALENDAR.working_between(date(year, 1, 1), date(year, 12, 31), Week.FIVE)
        assert 245 <= days <= 252
