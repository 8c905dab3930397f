"""Warnings of a term's end: how many working days ahead, to whom, and what is never warned of."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.errors import UnknownCalendar
from telnusqa.core.warning import End, TermWarning, Warned
from telnusqa.law import shipped
from telnusqa.law.policy import WarningsPolicy
from telnusqa.law.warning import days_ahead, warned_until, warnings_due
from tests.law.ways import apart

RULES = shipped.ruleset("2023")
DUE = date(2026, 12, 14)
"""A Monday."""


def kinds(today: date, due_on: date = DUE, inner: date | None = None, rules=RULES) -> list[str]:
    return [each.kind for each in warnings_due(due_on, inner, today, rules)]


@pytest.mark.parametrize(
    ("today", "warned"),
    [
        (date(2026, 12, 4), []),
        (date(2026, 12, 7), ["legal-executor"]),
        (date(2026, 12, 8), ["legal-executor"]),
        (date(2026, 12, 9), ["legal-executor", "legal-head"]),
        (date(2026, 12, 10), ["legal-executor", "legal-head"]),
        (date(2026, 12, 11), ["legal-executor", "legal-head", "legal-department"]),
        (date(2026, 12, 13), ["legal-executor", "legal-head", "legal-department"]),
        (DUE, ["legal-executor", "legal-head", "legal-department"]),
        (date(2026, 12, 15), []),
    ],
)
def test_a_warning_climbs_from_the_executor_to_the_head_to_the_department(today: date, warned: list[str]):
    assert kinds(today) == warned


def test_the_inner_end_is_warned_of_before_the_legal_one_and_no_more_when_it_has_passed():
    inner = date(2026, 12, 11)
    assert kinds(date(2026, 12, 4), inner=inner) == ["inner-executor"]
    assert kinds(date(2026, 12, 10), inner=inner) == [
        "inner-executor",
        "inner-head",
        "inner-department",
        "legal-executor",
        "legal-head",
    ]
    assert kinds(DUE, inner=inner) == ["legal-executor", "legal-head", "legal-department"]
    [first, *_] = warnings_due(DUE, inner, date(2026, 12, 4), RULES)
    assert first == TermWarning(End.INNER, Warned.EXECUTOR, inner)


def test_policy_says_how_many_days_ahead():
    assert [days_ahead(whom, RULES) for whom in Warned] == [5, 3, 1]
    other = replace(RULES, policy=replace(RULES.policy, warnings=WarningsPolicy(executor=2, head=1, department=0)))
    assert [days_ahead(whom, other) for whom in Warned] == [2, 1, 0]
    assert kinds(date(2026, 12, 9), rules=other) == []
    assert kinds(date(2026, 12, 11), rules=other) == ["legal-executor", "legal-head"]
    assert kinds(DUE, rules=other) == ["legal-executor", "legal-head", "legal-department"]


def test_ends_up_to_this_day_are_looked_through():
    """The day before the sixth working day from now: Sunday, where the sixth is a Monday."""
    assert warned_until(date(2026, 12, 7), RULES) == date(2026, 12, 14)
    assert kinds(date(2026, 12, 7), due_on=date(2026, 12, 14)) == ["legal-executor"]
    assert kinds(date(2026, 12, 7), due_on=date(2026, 12, 15)) == []
    assert warned_until(date(2026, 12, 4), RULES) == date(2026, 12, 13)


def test_the_farthest_warning_is_the_measure_whoever_gets_it():
    """16 December is a holiday: the seventh working day from the 7th is the 17th."""
    late = replace(RULES, policy=replace(RULES.policy, warnings=WarningsPolicy(executor=1, head=2, department=6)))
    assert warned_until(date(2026, 12, 7), late) == date(2026, 12, 16)


def test_nothing_is_looked_for_beyond_the_calendar():
    assert warned_until(date(2027, 12, 24), RULES) == date(2027, 12, 31)
    assert warned_until(date(2027, 12, 23), RULES) == date(2027, 12, 30)
    with pytest.raises(UnknownCalendar):
        warned_until(date(2028, 1, 5), RULES)


def test_days_are_those_of_the_providers_week():
    assert RULES.calendar.working_between(date(2026, 12, 5), DUE, Week.SIX) == 7
    rules = apart(RULES)
    assert kinds(date(2026, 12, 7), rules=rules) == ["legal-executor"]
    assert warned_until(date(2026, 12, 7), rules) == date(2026, 12, 14)
