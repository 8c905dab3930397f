"""The six-day week, which no package knows: a table counted by hand, and what turns it red."""

import tomllib
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from telnusqa.core.calendar import Calendar, Week
from telnusqa.law import shipped

DAYS = tomllib.loads((Path(__file__).parent / "sixth_day.toml").read_text(encoding="utf-8"))["day"]
CALENDAR = shipped.calendar()


def wrong(calendar: Calendar) -> set[date]:
    """The days of the table that this calendar tells otherwise."""
    found = set()
    for case in DAYS:
        off = calendar.why_off(case["day"], Week.SIX)
        told = (calendar.is_working(case["day"], Week.FIVE), off is None, off.why.value if off else "")
        if told != (case["five"], case["six"], case.get("why", "")):
            found.add(case["day"])
    return found


def test_every_day_is_what_was_counted_by_hand() -> None:
    assert wrong(CALENDAR) == set()
    assert len({case["story"] for case in DAYS}) == len(DAYS) >= 25


# The Labour Ministry's balance of working time for 2024, in days a month: five, six. June is one more than it said:
# Kurban Ait was told for Monday the 17th and announced for Sunday the 16th, and the Ministry took the day off back.
BALANCE_2024 = [
    (21, 25), (21, 25), (17, 22), (22, 26), (20, 24), (19 + 1, 24 + 1),
    (22, 26), (21, 26), (21, 25), (22, 26), (21, 26), (21, 25),
]  # fmt: skip
# Other months as the press told them.
TOLD = [((2025, 6), (20, 24)), ((2026, 1), (19, 24))]


@pytest.mark.parametrize(
    ("month", "days"), [*(((2024, number), days) for number, days in enumerate(BALANCE_2024, 1)), *TOLD]
)
def test_a_month_has_the_working_days_the_ministry_told(month: tuple[int, int], days: tuple[int, int]) -> None:
    first = date(*month, 1)
    last = first + timedelta(days=monthrange(*month)[1] - 1)
    before = first - timedelta(days=1)
    assert tuple(CALENDAR.working_between(before, last, week) for week in (Week.FIVE, Week.SIX)) == days


def test_sabotage_saturdays_as_days_of_rest_turn_half_the_table_red(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Week, "rests_on", lambda _, day: day.weekday() >= 5)
    seen = wrong(replace(CALENDAR))
    assert seen == {case["day"] for case in DAYS if case["six"] and not case["five"]}


@pytest.mark.parametrize(
    ("sunday", "seen"),
    [
        (date(2014, 5, 4), {date(2014, 5, 2), date(2014, 5, 4)}),
        (date(2014, 5, 11), {date(2014, 5, 8), date(2014, 5, 11)}),
        (date(2020, 1, 5), {date(2020, 1, 3), date(2020, 1, 5)}),
        (date(2020, 12, 20), {date(2020, 12, 18), date(2020, 12, 20)}),
        (date(2025, 1, 5), {date(2025, 1, 3), date(2025, 1, 5)}),
    ],
)
def test_sabotage_a_moved_sunday_left_out_is_seen(sunday: date, seen: set[date]) -> None:
    assert wrong(replace(CALENDAR, transfers=tuple(t for t in CALENDAR.transfers if t.moved_from != sunday))) == seen


def test_no_other_transfer_touches_the_six_day_week() -> None:
    sundays = tuple(t for t in CALENDAR.transfers if t.moved_from.weekday() == 6)
    assert len(sundays) == 5
    alone = replace(CALENDAR, transfers=sundays)
    assert alone.working_between(date(2014, 1, 1), date(2027, 12, 31), Week.SIX) == CALENDAR.working_between(
        date(2014, 1, 1), date(2027, 12, 31), Week.SIX
    )
    assert [day for day in DAYS if alone.why_off(day["day"], Week.SIX) != CALENDAR.why_off(day["day"], Week.SIX)] == []


def test_sabotage_a_christmas_that_moves_is_seen() -> None:
    moved = tuple(replace(h, moves=h.moves or h.code == "christmas") for h in CALENDAR.holidays)
    # 2017: a Saturday, which moves in five days alone; 2018: a Sunday.
    assert wrong(replace(CALENDAR, holidays=moved)) == {date(2017, 1, 9), date(2018, 1, 8)}
