"""Who may hand an original in for its holder."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.original_brought import problems_with_bringer
from tests.law.attorneys import DAY, POWER

RULES = shipped.ruleset("2023")
ERLAN = Bringer(by=BroughtBy.ATTORNEY, name="Сейтқали Ерлан", power=POWER)


@pytest.mark.parametrize(
    "bringer",
    [
        BY_HOLDER,
        Bringer(by=BroughtBy.REPRESENTATIVE, name="Омаров Ерлан"),
        Bringer(by=BroughtBy.COURIER, name="Қасымов Б."),
        ERLAN,
    ],
)
def test_these_hand_it_in(bringer: Bringer) -> None:
    assert problems_with_bringer(bringer, day=DAY, rules=RULES) == ()


def test_whose_power_lapsed_hands_nothing_in() -> None:
    lapsed = replace(ERLAN, power=replace(POWER, until=date(2026, 11, 1), names_people=False))
    told = problems_with_bringer(lapsed, day=DAY, rules=RULES)
    assert [(each.field, each.code) for each in told] == [
        ("power_until", "power_expired"),
        ("power_people", "power_not_theirs"),
    ]
    assert told[1].clause == "policy:representative"


def test_a_power_must_be_shown() -> None:
    asked = (Problem("power_of_attorney", "power_of_attorney", "policy:representative"),)
    assert problems_with_bringer(replace(ERLAN, power=None), day=DAY, rules=RULES) == asked
