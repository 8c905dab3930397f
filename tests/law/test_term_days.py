"""The days of a term one by one, the day owed at the Corporation, and what is left."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import DayCounted, DayWhy, Due, TermAct, Unit, from_rows
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.law import shipped
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_due, service_term
from telnusqa.law.working_left import Left, working_left
from tests.law.ways import RULES


def test_a_light_answer_names_all_but_the_days():
    due = service_due(date(2026, 3, 16), Channel.CORPORATION, RULES["2023"])
    assert due == Due(
        act=TermAct.DUPLICATE,
        start=date(2026, 3, 16),
        due_on=date(2026, 4, 9),
        inner_due_on=date(2026, 4, 8),
        length=15,
        unit=Unit.WORKING,
        week=Week.FIVE,
        clause="2023:3.1",
        calendar_version=shipped.calendar().version,
        estimated=False,
    )


def test_a_ledger_stored_by_an_earlier_version_still_loads():
    row = {"day": "2026-03-25", "ordinal": None, "why": "rest_day", "source": "2023:7.1"}
    assert from_rows([row]) == (DayCounted(date(2026, 3, 25), None, DayWhy.REST_DAY, "2023:7.1"),)
    with pytest.raises(KeyError):
        from_rows([{"day": "2026-03-25", "ordinal": None, "why": "rest_day"}])


def test_the_reasons_of_a_day_are_stored_by_these_words():
    assert {why.value for why in DayWhy} == {
        "start",
        "counted",
        "carried",
        "extended",
        "rest_day",
        "holiday",
        "holiday_moved",
        "rest_day_moved",
    }


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


def test_edition_2015_has_no_inner_day():
    assert (
        service_term(date(2015, 6, 10), Channel.CORPORATION, RULES["2015"], Collection.CORPORATION).inner_due_on is None
    )


def test_edition_2015_has_no_term_for_the_portal():
    with pytest.raises(Rejected) as raised:
        service_term(date(2026, 3, 16), Channel.PORTAL, RULES["2015"])
    (problem,) = raised.value.problems
    assert (problem.field, problem.code, problem.clause) == ("channel", "channel_not_offered", "")
    assert problem.params == {"value": "portal", "edition": "2015"}


@pytest.mark.parametrize("day", [date(2013, 12, 31), date(2027, 12, 20), date(2028, 1, 3)])
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
