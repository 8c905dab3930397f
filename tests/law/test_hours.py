"""When a body is open: the hours of both editions, an office's own, and what is wrong with those."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.errors import UnknownCalendar
from telnusqa.law.hours import (
    OwnSchedule,
    hours_on,
    is_open,
    local_day,
    minute_of,
    next_opening,
    problems_with_schedule,
    schedule_of,
    schedule_on,
)
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.term import service_due
from tests.law.ways import RULES

NOW, OLD = RULES["2023"], RULES["2015"]
ALMATY = timezone(timedelta(hours=5))
WEEKDAYS = frozenset({1, 2, 3, 4, 5})
LUNCH = (time(13), time(14))
COLLEGE = Schedule(
    id="college",
    body=Body.PROVIDER,
    clause="2023:7.1",
    hours=(OpenTime(WEEKDAYS, time(8), time(17)), OpenTime(frozenset({6}), time(9), time(13))),
    lunch=LUNCH,
)
OWN = OwnSchedule(COLLEGE, "Екі ауысым", since=date(2026, 9, 1), until=date(2026, 12, 31))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def own(**changed: object) -> OwnSchedule:
    return replace(OWN, schedule=replace(COLLEGE, **changed))


@pytest.mark.parametrize(
    ("edition", "body", "schedule", "clause", "lunch", "hours"),
    [
        ("2015", Body.PROVIDER, "provider", "2015:8.1", LUNCH, [({1, 2, 3, 4, 5, 6}, time(9), time(18))]),
        ("2015", Body.CORPORATION, "corporation", "2015:8.2", None, [({1, 2, 3, 4, 5, 6}, time(9), time(20))]),
        ("2023", Body.PROVIDER, "provider", "2023:7.1", LUNCH, [(WEEKDAYS, time(9), time(18, 30))]),
        (
            "2023",
            Body.CORPORATION,
            "corporation-duty",
            "2023:7.2",
            None,
            [(WEEKDAYS, time(9), time(20)), ({6}, time(9), time(13))],
        ),
    ],
)
def test_an_office_that_named_no_hours_keeps_those_of_the_edition(edition, body, schedule, clause, lunch, hours):
    found = schedule_of(body, RULES[edition])
    assert (found.id, found.body, found.clause, found.lunch) == (schedule, body, clause, lunch)
    assert [(each.weekdays, each.opens, each.closes) for each in found.hours] == hours


def test_the_other_schedules_of_the_corporation_can_be_chosen():
    whole, department = (NOW.edition.schedule(name) for name in ("corporation", "corporation-department"))
    saturday = date(2026, 11, 21)
    assert hours_on(saturday, whole, NOW) == OpenTime(frozenset({1, 2, 3, 4, 5, 6}), time(9), time(20))
    assert hours_on(saturday, department, NOW) is None
    for weekday in range(16, 21):
        workdays = OpenTime(frozenset({1, 2, 3, 4, 5}), time(9), time(18))
        assert hours_on(date(2026, 11, weekday), department, NOW) == workdays
    assert is_open(at("2026-11-20T18:00"), department, NOW)
    assert not is_open(at("2026-11-20T18:01"), department, NOW)


def test_no_text_gives_the_hours_of_the_ministry():
    with pytest.raises(LookupError):
        schedule_of(Body.MINISTRY, NOW)


@pytest.mark.parametrize(
    ("moment", "opened"),
    [
        ("2015-06-13T09:00", True),  # a Saturday
        ("2015-06-13T12:59", True),
        ("2015-06-13T13:00", False),
        ("2015-06-13T13:59:59", False),
        ("2015-06-13T14:00", True),
        ("2015-06-13T18:00:59", True),
        ("2015-06-13T18:01", False),
        ("2015-06-14T10:00", False),  # a Sunday
        ("2015-03-21T10:00", False),  # a holiday on a Saturday
        ("2015-03-24T10:00", False),  # a holiday that moved
        ("2015-05-11T10:00", True),
    ],
)
def test_when_a_college_of_2015_is_open(moment, opened):
    assert is_open(at(moment), schedule_of(Body.PROVIDER, OLD), OLD) is opened


def test_a_day_of_rest_that_works_has_the_hours_of_a_weekday():
    saturday, sunday = date(2024, 5, 4), date(2025, 1, 5)
    provider = schedule_of(Body.PROVIDER, NOW)
    assert hours_on(saturday, provider, NOW) == hours_on(sunday, provider, NOW) == provider.hours[0]
    assert hours_on(sunday, schedule_of(Body.CORPORATION, NOW), NOW) == schedule_of(Body.CORPORATION, NOW).hours[0]
    assert hours_on(date(2024, 5, 8), provider, NOW) is None
    assert hours_on(date(2025, 1, 12), provider, NOW) is None


@pytest.mark.parametrize(
    ("day", "schedule"),
    [
        (date(2026, 8, 31), "provider"),
        (date(2026, 9, 1), "college"),
        (date(2026, 12, 31), "college"),
        (date(2027, 1, 5), "provider"),
    ],
)
def test_an_office_keeps_its_own_hours_while_they_hold(day, schedule):
    assert schedule_on(day, Body.PROVIDER, (OWN,), NOW).id == schedule


def test_of_two_own_schedules_the_later_one_holds():
    summer = replace(own(id="summer"), since=date(2026, 10, 1), until=None)
    for both in ((OWN, summer), (summer, OWN)):
        assert schedule_on(date(2026, 9, 30), Body.PROVIDER, both, NOW) is COLLEGE
        assert schedule_on(date(2026, 10, 1), Body.PROVIDER, both, NOW).id == "summer"
        assert schedule_on(date(2027, 10, 1), Body.PROVIDER, both, NOW).id == "summer"


def test_the_own_hours_of_a_college_are_not_those_of_the_corporation():
    assert schedule_on(date(2026, 10, 1), Body.CORPORATION, (OWN,), NOW).id == "corporation-duty"
    assert schedule_on(date(2026, 10, 1), Body.PROVIDER, (), NOW).id == "provider"


def test_own_hours_change_when_an_office_is_open_and_not_how_a_term_is_counted():
    saturday = at("2026-11-21T10:00")
    assert is_open(saturday, schedule_on(date(2026, 11, 21), Body.PROVIDER, (OWN,), NOW), NOW)
    due = service_due(date(2026, 11, 20), Channel.OFFICE, NOW)
    assert due.due_on == date(2026, 12, 11)  # counted from Monday: the open Saturday is none of the fifteen


def test_a_short_saturday_that_ends_where_lunch_begins_has_no_lunch():
    assert is_open(at("2026-11-21T13:00:59"), COLLEGE, NOW)
    assert not is_open(at("2026-11-21T13:01"), COLLEGE, NOW)
    assert not is_open(at("2026-11-20T13:00"), COLLEGE, NOW)
    assert next_opening(at("2026-11-21T13:30"), COLLEGE, NOW) == at("2026-11-23T08:00")
    assert next_opening(at("2026-11-20T13:30"), COLLEGE, NOW) == at("2026-11-20T14:00")


def told(schedule: OwnSchedule) -> list[tuple[str, str]]:
    problems = problems_with_schedule(schedule, NOW)
    assert {problem.clause for problem in problems} <= {"2023:7.1"}
    return [(problem.field, problem.code) for problem in problems]


def test_good_hours_have_no_problem():
    assert told(OWN) == []
    assert told(replace(own(lunch=None), until=OWN.since)) == []
    assert told(replace(OWN, until=None)) == []


def test_all_that_is_wrong_with_hours_is_told_at_once():
    hours = (
        OpenTime(frozenset({1, 8}), time(9), time(9)),
        OpenTime(frozenset({1}), time(12), time(18)),
        OpenTime(frozenset(), time(9), time(18)),
    )
    bad = OwnSchedule(
        replace(COLLEGE, hours=hours, lunch=(time(11), time(13))), " ", since=date(2026, 9, 1), until=date(2026, 8, 31)
    )
    assert told(bad) == [
        ("weekdays", "choose_one_or_more"),
        ("weekdays", "unknown_choice"),
        ("weekdays", "weekday_twice"),
        ("closes", "closes_early"),
        ("lunch", "lunch_outside"),
        ("reason", "missing"),
        ("until", "ends_before_start"),
    ]
    assert told(own(hours=(), lunch=None)) == [("weekdays", "choose_one_or_more")]
    assert told(own(hours=(OpenTime(frozenset({0}), time(9), time(18)),))) == [("weekdays", "unknown_choice")]


@pytest.mark.parametrize(
    ("lunch", "fits"),
    [
        ((time(13), time(14)), True),
        ((time(9, 1), time(17, 59)), True),
        ((time(9), time(10)), False),
        ((time(17), time(18)), False),
        ((time(14), time(13)), False),
        ((time(13), time(13)), False),
        ((time(8), time(9)), False),
        ((time(18), time(19)), False),
        ((time(8), time(19)), False),
    ],
)
def test_lunch_lies_inside_the_day(lunch, fits):
    found = told(own(hours=(OpenTime(WEEKDAYS, time(9), time(18)),), lunch=lunch))
    assert found == ([] if fits else [("lunch", "lunch_outside")])


@pytest.mark.parametrize(
    ("opens", "closes", "fits"),
    [
        (time(9), time(13), True),
        (time(14), time(16), True),
        (time(9), time(13, 1), False),
        (time(13, 59), time(16), False),
        (time(9), time(16), True),
    ],
)
def test_a_shorter_day_is_over_before_lunch_or_begins_after_it(opens, closes, fits):
    hours = (COLLEGE.hours[0], OpenTime(frozenset({6}), opens, closes))
    assert told(own(hours=hours)) == ([] if fits else [("lunch", "lunch_outside")])


def test_a_body_that_is_closed_to_the_end_of_the_verified_years_has_no_next_opening():
    provider = schedule_of(Body.PROVIDER, NOW)
    with pytest.raises(UnknownCalendar) as raised:
        next_opening(at("2027-12-31T19:00"), provider, NOW)
    assert raised.value.year == 2028
    never = replace(provider, hours=(OpenTime(frozenset(), time(9), time(18)),))
    with pytest.raises(UnknownCalendar):
        next_opening(at("2025-01-06T19:00"), never, NOW)


def test_the_minute_and_the_day_are_the_place_s():
    assert minute_of(at("2026-11-23T18:30:59.999999")) == time(18, 30)
    assert local_day(at("2026-11-23T00:30")) == date(2026, 11, 23)
    assert local_day(datetime(2026, 11, 23, 1)) == date(2026, 11, 23)  # noqa: DTZ001 the command's moments have no zone
    with pytest.raises(ValueError, match="local"):
        local_day(datetime(2026, 11, 23, 1, tzinfo=UTC))
