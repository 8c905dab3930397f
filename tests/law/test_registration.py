"""The day of registration: the closing minute, days off, counters, and the hours themselves."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.law import shipped
from telnusqa.law.hours import hours_on, is_open, next_opening, schedule_of
from telnusqa.law.norm import Body, OpenTime
from telnusqa.law.registration import registered_on

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
ALMATY = timezone(timedelta(hours=5))
PROVIDER = schedule_of(Body.PROVIDER, RULES)
DUTY = schedule_of(Body.CORPORATION, RULES)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-23T00:00", date(2026, 11, 23)),  # before opening
        ("2026-11-23T13:30", date(2026, 11, 23)),  # lunch is not after hours
        ("2026-11-23T18:29:59", date(2026, 11, 23)),
        ("2026-11-23T18:30", date(2026, 11, 23)),  # the closing minute itself
        ("2026-11-23T18:30:59", date(2026, 11, 23)),
        ("2026-11-23T18:31", date(2026, 11, 24)),
        ("2026-11-20T19:00", date(2026, 11, 23)),  # Friday evening
        ("2026-11-21T10:00", date(2026, 11, 23)),  # Saturday
        ("2026-03-20T18:31", date(2026, 3, 26)),  # into Nauryz
        ("2026-03-25T09:00", date(2026, 3, 26)),  # a moved holiday
        ("2026-08-31T10:00", date(2026, 8, 31)),
        ("2024-05-04T10:00", date(2024, 5, 4)),  # a Saturday made a working day
        ("2024-05-04T18:31", date(2024, 5, 6)),
        ("2024-05-08T10:00", date(2024, 5, 10)),
        ("2026-12-31T23:59", date(2027, 1, 5)),
    ],
)
def test_the_portal_registers_by_the_hours_of_the_provider(moment, day):
    assert registered_on(Channel.PORTAL, at(moment), RULES) == day


def test_an_office_of_its_own_schedule_moves_the_closing_minute_and_not_the_working_days():
    friday_off = replace(PROVIDER, hours=(OpenTime(frozenset({1, 2, 3, 4}), time(8), time(16)),))
    assert registered_on(Channel.PORTAL, at("2026-11-23T16:01"), RULES, friday_off) == date(2026, 11, 24)
    assert registered_on(Channel.PORTAL, at("2026-11-27T18:30"), RULES, friday_off) == date(2026, 11, 27)
    assert registered_on(Channel.PORTAL, at("2026-11-27T18:31"), RULES, friday_off) == date(2026, 11, 30)


@pytest.mark.parametrize("channel", [Channel.OFFICE, Channel.CORPORATION])
def test_a_counter_registers_on_the_day_of_the_visit(channel):
    assert registered_on(channel, at("2026-11-23T19:30"), RULES) == date(2026, 11, 23)


def test_a_duty_department_registers_on_a_saturday_and_a_college_is_closed():
    saturday = at("2026-11-21T10:00")
    assert registered_on(Channel.CORPORATION, saturday, RULES) == date(2026, 11, 21)
    with pytest.raises(Rejected) as raised:
        registered_on(Channel.OFFICE, saturday, RULES)
    (problem,) = raised.value.problems
    assert (problem.code, problem.clause) == ("closed_that_day", "2023:7.1")
    with pytest.raises(Rejected):
        registered_on(Channel.CORPORATION, saturday, RULES, RULES.edition.schedule("corporation-department"))


def test_a_holiday_is_an_error_at_every_counter():
    for channel in (Channel.OFFICE, Channel.CORPORATION):
        with pytest.raises(Rejected):
            registered_on(channel, at("2026-12-16T10:00"), RULES)


def test_in_2015_saturday_is_a_day_of_visits_and_the_portal_no_channel():
    assert registered_on(Channel.OFFICE, at("2026-11-21T10:00"), OLD) == date(2026, 11, 21)
    with pytest.raises(Rejected) as raised:
        registered_on(Channel.PORTAL, at("2026-11-23T10:00"), OLD)
    assert raised.value.problems[0].code == "channel_not_offered"


def test_a_moment_in_utc_is_refused():
    with pytest.raises(ValueError, match="local"):
        registered_on(Channel.PORTAL, datetime(2026, 11, 23, 14, tzinfo=UTC), RULES)


def test_a_year_without_holidays_registers_nothing():
    with pytest.raises(UnknownCalendar):
        registered_on(Channel.PORTAL, at("2028-01-10T10:00"), RULES)


@pytest.mark.parametrize(
    ("moment", "opened"),
    [
        ("2026-11-23T08:59", False),
        ("2026-11-23T09:00", True),
        ("2026-11-23T12:59", True),
        ("2026-11-23T13:00", False),
        ("2026-11-23T14:00", True),
        ("2026-11-23T18:30", True),
        ("2026-11-23T18:31", False),
        ("2026-11-21T10:00", False),
        ("2026-03-24T10:00", False),
        ("2024-05-04T10:00", True),
    ],
)
def test_when_a_college_is_open(moment, opened):
    assert is_open(at(moment), PROVIDER, RULES) is opened


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-23T10:00", "2026-11-23T10:00"),
        ("2026-11-23T07:00", "2026-11-23T09:00"),
        ("2026-11-23T13:10", "2026-11-23T14:00"),
        ("2026-11-23T20:00", "2026-11-24T09:00"),
        ("2026-11-20T20:00", "2026-11-23T09:00"),
        ("2026-03-20T20:00", "2026-03-26T09:00"),
    ],
)
def test_when_a_college_opens_next(moment, opens):
    assert next_opening(at(moment), PROVIDER, RULES) == at(opens)


def test_a_duty_department_keeps_short_saturdays_and_no_holidays():
    assert is_open(at("2026-11-21T13:00"), DUTY, RULES)
    assert not is_open(at("2026-11-21T13:01"), DUTY, RULES)
    assert is_open(at("2026-11-23T20:00"), DUTY, RULES)
    assert hours_on(date(2026, 5, 9), DUTY, RULES) is None
    assert next_opening(at("2026-11-21T14:00"), DUTY, RULES) == at("2026-11-23T09:00")


def test_a_short_day_that_ends_before_lunch_does_not_open_after_it():
    short = replace(PROVIDER, hours=(OpenTime(frozenset({1, 2, 3, 4, 5}), time(9), time(12)),))
    assert next_opening(at("2026-11-23T12:30"), short, RULES) == at("2026-11-24T09:00")
