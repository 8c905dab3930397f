"""The five-day week beside the holidays package: every difference is explained here, or there is none.

Compared is what each day is called, not only whether one works: a Saturday holiday that never moves leaves no other
trace in a five-day week.
"""

from dataclasses import replace
from datetime import date, timedelta

import holidays
import pytest

from telnusqa.core.calendar import Calendar, Holiday, OffWhy, Transfer, Week
from telnusqa.law import shipped

# day -> the name we hold against the package's, and why. One works on the same days in all fourteen years.
EXPLAINED = {
    date(2026, 5, 27): ("Eid al-Adha", "announced and told by the press; the package still marks it as estimated"),
}

CALENDAR = shipped.calendar()
YEARS = range(2014, 2028)
THEIRS = holidays.country_holidays("KZ", years=YEARS, language="en_US")
NAMES = {
    "new_year": "New Year's Day",
    "christmas": "Orthodox Christmas",
    "women": "International Women's Day",
    "nauryz": "Nowruz Holiday",
    "unity": "Kazakhstan's People Solidarity Holiday",
    "defender": "Defender of the Fatherland Day",
    "victory": "Victory Day",
    "capital": "Capital Day",
    "constitution": "Constitution Day",
    "republic": "Republic Day",
    "first_president": "First President Day",
    "independence": "Independence Day",
    "kurban_ait": "Eid al-Adha",
}


def ours(day: date, calendar: Calendar) -> tuple[bool, str]:
    """Whether one works on the day in a five-day week, and the day's name in the words of the package."""
    off = calendar.why_off(day, Week.FIVE)
    if off is None or off.why is OffWhy.REST_DAY:
        return off is None, ""
    if off.why is OffWhy.REST_DAY_MOVED:
        return False, f"Day off (substituted from {off.moved_from:%m/%d/%Y})"
    marks = [*(["observed"] if off.why is OffWhy.HOLIDAY_MOVED else []), *(["estimated"] if off.estimated else [])]
    return False, NAMES[off.holiday] + (f" ({', '.join(marks)})" if marks else "")


def theirs(day: date) -> tuple[bool, str]:
    named = EXPLAINED[day][0] if day in EXPLAINED else THEIRS.get(day, "")
    return THEIRS.is_working_day(day), named


def differing(calendar: Calendar, years: range = YEARS) -> set[date]:
    first, last = date(years[0], 1, 1), date(years[-1], 12, 31)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day for day in days if ours(day, calendar) != theirs(day)}


def around(day: date) -> range:
    return range(max(day.year, YEARS[0]), day.year + 1)


def test_fourteen_years_are_held() -> None:
    assert range(CALENDAR.first_year, CALENDAR.last_year + 1) == YEARS


def test_the_five_day_week_is_the_one_of_the_package() -> None:
    assert differing(CALENDAR) == set()


def test_nothing_is_explained_that_does_not_differ() -> None:
    assert [day for day, (name, _) in EXPLAINED.items() if THEIRS.get(day, "") == name] == []


@pytest.mark.parametrize("transfer", CALENDAR.transfers, ids=lambda transfer: str(transfer.moved_to))
def test_sabotage_each_decree_left_out_is_seen(transfer: Transfer) -> None:
    dropped = replace(CALENDAR, transfers=tuple(t for t in CALENDAR.transfers if t != transfer))
    seen = {day for day in (transfer.moved_from, transfer.moved_to) if day.year in YEARS}
    assert differing(dropped, around(transfer.moved_to)) == seen


@pytest.mark.parametrize("holiday", CALENDAR.holidays, ids=lambda holiday: str(holiday.day))
def test_sabotage_each_holiday_left_out_is_seen(holiday: Holiday) -> None:
    dropped = replace(CALENDAR, holidays=tuple(h for h in CALENDAR.holidays if h != holiday))
    assert holiday.day in differing(dropped, around(holiday.day))


@pytest.mark.parametrize("holiday", CALENDAR.holidays, ids=lambda holiday: str(holiday.day))
def test_sabotage_each_holiday_a_day_late_is_seen(holiday: Holiday) -> None:
    late = replace(holiday, day=holiday.day + timedelta(days=1))
    others = tuple(h for h in CALENDAR.holidays if h != holiday and h.day != late.day)
    assert holiday.day in differing(replace(CALENDAR, holidays=(*others, late)), around(holiday.day))


def moving(code: str) -> Calendar:
    return replace(CALENDAR, holidays=tuple(replace(h, moves=h.moves or h.code == code) for h in CALENDAR.holidays))


def test_sabotage_a_christmas_that_moves_is_seen() -> None:
    # 7 January was a Saturday in 2017 and 2023, a Sunday in 2018 and 2024.
    assert differing(moving("christmas")) == {date(2017, 1, 9), date(2018, 1, 8), date(2023, 1, 9), date(2024, 1, 8)}


def test_sabotage_a_kurban_ait_that_moves_is_seen() -> None:
    assert differing(moving("kurban_ait")) == {
        date(2014, 10, 6),
        date(2019, 8, 12),
        date(2022, 7, 11),
        date(2024, 6, 17),
        date(2027, 5, 17),
    }


def test_sabotage_a_holiday_that_does_not_move_is_seen() -> None:
    still = tuple(replace(h, moves=h.moves and h.day != date(2026, 5, 9)) for h in CALENDAR.holidays)
    assert differing(replace(CALENDAR, holidays=still)) == {date(2026, 5, 11)}


def test_sabotage_an_estimate_not_marked_is_seen() -> None:
    sure = tuple(replace(h, estimated=False) for h in CALENDAR.holidays)
    assert differing(replace(CALENDAR, holidays=sure)) == {date(2027, 5, 16)}
