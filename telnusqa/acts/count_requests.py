"""How many requests a token makes: a step of them is written down at once."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.problem import Problem
from telnusqa.store.keep import limits

STEP = 50
"""Requests a process counts for itself before it writes them down."""


@note
def count_requests(token: str, *, at: datetime, most: int) -> Problem | None:
    """Write one step down; the problem where there were more than ``most`` in this quarter of an hour."""
    within = limits.hit("api", token, at=at, most=most // STEP)
    return None if within else limits.too_often("Authorization")
