"""One-time codes: what they are for, how long they live, how often they may be tried.

No text we hold fixes these numbers; they stand in the list for a lawyer to confirm.
"""

from datetime import timedelta
from enum import StrEnum

DIGITS = 6
LIFE = timedelta(minutes=5)
TRIES = 5


class CodePurpose(StrEnum):
    """What a code opens."""

    SIGN_IN = "sign_in"
    CONFIRM = "confirm"


def code_of(raw: int) -> str:
    """Six digits out of a random whole number."""
    return f"{raw % 10**DIGITS:0{DIGITS}d}"
