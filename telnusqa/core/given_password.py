"""A password that somebody else gave: it opens for some days, and is to be changed at the first sign-in."""

from datetime import datetime, timedelta

OPENS = timedelta(days=7)
"""For so long after it was given."""


def opens(until: datetime | None, at: datetime) -> bool:
    """Whether a password opens at that moment; one's own, of which nothing was said, always does."""
    return until is None or at < until
