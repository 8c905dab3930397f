"""Where a page of a list begins or ends, as its address says it: a moment and the number of a case."""

from datetime import datetime

from django.utils import timezone

from telnusqa.core.serial import CaseNumber, parse_case_number


def place_of(text: str | None) -> tuple[datetime, CaseNumber] | None:
    """The place; what cannot be read is as if it were not said."""
    moment, _, number = (text or "").partition("_")
    parsed = parse_case_number(number)
    if parsed is None or not (moment.isascii() and moment.isdigit() and len(moment) < 18):
        return None
    return datetime.fromtimestamp(int(moment) / 1_000_000, tz=timezone.get_current_timezone()), parsed


def place_said(place: tuple[datetime, CaseNumber]) -> str:
    """The same for an address."""
    at, number = place
    return f"{round(at.timestamp() * 1_000_000)}_{number}"
