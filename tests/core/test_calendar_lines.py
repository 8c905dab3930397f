"""The lines a calendar is made of: which are refused, how holidays and transfers meet, and the edges of its years."""

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

from telnusqa.core.calendar import Calendar, Holiday, Off, OffWhy, Transfer, Week
from telnusqa.core.errors import UnknownCalendar
from telnusqa.law import shipped

CALENDAR = shipped.calendar()
MAY_2020 = Calendar(
    version="test",
    first_year=2020,
    last_year=2020,
    holidays=(Holiday(date(2020, 5, 9), "victory", "holidays-law"),),
    transfers=(Transfer(date(2020, 5, 11), date(2020, 5, 8), "decree:X"),),
    moving_cite="holidays-law:5",
)


def test_a_decree_may_move_a_holiday_that_was_moved_itself():
    # 9 May on a Saturday gave Monday the 11th, and the decree gave that day to Friday the 8th.
    calendar = MAY_2020
    assert not calendar.is_working(date(2020, 5, 8), Week.FIVE)
    assert calendar.is_working(date(2020, 5, 11), Week.FIVE)
    assert calendar.is_working(date(2020, 5, 8), Week.SIX)
    assert calendar.is_working(date(2020, 5, 11), Week.SIX)


def _refused(**changes) -> str:
    with pytest.raises(ValueError, match="calendar") as raised:
        replace(MAY_2020, **changes)
    return str(raised.value)


def test_a_holiday_twice_or_outside_its_years_is_refused():
    holiday = MAY_2020.holidays[0]
    stray = Holiday(date(2021, 5, 9), "victory", "holidays-law")
    told = "calendar test: a holiday stands twice or outside its years: "
    assert _refused(holidays=(holiday, replace(holiday, code="other"))) == told + "[]"
    assert _refused(holidays=(holiday, stray)) == told + "[datetime.date(2021, 5, 9)]"
    assert replace(MAY_2020, holidays=(holiday, stray), last_year=2021).holidays[1] == stray


def test_a_transfer_twice_or_outside_its_years_is_refused():
    (known,) = MAY_2020.transfers
    told = "calendar test: a transfer names a day twice or lies outside its years: "
    for other in (
        Transfer(date(2020, 5, 16), known.moved_to, "decree:Y"),  # two rests on one day
        Transfer(known.moved_from, date(2020, 5, 15), "decree:Y"),  # one rest given twice
        Transfer(date(2020, 5, 16), known.moved_from, "decree:Y"),
    ):
        assert _refused(transfers=(known, other)) == told + "[]"
    assert _refused(transfers=(Transfer(date(2020, 5, 16), date(2020, 5, 16), "decree:Y"),)) == told + "[]"
    outside = Transfer(date(2019, 12, 28), date(2019, 12, 31), "decree:Y")
    assert _refused(transfers=(known, outside)) == told + f"[{outside!r}]"


def test_a_transfer_over_the_edge_of_the_years_counts_on_this_side_of_it():
    # Nothing is known of the holidays beyond: only the week says whether that day was a day of rest.
    from_before = Transfer(date(2019, 12, 28), date(2020, 1, 6), "decree:A")  # a Saturday
    to_after = Transfer(date(2020, 12, 27), date(2021, 1, 4), "decree:B")  # a Sunday
    working_day = Transfer(date(2019, 12, 27), date(2020, 1, 8), "decree:C")  # a Friday
    calendar = replace(MAY_2020, transfers=(from_before, to_after, working_day))
    assert calendar.why_off(date(2020, 1, 6), Week.FIVE) == Off(
        OffWhy.REST_DAY_MOVED, "decree:A", moved_from=date(2019, 12, 28)
    )
    assert calendar.is_working(date(2020, 1, 6), Week.SIX)
    assert calendar.why_working(date(2020, 12, 27), Week.FIVE) == to_after
    assert calendar.why_working(date(2020, 12, 27), Week.SIX) == to_after
    assert calendar.is_working(date(2020, 1, 8), Week.FIVE)
    for beyond in (date(2019, 12, 28), date(2021, 1, 4)):
        with pytest.raises(UnknownCalendar):
            calendar.is_working(beyond, Week.FIVE)


def test_holidays_on_days_of_rest_move_in_their_order_and_never_onto_one_another():
    # As in May 2016: 7 May on a Saturday, 9 May on the Monday after it; and a Sunday between them.
    days = (date(2016, 5, 9), date(2016, 5, 8), date(2016, 5, 7))
    holidays = tuple(Holiday(day, f"day{day.day}", "law") for day in days)
    calendar = Calendar(
        version="test", first_year=2016, last_year=2016, holidays=holidays, transfers=(), moving_cite="moving"
    )
    assert [calendar.why_off(date(2016, 5, day), Week.FIVE) for day in (10, 11, 12)] == [
        Off(OffWhy.HOLIDAY_MOVED, "moving", "day7", date(2016, 5, 7)),
        Off(OffWhy.HOLIDAY_MOVED, "moving", "day8", date(2016, 5, 8)),
        None,
    ]
    assert [calendar.why_off(date(2016, 5, day), Week.SIX) for day in (10, 11)] == [
        Off(OffWhy.HOLIDAY_MOVED, "moving", "day8", date(2016, 5, 8)),
        None,
    ]


def test_an_estimated_holiday_is_marked_and_its_moved_day_too():
    assert CALENDAR.why_off(date(2027, 5, 16), Week.SIX) == Off(
        OffWhy.HOLIDAY, "labour-code", "kurban_ait", estimated=True
    )
    moved = replace(MAY_2020, holidays=(replace(MAY_2020.holidays[0], estimated=True),), transfers=())
    assert moved.why_off(date(2020, 5, 11), Week.FIVE) == Off(
        OffWhy.HOLIDAY_MOVED, "holidays-law:5", "victory", date(2020, 5, 9), estimated=True
    )


def test_a_calendar_counts_from_its_first_day_to_its_last_and_no_further():
    # In this year 1 January and 31 December are working days in both weeks, and so is the Friday after it.
    for week in Week:
        assert MAY_2020.working_before(date(2020, 1, 2), 1, week) == date(2020, 1, 1)
        assert MAY_2020.working_after(date(2020, 12, 30), 1, week) == date(2020, 12, 31)
        with pytest.raises(UnknownCalendar) as raised:
            MAY_2020.working_before(date(2020, 1, 1), 1, week)
        assert raised.value.year == 2019
        with pytest.raises(UnknownCalendar) as raised:
            MAY_2020.working_after(date(2020, 12, 31), 1, week)
        assert raised.value.year == 2021


def test_no_line_and_no_calendar_can_be_changed():
    for value, field in (
        (MAY_2020, "version"),
        (MAY_2020.holidays[0], "code"),
        (MAY_2020.transfers[0], "cite"),
        (Off(OffWhy.REST_DAY), "cite"),
    ):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field, "other")


def test_the_words_that_files_and_terms_use():
    assert [week.value for week in Week] == ["five", "six"]
    assert [why.value for why in OffWhy] == ["rest_day", "holiday", "holiday_moved", "rest_day_moved"]


def test_what_a_line_leaves_unsaid():
    assert Holiday(date(2020, 5, 9), "victory", "law") == Holiday(
        date(2020, 5, 9), "victory", "law", moves=True, estimated=False
    )
    assert Off(OffWhy.REST_DAY) == Off(OffWhy.REST_DAY, "", "", None, estimated=False)
