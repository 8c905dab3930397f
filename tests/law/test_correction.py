"""Until which day one may be asked to add what is missing; the term itself is never touched."""

from dataclasses import replace
from datetime import date, time

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.correction import latest_day, problems_with_day, reminder_day, usual_day
from telnusqa.law.norm import Body, WeekNorm
from telnusqa.law.policy import CorrectionPolicy

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
MONDAY, DUE = date(2026, 11, 23), date(2026, 12, 14)
OTHER_WEEKS = (WeekNorm(Body.CORPORATION, Week.FIVE, "2023:7.2"), WeekNorm(Body.PROVIDER, Week.SIX, "2023:7.1"))
SIX = replace(RULES, edition=replace(RULES.edition, weeks=OTHER_WEEKS))


def test_three_working_days_are_offered_to_answer():
    assert usual_day(MONDAY, DUE, RULES) == date(2026, 11, 26)
    assert usual_day(date(2026, 11, 26), DUE, RULES) == date(2026, 12, 1)
    assert usual_day(date(2026, 11, 26), DUE, SIX) == date(2026, 11, 30)
    assert usual_day(date(2015, 6, 11), date(2015, 7, 10), OLD) == date(2015, 6, 15)


def test_fewer_are_offered_where_the_term_ends_sooner_and_none_where_no_day_is_left():
    assert usual_day(date(2026, 12, 9), DUE, RULES) == date(2026, 12, 11)
    assert usual_day(date(2026, 12, 10), DUE, RULES) == date(2026, 12, 11)
    assert usual_day(date(2026, 12, 11), DUE, RULES) is None
    assert usual_day(date(2026, 12, 21), DUE, RULES) is None


def test_the_number_of_days_is_policy():
    assert RULES.policy.correction == CorrectionPolicy(days=3, remind_days=1, remind_at=time(10))
    slower = replace(RULES, policy=replace(RULES.policy, correction=replace(RULES.policy.correction, days=5)))
    assert usual_day(MONDAY, DUE, slower) == date(2026, 11, 30)


def test_the_last_lawful_day_is_the_working_day_before_the_due_date():
    assert latest_day(DUE, RULES) == date(2026, 12, 11)
    assert latest_day(DUE, SIX) == date(2026, 12, 12)
    assert latest_day(date(2026, 12, 11), RULES) == date(2026, 12, 10)


@pytest.mark.parametrize(
    ("until", "code", "params"),
    [
        (date(2026, 11, 22), "until_too_early", {"next": "2026-11-24"}),
        (date(2026, 11, 23), "until_too_early", {"next": "2026-11-24"}),
        (date(2026, 11, 24), "", {}),
        (date(2026, 11, 28), "until_day_off", {}),
        (date(2026, 12, 11), "", {}),
        (date(2026, 12, 12), "until_too_late", {"until": "2026-12-11"}),
        (date(2026, 12, 14), "until_too_late", {"until": "2026-12-11"}),
        (date(2099, 1, 1), "until_too_late", {"until": "2026-12-11"}),
    ],
)
def test_a_day_is_a_working_day_after_today_and_before_the_due_date(until, code, params):
    told = (Problem("until", code, "policy:correction", params),) if code else ()
    assert problems_with_day(until, MONDAY, DUE, RULES) == told


def test_on_the_last_days_nothing_can_be_asked_any_more():
    gone = (Problem("until", "no_day_left", "policy:correction"),)
    assert problems_with_day(date(2026, 12, 11), date(2026, 12, 11), DUE, RULES) == gone
    assert problems_with_day(date(2026, 12, 11), date(2026, 12, 10), DUE, RULES) == ()


def test_the_days_are_those_of_the_provider_s_week():
    assert problems_with_day(date(2026, 11, 28), MONDAY, DUE, SIX) == ()
    told = problems_with_day(date(2026, 11, 28), date(2026, 11, 28), DUE, SIX)
    assert told == (Problem("until", "until_too_early", "policy:correction", {"next": "2026-11-30"}),)
    assert reminder_day(date(2026, 11, 30), MONDAY, SIX) == date(2026, 11, 28)


def test_one_is_reminded_on_the_working_day_before():
    assert reminder_day(date(2026, 11, 26), MONDAY, RULES) == date(2026, 11, 25)
    assert reminder_day(date(2026, 11, 30), MONDAY, RULES) == date(2026, 11, 27)
    assert reminder_day(date(2026, 11, 25), MONDAY, RULES) == date(2026, 11, 24)


def test_one_is_not_reminded_on_the_day_of_the_question():
    assert reminder_day(date(2026, 11, 24), MONDAY, RULES) is None


def test_how_long_before_is_policy():
    sooner = replace(RULES, policy=replace(RULES.policy, correction=replace(RULES.policy.correction, remind_days=2)))
    assert reminder_day(date(2026, 11, 27), MONDAY, sooner) == date(2026, 11, 25)
    assert reminder_day(date(2026, 11, 25), MONDAY, sooner) is None
