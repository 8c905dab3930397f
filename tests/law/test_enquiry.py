"""The answer of an archive is awaited some working days, while the term of the case runs on."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.law import shipped
from telnusqa.law.enquiry import answer_awaited_until

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


@pytest.mark.parametrize(
    ("rules", "asked", "until"),
    [
        (RULES, date(2026, 11, 23), date(2026, 11, 30)),
        (RULES, date(2026, 11, 27), date(2026, 12, 4)),
        (RULES, date(2026, 11, 28), date(2026, 12, 4)),
        (OLD, date(2015, 6, 11), date(2015, 6, 17)),
    ],
)
def test_an_answer_is_awaited_five_working_days_of_the_college(rules, asked, until):
    assert answer_awaited_until(asked, rules) == until


def test_how_many_is_policy():
    longer = replace(RULES, policy=replace(RULES.policy, enquiry_days=6))
    assert answer_awaited_until(date(2026, 11, 23), longer) == date(2026, 12, 1)
