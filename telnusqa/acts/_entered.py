"""What is entered over a list that somebody looked at."""

from datetime import datetime
from typing import Protocol

from telnusqa.core.errors import Conflict


class Entered(Protocol):
    """A row of such a list: its number among all that were ever entered, by whom and when."""

    entered_as: int
    entered_by: str
    entered_at: datetime


def refuse_entered_since(last: Entered | None, seen: int, kind: str, at: datetime) -> None:
    """Raises ``Conflict`` where more was entered than the ``seen`` that stood on the page."""
    if (last.entered_as if last else 0) != seen:
        raise Conflict(last.entered_by if last else "", kind, last.entered_at if last else at)
