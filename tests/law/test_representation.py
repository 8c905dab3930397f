"""Who comes in the holder's stead: with a power of attorney, or as parent or guardian."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from telnusqa.law import shipped
from telnusqa.law.minor import is_minor
from telnusqa.law.representation import guardian_clause, problems_with_representation
from tests.law.attorneys import CERTIFICATE, DAY, POWER

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
CHILD, ADULT = date(2008, 11, 24), date(2008, 11, 23)


def problems(came, born=None, rules=RULES):
    return problems_with_representation(came, holder_born=born, day=DAY, clause="policy:handover", rules=rules)


@pytest.mark.parametrize(
    ("born", "day", "minor"),
    [
        (date(2008, 11, 24), date(2026, 11, 23), True),
        (date(2008, 11, 23), date(2026, 11, 23), False),
        (date(2008, 11, 22), date(2026, 11, 23), False),
        (date(2008, 2, 29), date(2026, 2, 27), True),
        (date(2008, 2, 29), date(2026, 2, 28), False),
    ],
)
def test_the_eighteenth_birthday_is_the_first_day_of_age(born, day, minor):
    assert is_minor(born, day) is minor


def test_the_holder_shows_nothing_more():
    assert problems(HOLDER) == ()


def test_an_attorney_is_let_through_by_the_power_alone():
    attorney = Came(standing=Standing.ATTORNEY, name="Сейтқали Ерлан", by=POWER)
    assert problems(attorney) == ()
    for shown in (None, CERTIFICATE):
        missing = Problem("power_of_attorney", "power_of_attorney", "policy:handover")
        assert problems(replace(attorney, by=shown)) == (missing,)
    (problem,) = problems(replace(attorney, by=replace(POWER, names_power=False)))
    assert (problem.code, problem.clause) == ("power_not_named", "policy:handover")


@pytest.mark.parametrize("shown", [None, POWER])
def test_a_parent_is_let_through_by_a_paper_of_theirs_alone(shown):
    parent = Came(standing=Standing.LEGAL_REPRESENTATIVE, by=shown)
    assert problems(parent, CHILD) == (Problem("guardianship", "guardianship", "2023:8.1"),)
    assert problems(parent, ADULT) == (Problem("guardianship", "guardianship", "policy:representative"),)
    assert problems(parent, CHILD, OLD) == (Problem("guardianship", "guardianship", "policy:representative"),)


def test_a_parent_collects_for_a_minor_and_a_guardian_for_an_adult_too():
    parent = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омаров Серік", by=CERTIFICATE)
    assert problems(parent, CHILD) == problems(parent, None) == ()
    of_age = Problem("guardian_paper", "holder_of_age", "policy:representative")
    assert problems(parent, ADULT) == (of_age,)
    guardian = replace(parent, by=replace(CERTIFICATE, paper=GuardianPaper.DECISION))
    assert problems(guardian, ADULT) == problems(guardian, CHILD) == ()


def test_both_stand_in_the_paper_of_a_parent():
    stranger = Came(standing=Standing.LEGAL_REPRESENTATIVE, by=replace(CERTIFICATE, names_people=False))
    assert problems(stranger, CHILD) == (Problem("guardian_people", "guardianship_not_theirs", "2023:8.1"),)
    assert [problem.code for problem in problems(stranger, ADULT)] == ["guardianship_not_theirs", "holder_of_age"]


@pytest.mark.parametrize(
    ("born", "rules", "clause"),
    [
        (CHILD, RULES, "2023:8.1"),
        (None, RULES, "2023:8.1"),
        (ADULT, RULES, "policy:representative"),
        (CHILD, OLD, "policy:representative"),
        (ADULT, OLD, "policy:representative"),
    ],
)
def test_a_parent_of_a_minor_comes_by_the_text_that_says_so(born, rules, clause):
    assert guardian_clause(born, DAY, rules) == clause
