"""Terms: a table counted by hand, what holds for every term, and what breaks the table."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.calendar import Calendar, Holiday
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import DayWhy, Term, Unit, from_rows, to_rows
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_term
from telnusqa.law.working_left import Left, working_left

CASES = tomllib.loads((Path(__file__).parent / "terms.toml").read_text(encoding="utf-8"))["term"]
RULES = {edition: shipped.ruleset(edition) for edition in ("2015", "2023")}
DAYS = st.dates(date(2024, 1, 1), date(2027, 11, 15))
EDITIONS = st.sampled_from(sorted(RULES))


def counted(case: dict, calendar: Calendar) -> Term:
    rules = replace(RULES[case["edition"]], calendar=calendar)
    return service_term(case["registered"], Channel(case["channel"]), rules)


def wrong(calendar: Calendar) -> list[str]:
    """The stories of the table that this calendar tells otherwise."""
    found = []
    for case in CASES:
        term = counted(case, calendar)
        told = (term.due_on, term.inner_due_on, term.estimated)
        if told != (case["due"], case.get("inner"), case.get("estimated", False)):
            found.append(f"{case['story']}: {told}")
    return found


def without(day: date) -> Calendar:
    calendar = shipped.calendar()
    return replace(calendar, holidays=tuple(holiday for holiday in calendar.holidays if holiday.day != day))


def test_every_term_ends_on_the_day_counted_by_hand():
    assert wrong(shipped.calendar()) == []


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 3, 21),
        date(2026, 3, 22),
        date(2026, 3, 23),
        date(2026, 5, 1),
        date(2026, 5, 7),
        date(2026, 5, 9),
        date(2026, 5, 27),
        date(2026, 10, 25),
        date(2026, 12, 16),
        date(2027, 1, 2),
        date(2027, 1, 7),
        date(2027, 5, 16),
    ],
)
def test_a_calendar_without_one_holiday_turns_the_table_red(day):
    assert wrong(without(day))


def test_a_calendar_that_still_keeps_30_august_turns_the_table_red():
    calendar = shipped.calendar()
    stale = Holiday(date(2026, 8, 30), "constitution", "holidays-law")
    assert wrong(replace(calendar, holidays=(*calendar.holidays, stale)))


def test_a_calendar_without_the_decrees_turns_the_table_red():
    assert len(wrong(replace(shipped.calendar(), transfers=()))) == 2


@given(DAYS, EDITIONS)
def test_a_term_ends_on_a_working_day_of_its_week(day, edition):
    rules = RULES[edition]
    term = service_term(day, Channel.OFFICE, rules)
    assert term.due_on > day
    assert rules.calendar.is_working(term.due_on, rules.edition.week(Body.PROVIDER).week)


@given(DAYS, st.integers(0, 40), EDITIONS)
def test_a_later_registration_is_never_due_earlier(day, later, edition):
    other = min(day + timedelta(days=later), date(2027, 11, 15))
    rules = RULES[edition]
    assert (
        service_term(day, Channel.OFFICE, rules).due_on <= service_term(max(day, other), Channel.OFFICE, rules).due_on
    )


@given(st.dates(date(2024, 1, 1), date(2027, 9, 30)), st.integers(0, 60), EDITIONS)
def test_one_more_holiday_never_brings_the_end_forward(day, after, edition):
    rules = RULES[edition]
    holiday = day + timedelta(days=after)
    if holiday in {known.day for known in rules.calendar.holidays}:
        return
    more = (*rules.calendar.holidays, Holiday(holiday, "nauryz", "holidays-law"))
    longer = replace(rules, calendar=replace(rules.calendar, holidays=more))
    assert service_term(day, Channel.OFFICE, longer).due_on >= service_term(day, Channel.OFFICE, rules).due_on


@given(DAYS, EDITIONS)
def test_the_counted_days_are_exactly_the_term(day, edition):
    term = service_term(day, Channel.OFFICE, RULES[edition])
    ordinals = [each.ordinal for each in term.days if each.ordinal is not None]
    assert ordinals == list(range(1, term.length + 1))
    assert [each.day for each in term.days] == [day + timedelta(days=n) for n in range((term.due_on - day).days + 1)]
    assert term.days[0].why is DayWhy.START
    assert term.days[0].ordinal is None


@given(DAYS, EDITIONS)
def test_every_day_names_its_source_and_survives_being_stored(day, edition):
    term = service_term(day, Channel.OFFICE, RULES[edition])
    assert all(each.source for each in term.days)
    assert from_rows(to_rows(term.days)) == term.days


def test_day_one_is_the_day_after_registration():
    term = service_term(date(2026, 11, 23), Channel.OFFICE, RULES["2023"])
    first = next(each for each in term.days if each.ordinal == 1)
    assert first.day == date(2026, 11, 24)
    assert first.source == "2023:3.1"


def test_a_moved_holiday_names_the_day_it_came_from():
    term = service_term(date(2026, 3, 16), Channel.OFFICE, RULES["2023"])
    moved = next(each for each in term.days if each.day == date(2026, 3, 25))
    assert (moved.why, moved.holiday, moved.moved_from) == (DayWhy.HOLIDAY_MOVED, "nauryz", date(2026, 3, 22))
    assert moved.source == "holidays-law:5"


def test_a_saturday_that_works_is_counted_by_its_decree():
    term = service_term(date(2024, 4, 29), Channel.OFFICE, RULES["2023"])
    by_day = {each.day: each for each in term.days}
    assert by_day[date(2024, 5, 4)].ordinal == 4
    assert by_day[date(2024, 5, 4)].source == "decree:G24G0000109"
    assert by_day[date(2024, 5, 8)].why is DayWhy.REST_DAY_MOVED


def test_thirty_days_that_end_on_a_holiday_are_carried_over():
    term = service_term(date(2026, 2, 19), Channel.OFFICE, RULES["2015"])
    assert term.unit is Unit.CALENDAR
    assert [each.why for each in term.days[30:]] == [
        DayWhy.COUNTED,
        DayWhy.HOLIDAY,
        DayWhy.HOLIDAY,
        DayWhy.HOLIDAY_MOVED,
        DayWhy.CARRIED,
    ]
    assert term.days[-1].source == "civil-code:177"


def test_a_portal_case_collected_at_the_corporation_has_its_inner_day():
    term = service_term(date(2026, 3, 16), Channel.PORTAL, RULES["2023"], Collection.CORPORATION)
    assert term.inner_due_on == date(2026, 4, 8)


def test_the_inner_day_follows_policy():
    rules = RULES["2023"]
    other = RuleSet(rules.edition, replace(rules.policy, inner_term_days=2), rules.calendar)
    assert service_term(date(2026, 3, 16), Channel.CORPORATION, other).inner_due_on == date(2026, 4, 7)


def test_edition_2015_has_no_term_for_the_portal():
    with pytest.raises(Rejected):
        service_term(date(2026, 3, 16), Channel.PORTAL, RULES["2015"])


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2027, 12, 20), date(2028, 1, 3)])
def test_a_year_without_holidays_is_an_error_and_no_guess(day):
    with pytest.raises(UnknownCalendar):
        service_term(day, Channel.OFFICE, RULES["2023"])


@pytest.mark.parametrize(
    ("today", "left", "soon"),
    [
        (date(2026, 3, 16), Left(15, missed=False), False),
        (date(2026, 4, 3), Left(4, missed=False), False),
        (date(2026, 4, 6), Left(3, missed=False), True),
        (date(2026, 4, 9), Left(0, missed=False), True),
        (date(2026, 4, 10), Left(1, missed=True), False),
        (date(2026, 4, 12), Left(1, missed=True), False),
    ],
)
def test_the_days_left_are_working_days(today, left, soon):
    assert working_left(today, date(2026, 4, 9), RULES["2023"]) == left
    assert left.soon is soon


def test_a_term_missed_over_the_weekend_is_missed_although_no_working_day_passed():
    assert working_left(date(2026, 4, 11), date(2026, 4, 10), RULES["2023"]) == Left(0, missed=True)
