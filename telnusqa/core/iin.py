"""Is this an individual identification number (ЖСН / ИИН), and whose birthday stands in it?"""

from datetime import date
from typing import NewType

from telnusqa.core.check_digit import check_digit, twelve_digits
from telnusqa.core.problem import Problem

Iin = NewType("Iin", str)
"""Twelve digits that have passed :func:`parse_iin`."""

_UNKNOWN_CENTURY = "0"
_CENTURIES = {"1": (1800,), "2": (1800,), "3": (1900,), "4": (1900,), "5": (2000,), "6": (2000,)}
_ANY_CENTURY = (1900, 2000)


def parse_iin(text: str, field: str = "iin", *, today: date | None = None) -> Iin | Problem:
    """Read a number as people write it; spaces between the digits are let through.

    The problem's code is ``iin_length``, ``iin_century`` (seventh digit), ``iin_date`` (no such day, or one after
    ``today`` where given) or ``iin_check``. A right check digit does not save an impossible birthday.

    The seventh digit 0 belongs to foreigners and others whose century the number does not tell. No text we hold
    describes it, so it is let through with any day that one of the last two centuries had.
    """
    digits = twelve_digits(text)
    if digits is None:
        return Problem(field, "iin_length")
    if digits[6] != _UNKNOWN_CENTURY and digits[6] not in _CENTURIES:
        return Problem(field, "iin_century")
    born = _birth_days(digits)
    if not born or (today is not None and born[0] > today):
        return Problem(field, "iin_date")
    if str(check_digit(digits[:11])) != digits[11]:
        return Problem(field, "iin_check")
    return Iin(digits)


def birth_date(iin: Iin) -> date | None:
    """The day of birth, or None where the number does not tell the century."""
    return None if iin[6] == _UNKNOWN_CENTURY else _birth_days(iin)[0]


def _birth_days(digits: str) -> tuple[date, ...]:
    """The days of birth that the first seven digits can mean, earliest first."""
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    found = []
    for century in _CENTURIES.get(digits[6], _ANY_CENTURY):
        try:
            found.append(date(century + year, month, day))
        except ValueError:  # no such day in that year
            continue
    return tuple(found)
