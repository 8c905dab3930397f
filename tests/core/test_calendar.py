"""The calendar: two weeks, moved holidays, decrees, and years nobody verified."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.calendar import Holiday, Off, OffWhy, Week
from telnusqa.core.errors import UnknownCalendar
from telnusqa.law import shipped

CALENDAR = shipped.calendar()
DAYS = st.dates(date(2014, 3, 1), date(2027, 9, 30))
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


@pytest.mark.parametrize("day", [date(2013, 12, 31), date(2028, 1, 1)])
def test_a_year_without_data_raises(day):
    with pytest.raises(UnknownCalendar) as raised:
        CALENDAR.is_working(day, Week.FIVE)
    assert raised.value.year == day.year
    for ask in (CALENDAR.why_working, CALENDAR.why_off, CALENDAR.working_from):
        with pytest.raises(UnknownCalendar) as raised:
            ask(day, Week.FIVE)
        assert raised.value.year == day.year
    for count in (CALENDAR.working_after, CALENDAR.working_before):
        with pytest.raises(UnknownCalendar) as raised:
            count(day, 1, Week.FIVE)
        assert raised.value.year == day.year
    for ends in ((day, date(2026, 1, 1)), (date(2026, 1, 1), day)):
        with pytest.raises(UnknownCalendar):
            CALENDAR.working_between(*ends, Week.FIVE)


def test_the_first_and_the_last_day_are_held():
    assert CALENDAR.why_off(date(2014, 1, 1), Week.FIVE) == Off(OffWhy.HOLIDAY, "holidays-law", "new_year")
    assert CALENDAR.is_working(date(2027, 12, 31), Week.FIVE)
    assert CALENDAR.working_after(date(2027, 12, 30), 1, Week.FIVE) == date(2027, 12, 31)
    assert CALENDAR.working_before(date(2014, 1, 7), 1, Week.FIVE) == date(2014, 1, 6)
    assert CALENDAR.working_before(date(2014, 1, 6), 1, Week.SIX) == date(2014, 1, 4)


def test_counting_over_the_last_known_year_raises():
    with pytest.raises(UnknownCalendar) as raised:
        CALENDAR.working_after(date(2027, 12, 30), 2, Week.FIVE)
    assert raised.value.year == 2028
    with pytest.raises(UnknownCalendar) as raised:
        CALENDAR.working_before(date(2014, 1, 6), 1, Week.FIVE)
    assert raised.value.year == 2013


def test_a_calendar_that_was_asked_is_the_same_value():
    asked = replace(CALENDAR)
    asked.working_after(date(2026, 1, 1), 1, Week.FIVE)
    assert asked == replace(CALENDAR)
    assert hash(asked) == hash(replace(CALENDAR))
    assert asked != replace(CALENDAR, version="other")


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


def test_the_next_working_day_is_the_very_next_one():
    assert CALENDAR.working_from(date(2026, 11, 21), Week.FIVE) == date(2026, 11, 23)
    assert CALENDAR.working_from(date(2026, 11, 21), Week.SIX) == date(2026, 11, 21)
    assert CALENDAR.working_from(date(2026, 11, 22), Week.SIX) == date(2026, 11, 23)
    assert CALENDAR.working_from(date(2026, 3, 20), Week.FIVE) == date(2026, 3, 20)
    assert CALENDAR.working_from(date(2026, 3, 21), Week.FIVE) == date(2026, 3, 26)


@given(DAYS, WEEKS)
def test_nothing_lies_between_a_day_and_an_earlier_one(day, week):
    assert CALENDAR.working_between(day, day - timedelta(days=30), week) == 0
    assert CALENDAR.working_between(day, day, week) == 0


@given(DAYS, DAYS, st.booleans(), st.integers(1, 30), WEEKS)
def test_one_more_holiday_never_brings_an_end_forward(day, new, moves, count, week):
    if any(holiday.day == new for holiday in CALENDAR.holidays):
        return
    more = replace(CALENDAR, holidays=(*CALENDAR.holidays, Holiday(new, "new", "law", moves=moves)))
    assert more.working_after(day, count, week) >= CALENDAR.working_after(day, count, week)
