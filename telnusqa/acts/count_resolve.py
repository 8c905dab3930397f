"""How often one address asks whom a name means: a form needs it a few times, a list of names is not read this way."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.problem import Problem
from telnusqa.store.keep import limits

MOST = 300
"""Questions in a quarter of an hour."""


@note
def count_resolve(address: str, *, at: datetime) -> Problem | None:
    """Count one question; the problem where there were too many."""
    return None if limits.hit("resolve", address, at=at, most=MOST) else limits.too_often("name")
