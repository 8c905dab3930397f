"""The shelf at the Corporation: a month, then back, and again when asked for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from telnusqa.core.calendar import Week
from telnusqa.law import shipped
from telnusqa.law.norm import Body, WeekNorm
from telnusqa.law.norm_outcome import StorageNorm
from telnusqa.law.storage import recall_by, shelf_until, storage_norm, to_return

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def with_weeks(provider: Week, corporation: Week):
    weeks = (WeekNorm(Body.CORPORATION, corporation, "2023:7.2"), WeekNorm(Body.PROVIDER, provider, "2023:7.1"))
    return replace(RULES, edition=replace(RULES.edition, weeks=weeks))


def test_a_month_by_the_text_of_2015_and_by_policy_under_2023():
    assert storage_norm(OLD) == StorageNorm(months=1, clause="2015:9.7")
    assert storage_norm(RULES) == StorageNorm(months=1, clause="policy:storage")


def test_a_policy_of_two_months_moves_the_shelf_of_2023_alone():
    longer = replace(RULES.policy.storage, months=2)
    assert shelf_until(date(2026, 11, 23), replace(RULES, policy=replace(RULES.policy, storage=longer))) == date(
        2027, 1, 25
    )
    old = replace(OLD, policy=replace(OLD.policy, storage=longer))
    assert shelf_until(date(2015, 3, 2), old) == shelf_until(date(2015, 3, 2), OLD)


@pytest.mark.parametrize(
    ("rules", "arrived", "until"),
    [
        (RULES, date(2026, 11, 23), date(2026, 12, 23)),
        (RULES, date(2026, 3, 31), date(2026, 4, 30)),
        (RULES, date(2026, 10, 28), date(2026, 11, 30)),  # Saturday: a day off of the five-day week
        (RULES, date(2026, 11, 16), date(2026, 12, 17)),  # Independence Day
        (RULES, date(2025, 12, 1), date(2026, 1, 5)),  # 1 and 2 January, then Saturday and Sunday
        (OLD, date(2015, 5, 5), date(2015, 6, 5)),
        (OLD, date(2015, 1, 31), date(2015, 2, 28)),  # Saturday: a working day of the six-day week
        (OLD, date(2015, 2, 15), date(2015, 3, 16)),  # Sunday
    ],
)
def test_the_last_day_on_the_shelf(rules, arrived, until):
    assert shelf_until(arrived, rules) == until


def test_a_result_goes_back_the_day_after_its_last_day():
    arrived, until = date(2026, 11, 23), date(2026, 12, 23)
    assert not to_return(arrived, arrived, RULES)
    assert not to_return(arrived, until, RULES)
    assert to_return(arrived, until + timedelta(days=1), RULES)


def test_a_returned_result_comes_again_within_three_working_days_of_the_provider():
    assert recall_by(date(2026, 11, 23), RULES) == date(2026, 11, 26)
    assert recall_by(date(2026, 11, 26), RULES) == date(2026, 12, 1)
    # In 2015 a provider works on Saturday.
    assert recall_by(date(2015, 6, 11), OLD) == date(2015, 6, 15)
    slower = replace(RULES.policy, storage=replace(RULES.policy.storage, recall_days=5))
    assert recall_by(date(2026, 11, 23), replace(RULES, policy=slower)) == date(2026, 11, 30)


def test_the_shelf_follows_the_week_of_the_corporation_and_the_recall_that_of_the_provider():
    six_there = with_weeks(Week.FIVE, Week.SIX)
    assert shelf_until(date(2026, 10, 28), six_there) == date(2026, 11, 28)
    assert recall_by(date(2026, 11, 26), six_there) == date(2026, 12, 1)
    six_here = with_weeks(Week.SIX, Week.FIVE)
    assert shelf_until(date(2026, 10, 28), six_here) == date(2026, 11, 30)
    assert recall_by(date(2026, 11, 26), six_here) == date(2026, 11, 30)
