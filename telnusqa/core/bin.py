"""Is this a business identification number (БСН / БИН)?"""

from typing import NewType

from telnusqa.core.check_digit import check_digit, twelve_digits
from telnusqa.core.problem import Problem

Bin = NewType("Bin", str)
"""Twelve digits that have passed :func:`parse_bin`."""

_KINDS = "456"
"""Fifth digit: resident legal entity, non-resident, joint entrepreneurship; in an IIN it is 0 to 3."""


def parse_bin(text: str, field: str = "bin") -> Bin | Problem:
    """Read a number as people write it; spaces between the digits are let through.

    The problem's code is ``bin_length``, ``bin_date`` (digits 3–4 are no month), ``bin_kind`` (fifth digit; an IIN
    ends here) or ``bin_check``. The sixth digit (head unit, branch, representative office …) is not judged.
    """
    digits = twelve_digits(text)
    if digits is None:
        return Problem(field, "bin_length")
    if not 1 <= int(digits[2:4]) <= 12:
        return Problem(field, "bin_date")
    if digits[4] not in _KINDS:
        return Problem(field, "bin_kind")
    if str(check_digit(digits[:11])) != digits[11]:
        return Problem(field, "bin_check")
    return Bin(digits)
