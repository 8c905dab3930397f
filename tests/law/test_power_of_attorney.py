"""A power of attorney: how long it holds, and what it must say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.power_of_attorney import last_day_of_power, problems_with_power
from tests.law.attorneys import DAY, POWER

RULES = shipped.ruleset("2023")
ASKED = "policy:handover"


@pytest.mark.parametrize(
    ("issued_on", "until", "last"),
    [
        (date(2026, 3, 2), date(2026, 3, 2), date(2026, 3, 2)),
        (date(2026, 3, 2), date(2029, 3, 1), date(2029, 3, 1)),
        (date(2026, 3, 2), date(2029, 3, 2), date(2029, 3, 2)),
        (date(2026, 3, 2), date(2029, 3, 3), date(2029, 3, 2)),
        (date(2026, 3, 2), date(2040, 1, 1), date(2029, 3, 2)),
        (date(2026, 3, 2), None, date(2027, 3, 2)),
        (date(2024, 2, 29), None, date(2025, 2, 28)),
    ],
)
def test_the_last_day_of_a_power(issued_on, until, last):
    assert last_day_of_power(replace(POWER, issued_on=issued_on, until=until), RULES) == last


def test_policy_says_how_long_an_unnamed_term_is():
    policy = replace(RULES.policy, power_of_attorney=replace(RULES.policy.power_of_attorney, months=6))
    assert last_day_of_power(replace(POWER, until=None), replace(RULES, policy=policy)) == date(2026, 9, 2)


def test_a_power_in_order_lets_act():
    assert problems_with_power(POWER, DAY, ASKED, RULES) == ()


@pytest.mark.parametrize("until", [DAY, DAY + timedelta(days=1)])
def test_a_power_holds_to_the_end_of_its_last_day(until):
    assert problems_with_power(replace(POWER, until=until), DAY, ASKED, RULES) == ()
    (problem,) = problems_with_power(replace(POWER, until=until), until + timedelta(days=1), ASKED, RULES)
    assert problem == Problem("power_until", "power_expired", "civil-code:168", {"until": until.isoformat()})


def test_a_power_does_not_hold_before_it_was_made_out():
    made = replace(POWER, issued_on=DAY, until=None)
    assert problems_with_power(made, DAY, ASKED, RULES) == ()
    (problem,) = problems_with_power(made, DAY - timedelta(days=1), ASKED, RULES)
    assert problem == Problem("power_issued_on", "power_not_begun", ASKED)


def test_a_power_that_is_not_notarised_lets_nobody_collect():
    problems = problems_with_power(replace(POWER, notarised=False), DAY, "2015:9.6", RULES)
    assert problems == (Problem("power_notarised", "power_not_notarised", "2015:9.6"),)


def test_a_power_from_or_to_somebody_else_is_nobodys_here():
    problems = problems_with_power(replace(POWER, names_people=False), DAY, ASKED, RULES)
    assert problems == (Problem("power_people", "power_not_theirs", ASKED),)


def test_a_power_names_what_it_is_used_for():
    problems = problems_with_power(replace(POWER, names_power=False), DAY, ASKED, RULES)
    assert problems == (Problem("power_named", "power_not_named", ASKED),)


def test_all_that_is_wrong_with_a_power_is_told_at_once():
    bad = replace(POWER, until=date(2026, 3, 2), notarised=False, names_people=False, names_power=False)
    codes = [problem.code for problem in problems_with_power(bad, DAY, ASKED, RULES)]
    assert codes == ["power_expired", "power_not_notarised", "power_not_theirs", "power_not_named"]
