"""One parser for each plain kind of form field: a value, or the problem with what was typed."""

import re
from datetime import date, time
from enum import StrEnum
from typing import TypeVar
from unicodedata import normalize

from telnusqa.core.problem import Problem

_EMAIL = re.compile(r"^[^@\s,;<>\"]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$")
_DAY = re.compile(r"^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$")
_ISO_DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_HOUR = re.compile(r"^(\d{1,2})(?:[:.\s-](\d{2}))?$", re.ASCII)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"  # no width, or another direction of writing
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"  # no letters at all
)
Choice = TypeVar("Choice", bound=StrEnum)
FIRST_YEAR = 1930
"""No diploma of a college of today can be older than this."""


def parse_text(text: str, field: str, most: int, clause: str, *, required: bool = True) -> str | Problem:
    """Free text of at most ``most`` characters, white space at its ends dropped, letters composed (NFC)."""
    kept = normalize("NFC", text.strip())
    if not kept and required:
        return Problem(field, "missing", clause)
    if len(kept) > most:
        return Problem(field, "too_long", clause, {"most": most, "now": len(kept)})
    return Problem(field, "strange_letters", clause) if _UNSEEN.search(kept) else kept


def parse_whole(text: str) -> int | None:
    """A whole number of at most nine digits, as an address or a form carries it; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def parse_year(text: str, field: str, today: date, clause: str) -> int | Problem:
    """A year between 1930 and this one."""
    kept = text.strip()
    if not kept:
        return Problem(field, "missing", clause)
    if not re.fullmatch(r"[0-9]{4}", kept) or not FIRST_YEAR <= int(kept) <= today.year:
        return Problem(field, "year", clause, {"first": FIRST_YEAR, "last": today.year})
    return int(kept)


def parse_day(text: str, field: str, today: date, clause: str = "") -> date | Problem | None:
    """A past day as ``03.06.2009``, or None where nothing was typed."""
    kept = text.strip()
    if not kept:
        return None
    written, iso = _DAY.match(kept), _ISO_DAY.match(kept)
    try:
        if written:
            day = date(int(written[3]), int(written[2]), int(written[1]))
        elif iso:
            day = date(int(iso[1]), int(iso[2]), int(iso[3]))
        else:
            return Problem(field, "day", clause)
    except ValueError:
        return Problem(field, "day", clause)
    return Problem(field, "day_ahead", clause) if day > today else day


def parse_hour(text: str, field: str, clause: str = "") -> time | Problem | None:
    """A minute of the day as ``18:31`` (``18.31`` and ``18`` too), or None where nothing was typed."""
    kept = text.strip()
    if not kept:
        return None
    written = _HOUR.match(kept)
    try:
        return time(int(written[1]), int(written[2] or 0)) if written else Problem(field, "hour", clause)
    except ValueError:
        return Problem(field, "hour", clause)


def parse_email(text: str, field: str) -> str | Problem:
    """An address, or nothing at all."""
    kept = text.strip()
    return kept if not kept or (len(kept) <= 200 and _EMAIL.match(kept)) else Problem(field, "email")


def parse_choice(text: str, choices: type[Choice], field: str, clause: str) -> Choice | Problem:
    """One of a closed list."""
    if not text:
        return Problem(field, "choose_one", clause)
    try:
        return choices(text)
    except ValueError:
        return Problem(field, "unknown_choice", clause)
