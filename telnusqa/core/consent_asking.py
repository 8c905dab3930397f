"""What is known of a consent that did not come with the application."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.case import State

ASKED_WHILE = frozenset({State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING})
"""States in which it is asked for: nothing is intended and nothing decided."""
GIVEN_WHILE = ASKED_WHILE | {State.HEARING, State.HEARD}
"""States in which it can still be given."""


@dataclass(frozen=True)
class Asking:
    """The days on which it was asked for, in order, and whether it was given since.

    The first ``before`` of them were at the organisation the case came from.
    """

    days: tuple[date, ...] = ()
    given: bool = False
    before: int = 0

    @property
    def waits(self) -> bool:
        """Whether somebody was asked and has not answered."""
        return bool(self.days) and not self.given
