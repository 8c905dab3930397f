"""One-time codes: what they are for, and how one is written. Their life and their tries are policy."""

from enum import StrEnum


class CodePurpose(StrEnum):
    """What a code opens."""

    SIGN_IN = "sign_in"
    CONFIRM = "confirm"


def code_of(raw: int, digits: int) -> str:
    """So many digits out of a random whole number."""
    return f"{raw % 10**digits:0{digits}d}"
