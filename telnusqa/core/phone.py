"""Mobile numbers of Kazakhstan, kept as E.164."""

import re

from telnusqa.core.problem import Problem

_SEPARATORS = re.compile(r"[\s().\-–]")
_MOBILE = re.compile(r"^\+77[04-8][0-9]{8}$")


def parse_phone(text: str, field: str = "phone", clause: str = "") -> str | Problem:
    """``8 701 000-00-01``, ``+7 (701) 0000001`` or ``7010000001`` → ``+77010000001``, or what is wrong with it."""
    digits = _SEPARATORS.sub("", text)
    if not digits:
        return Problem(field, "missing", clause)
    if re.fullmatch(r"8[0-9]{10}", digits):
        digits = "+7" + digits[1:]
    elif re.fullmatch(r"7[0-9]{10}", digits):
        digits = "+" + digits
    elif re.fullmatch(r"7[0-9]{9}", digits):
        digits = "+7" + digits
    return digits if _MOBILE.match(digits) else Problem(field, "phone", clause)


def masked(phone: str) -> str:
    """The number as a screen may show it: ``+7 701 ••• •• 01``."""
    return f"{phone[:2]} {phone[2:5]} ••• •• {phone[-2:]}"
