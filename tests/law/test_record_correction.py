"""Until when a wrong electronic record is corrected at its holder's request."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.record_correction import correction_due


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (date(2026, 11, 23), date(2026, 11, 26)),
        (date(2026, 11, 27), date(2026, 12, 2)),
        (date(2026, 12, 15), date(2026, 12, 21)),
    ],
)
def test_a_wrong_record_is_corrected_in_three_working_days_of_the_college(asked: date, due: date) -> None:
    assert correction_due(asked, shipped.ruleset("2023")) == due


def test_the_days_are_those_of_the_week_of_the_provider() -> None:
    rules = shipped.ruleset("2023")
    weeks = tuple(
        replace(each, week=Week.SIX if each.body is Body.PROVIDER else each.week) for each in rules.edition.weeks
    )
    rules = replace(rules, edition=replace(rules.edition, weeks=weeks))
    assert correction_due(date(2026, 11, 27), rules) == date(2026, 12, 1)


def test_an_administrator_may_set_another_number() -> None:
    rules = shipped.ruleset("2023")
    rules = replace(rules, policy=replace(rules.policy, record_correction_days=1))
    assert correction_due(date(2026, 11, 27), rules) == date(2026, 11, 30)
