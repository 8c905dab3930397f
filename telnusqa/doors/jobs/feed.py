"""Changes of cases' status get their numbers, a moment after they are committed."""

from datetime import datetime

from telnusqa.acts.number_changes import number_changes
from telnusqa.store.read import changes

_AT_ONCE = 10
"""Transactions before the errands have their turn again."""


def number_what_changed(at: datetime) -> None:
    """What waits, as far as it can be done without keeping the errands waiting."""
    for _ in range(_AT_ONCE):
        if not changes.not_numbered() or not number_changes(at=at):
            return
