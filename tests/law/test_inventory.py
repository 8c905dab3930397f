"""How often blanks are counted and by whom is policy."""

from dataclasses import replace
from datetime import date

from telnusqa.law import shipped
from telnusqa.law.inventory import counted_by_commission, inventory_due
from telnusqa.law.policy import Counting, InventoryPolicy

POLICY = shipped.policy()


def test_the_next_count_is_due_a_month_after_the_last() -> None:
    assert inventory_due(date(2026, 11, 27), POLICY) == date(2026, 12, 27)
    assert inventory_due(date(2026, 1, 31), POLICY) == date(2026, 2, 28)


def test_policy_says_how_often_and_who_counts() -> None:
    rarely = replace(POLICY, inventory=InventoryPolicy(months=3, counted_by=Counting.CUSTODIAN))
    assert inventory_due(date(2026, 11, 27), rarely) == date(2027, 2, 27)
    assert (counted_by_commission(POLICY), counted_by_commission(rarely)) == (True, False)
