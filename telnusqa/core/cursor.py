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
    found = _read(text)
    try:
        return (date.fromisoformat(found[0]), found[1]) if found else None
    except ValueError:
        return None


def parse_moment_cursor(text: str) -> tuple[datetime, CaseNumber] | None:
    """A place in a list by a moment with its zone, or None where it cannot be one."""
    found = _read(text)
    try:
        moment = datetime.fromisoformat(found[0]) if found else None
    except ValueError:
        return None
    return (moment, found[1]) if found and moment and moment.tzinfo else None


def _read(text: str) -> tuple[str, CaseNumber] | None:
    if not _TEXT.fullmatch(text):
        return None
    try:
        # More signs at the end than are needed are passed over.
        when, _, typed = base64.urlsafe_b64decode(text + "==").decode("ascii").partition(" ")
    except (binascii.Error, UnicodeDecodeError):
        return None
    number = parse_case_number(typed)
    return (when, number) if number is not None and number == typed else None
