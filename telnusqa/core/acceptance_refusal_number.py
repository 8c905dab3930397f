"""The number of a refusal to accept: random like an application's, and never taken for one."""

from typing import NewType

from telnusqa.core.serial import ALPHABET, NUMBER_BYTES, check_character, encoded, typed_body

AcceptanceRefusalNumber = NewType("AcceptanceRefusalNumber", str)
"""``Q``, eight random characters and a check character over all of them: no secret, gaps allowed."""

LEADS = "Q"
_SIZE = len(LEADS) + NUMBER_BYTES * 8 // 5 + 1


def acceptance_refusal_number(raw: bytes) -> AcceptanceRefusalNumber:
    """A number out of :data:`NUMBER_BYTES` random bytes."""
    if len(raw) != NUMBER_BYTES:
        raise ValueError(f"{NUMBER_BYTES} bytes, not {len(raw)}")
    body = LEADS + encoded(raw)
    return AcceptanceRefusalNumber(body + check_character(body))


def parse_acceptance_refusal_number(text: str) -> AcceptanceRefusalNumber | None:
    """The number as typed by a person, or None where it cannot be one."""
    body = typed_body(text)
    if len(body) != _SIZE or not body.startswith(LEADS) or any(each not in ALPHABET for each in body):
        return None
    return AcceptanceRefusalNumber(body) if check_character(body[:-1]) == body[-1] else None


def shown_refusal(number: str) -> str:
    """The number as people read it aloud: ``Q-7K3M-9QXA-T``."""
    return f"{number[0]}-{number[1:5]}-{number[5:9]}-{number[9:]}"
