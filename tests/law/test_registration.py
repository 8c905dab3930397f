"""The day of registration: the closing minute, days off, counters, and the hours themselves."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.law import shipped
from telnusqa.law.hours import hours_on, is_open, next_opening, schedule_of
from telnusqa.law.norm import Body, OpenTime
from telnusqa.law.registration import complaint_registered_on, given_at, given_on, registered_on
from telnusqa.law.week import week_of

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


@pytest.mark.parametrize(
    ("moment", "given"),
    [
        ("2026-11-23T07:00", "2026-11-23T07:00"),  # before opening: at once
        ("2026-11-23T13:30", "2026-11-23T13:30"),  # lunch is not after hours
        ("2026-11-23T18:30:59", "2026-11-23T18:30:59"),  # the closing minute itself
        ("2026-11-23T18:31", "2026-11-24T09:00"),
        ("2026-11-20T19:00", "2026-11-23T09:00"),
        ("2026-11-21T10:00", "2026-11-23T09:00"),
        ("2026-03-20T18:31", "2026-03-26T09:00"),
        ("2026-12-16T10:00", "2026-12-17T09:00"),
        ("2024-05-03T20:00", "2024-05-04T09:00"),  # onto a Saturday that works
    ],
)
def test_a_result_made_after_closing_is_given_on_the_next_working_day(moment, given):
    assert given_at(at(moment), RULES) == at(given)
    assert given_on(at(moment), RULES) == at(given).date()


def test_an_office_of_its_own_hours_gives_by_them():
    early = replace(PROVIDER, hours=(OpenTime(frozenset({1, 2, 3, 4}), time(8), time(16)),))
    assert given_at(at("2026-11-23T16:01"), RULES, early) == at("2026-11-24T08:00")
    assert given_on(at("2026-11-23T16:00"), RULES, early) == date(2026, 11, 23)
    # Thursday evening: on Friday the office keeps closed, and the edition's hours stand in.
    assert given_at(at("2026-11-26T16:01"), RULES, early) == at("2026-11-27T09:00")


def test_a_working_day_that_no_schedule_knows_has_the_first_hours_of_the_own_one():
    days = frozenset({1, 2, 3, 4})
    edition = replace(PROVIDER, hours=(OpenTime(days, time(9), time(18)),))
    rules = replace(RULES, edition=replace(RULES.edition, schedules=(edition,)))
    own = replace(PROVIDER, hours=(OpenTime(days, time(8), time(15)), OpenTime(frozenset({6}), time(10), time(12))))
    assert given_on(at("2026-11-27T15:00"), rules, own) == date(2026, 11, 27)
    assert given_at(at("2026-11-26T15:01"), rules, own) == at("2026-11-27T08:00")


def test_an_edition_whose_portal_gives_no_results_gives_them_at_once():
    sunday = at("2015-06-14T23:00")
    assert given_at(sunday, OLD) == sunday
    assert given_on(sunday, OLD) == date(2015, 6, 14)


def test_a_moment_in_utc_gives_nothing():
    for rules in (RULES, OLD):
        with pytest.raises(ValueError, match="local"):
            given_at(datetime(2026, 11, 23, 14, tzinfo=UTC), rules)


def test_a_counter_that_is_closed_names_the_day_and_its_paragraph():
    for channel, clause in ((Channel.OFFICE, "2023:7.1"), (Channel.CORPORATION, "2023:7.2")):
        with pytest.raises(Rejected) as raised:
            registered_on(channel, at("2026-11-22T10:00"), RULES)
        (problem,) = raised.value.problems
        assert (problem.field, problem.code, problem.clause) == ("happened_at", "closed_that_day", clause)
        assert problem.params == {"day": "2026-11-22"}


@pytest.mark.parametrize(
    ("body", "rules", "saturday_by_hand"),
    [
        (Body.PROVIDER, OLD, True),
        (Body.CORPORATION, OLD, True),
        (Body.MINISTRY, OLD, False),
        (Body.LOCAL, OLD, False),
        (Body.QUALITY, OLD, False),
        (Body.PROVIDER, RULES, False),
        (Body.CORPORATION, RULES, False),
        (Body.MINISTRY, RULES, False),
    ],
)
def test_a_complaint_by_hand_is_registered_on_a_working_day_of_its_body(body, rules, saturday_by_hand):
    saturday = at("2015-06-13T10:00")
    assert complaint_registered_on(body, at("2015-06-12T23:59"), rules, by_portal=False) == date(2015, 6, 12)
    if saturday_by_hand:
        assert complaint_registered_on(body, saturday, rules, by_portal=False) == date(2015, 6, 13)
        return
    with pytest.raises(Rejected) as raised:
        complaint_registered_on(body, saturday, rules, by_portal=False)
    (problem,) = raised.value.problems
    assert (problem.field, problem.code) == ("happened_at", "closed_that_day")
    assert (problem.clause, problem.params) == (week_of(body, rules).clause, {"day": "2015-06-13"})


def test_a_complaint_through_the_portal_waits_for_the_next_working_day_of_its_body():
    saturday = at("2015-06-13T10:00")
    assert complaint_registered_on(Body.PROVIDER, saturday, OLD, by_portal=True) == date(2015, 6, 13)
    assert complaint_registered_on(Body.MINISTRY, saturday, OLD, by_portal=True) == date(2015, 6, 15)
    assert complaint_registered_on(Body.QUALITY, at("2026-12-16T10:00"), RULES, by_portal=True) == date(2026, 12, 17)
    assert complaint_registered_on(Body.LOCAL, at("2026-11-23T23:59"), RULES, by_portal=True) == date(2026, 11, 23)


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
