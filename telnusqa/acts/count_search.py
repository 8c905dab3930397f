"""How often an officer looks for people by their IIN: a queue needs a search a minute, a curious eye more."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.store.keep import limits

MOST = 60
"""Searches in a quarter of an hour."""


@note
def count_search(field: str, *, by: Actor, at: datetime) -> Problem | None:
    """Count one search; the problem where there were too many."""
    return None if limits.hit("visit_search", by.code, at=at, most=MOST) else limits.too_often(field)
