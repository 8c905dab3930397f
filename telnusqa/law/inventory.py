"""How often the blanks of a college are counted, and by whom."""

from datetime import date

from telnusqa.core.month import months_after
from telnusqa.law.cites import cites
from telnusqa.law.policy import Counting, Policy


@cites("policy:inventory")
def inventory_due(last: date, policy: Policy) -> date:
    """The last day of the next count, after the count, or the first delivery, of ``last``."""
    return months_after(last, policy.inventory.months)


@cites("policy:inventory")
def counted_by_commission(policy: Policy) -> bool:
    """Whether a commission of two at least counts, and not the custodian alone."""
    return policy.inventory.counted_by is Counting.COMMISSION
