"""Where a machine goes on in a list: a text that means something to us alone, so that it can change."""

import base64
import binascii
import re
from datetime import date, datetime

from telnusqa.core.serial import CaseNumber, parse_case_number

_TEXT = re.compile(r"[A-Za-z0-9_-]{1,120}", re.ASCII)


def cursor_of(place: tuple[date, CaseNumber] | tuple[datetime, CaseNumber]) -> str:
    """The place behind which the next page begins."""
    when, number = place
    return base64.urlsafe_b64encode(f"{when.isoformat()} {number}".encode()).decode().rstrip("=")


def parse_day_cursor(text: str) -> tuple[date, CaseNumber] | None:
    """A place in a list by a day, or None where it cannot be one."""
    when, number = _read(text)
    try:
        return (date.fromisoformat(when), number) if number else None
    except ValueError:
        return None


def parse_moment_cursor(text: str) -> tuple[datetime, CaseNumber] | None:
    """A place in a list by a moment with its zone, or None where it cannot be one."""
    when, number = _read(text)
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return None
    return (moment, number) if number and moment.tzinfo else None


def _read(text: str) -> tuple[str, CaseNumber | None]:
    if not _TEXT.fullmatch(text):
        return "", None
    try:
        kept = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return "", None
    when, _, number = kept.rpartition(" ")
    return when, parse_case_number(number) if parse_case_number(number) == number else None
