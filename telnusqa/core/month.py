"""The same day of a later month."""

import calendar
from datetime import date

_MONTHS = 12


def months_after(day: date, count: int) -> date:
    """The day of that number ``count`` months later (``count`` ≥ 0), or that month's last day where it has none.

    31 January and one month is 28 February, in a leap year 29 February.
    """
    if count < 0:
        raise ValueError(f"months to come are counted, not {count}")
    years, month = divmod(day.month - 1 + count, _MONTHS)
    year, month = day.year + years, month + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last))
