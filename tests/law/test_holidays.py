"""The holidays we hold, as anybody in Kazakhstan would tell them: their day, their law, and whether they move."""

from datetime import date

import pytest

from telnusqa.law import shipped

CALENDAR = shipped.calendar()
NEVER_MOVE = {"christmas", "kurban_ait"}


def days_of(code: str) -> dict[int, list[tuple[int, int]]]:
    """Month and day of a holiday, year by year."""
    found: dict[int, list[tuple[int, int]]] = {}
    for holiday in CALENDAR.holidays:
        if holiday.code == code:
            found.setdefault(holiday.day.year, []).append((holiday.day.month, holiday.day.day))
    return found


@pytest.mark.parametrize(
    ("code", "first", "last", "days"),
    [
        ("new_year", 2014, 2027, [(1, 1), (1, 2)]),
        ("christmas", 2014, 2027, [(1, 7)]),
        ("women", 2014, 2027, [(3, 8)]),
        ("nauryz", 2014, 2027, [(3, 21), (3, 22), (3, 23)]),
        ("unity", 2014, 2027, [(5, 1)]),
        ("defender", 2014, 2027, [(5, 7)]),
        ("victory", 2014, 2027, [(5, 9)]),
        ("capital", 2014, 2027, [(7, 6)]),
        ("first_president", 2014, 2021, [(12, 1)]),
        ("republic", 2022, 2027, [(10, 25)]),
    ],
)
def test_a_holiday_with_a_day_of_its_own_stands_on_it_every_year(code, first, last, days):
    assert days_of(code) == dict.fromkeys(range(first, last + 1), days)


def test_independence_had_two_days_until_2021_and_has_one_since():
    assert days_of("independence") == {
        year: [(12, 16), (12, 17)] if year < 2022 else [(12, 16)] for year in range(2014, 2028)
    }


def test_the_constitution_is_kept_in_august_until_2025_and_in_march_from_2027():
    august, kept = [(8, 30)], days_of("constitution")
    assert kept.pop(2027) == [(3, 15)]
    assert kept == dict.fromkeys(range(2014, 2026), august)


def test_kurban_ait_follows_the_moon_through_the_years():
    assert {holiday.day.isoformat() for holiday in CALENDAR.holidays if holiday.code == "kurban_ait"} == set(
        "2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 "
        "2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16".split()
    )


def test_only_kurban_ait_to_come_is_an_estimate():
    assert [(each.code, each.day) for each in CALENDAR.holidays if each.estimated] == [
        ("kurban_ait", date(2027, 5, 16))
    ]


def test_christmas_and_kurban_ait_are_days_off_of_the_labour_code_and_never_move():
    for holiday in CALENDAR.holidays:
        kept = holiday.code in NEVER_MOVE
        assert (holiday.moves, holiday.cite) == (not kept, "labour-code" if kept else "holidays-law"), holiday


def test_the_calendar_has_a_version_and_knows_fourteen_years():
    assert (CALENDAR.version, CALENDAR.first_year, CALENDAR.last_year) == ("kz-2026.2", 2014, 2027)
    assert CALENDAR.moving_cite == "holidays-law:5"


@pytest.mark.parametrize(
    ("act", "worked_for"),
    [
        ("P1300001322", {"2013-12-28": "2014-01-03"}),
        ("P1400000365", {"2014-05-04": "2014-05-02", "2014-05-11": "2014-05-08"}),
        ("P1600000067", {"2016-03-05": "2016-03-07"}),
        ("P1700000005", {"2017-03-18": "2017-03-20", "2017-07-01": "2017-07-07"}),
        (
            "P1700000864",
            {
                "2018-03-03": "2018-03-09",
                "2018-04-28": "2018-04-30",
                "2018-05-05": "2018-05-08",
                "2018-08-25": "2018-08-31",
                "2018-12-29": "2018-12-31",
            },
        ),
        ("P1800000888", {"2019-05-04": "2019-05-10"}),
        ("P1900000820", {"2020-01-05": "2020-01-03", "2020-05-11": "2020-05-08", "2020-12-20": "2020-12-18"}),
        ("P2000000930", {"2021-07-03": "2021-07-05"}),
        ("P2100000713", {"2022-03-05": "2022-03-07", "2022-08-27": "2022-08-29"}),
        ("P2200000796", {"2022-10-22": "2022-10-24"}),
        ("P2300000326", {"2023-07-01": "2023-07-07"}),
        ("G24G0000109", {"2024-05-04": "2024-05-08"}),
        ("G24G0000436", {"2025-01-05": "2025-01-03"}),
    ],
)
def test_a_bridge_day_was_worked_off_by_the_act_that_gave_it(act, worked_for):
    moved = {t.moved_from.isoformat(): t.moved_to.isoformat() for t in CALENDAR.transfers if t.cite == f"decree:{act}"}
    assert moved == worked_for
