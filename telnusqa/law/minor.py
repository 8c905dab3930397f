"""Whether somebody is a minor on a day."""

from datetime import date

from telnusqa.core.month import months_after
from telnusqa.law.cites import cites

_OF_AGE = 18 * 12


@cites("2023:8.1")
def is_minor(born: date, day: date) -> bool:
    """Whether that person is under eighteen then: the eighteenth birthday is the first day of age.

    Who was born on 29 February is of age on the day before 1 March of a year that has no such day.
    """
    return day < months_after(born, _OF_AGE)
