"""A print of a document on its blank, and how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from telnusqa.core.blank import RegistrationNumber
from telnusqa.core.calibration import Calibration


class PrintState(StrEnum):
    """How a print stands; where it was spoiled the whole reservation falls.

    ``SENT`` waits for a word about the paper, ``FAILED`` for a second person to see that no ink is on the blank.
    """

    SENT = "sent"
    GOOD = "good"
    FAILED = "failed"
    UNHARMED = "unharmed"


class PrintEnd(StrEnum):
    """What is said of a paper that came out of the printer, or did not."""

    GOOD = "good"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class Workplace:
    """A place of a college with its printer, and what is done against its drift.

    ``version`` is the number of its last line of the journal.
    """

    id: int
    home: int
    version: int
    name: str
    drift: Calibration
    calibrated_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Print:
    """One print: the ``attempt``-th of its document, by whom (an actor's code), where, with which mending."""

    id: int
    home: int
    number: RegistrationNumber
    attempt: int
    state: PrintState
    workplace: str
    drift: Calibration
    printed_by: str
    printed_at: datetime
    ended_by: str
    ended_at: datetime | None
    confirmed_by: str
    confirmed_at: datetime | None

    @property
    def stands(self) -> bool:
        """Whether the blank may bear ink: nothing else is printed on it."""
        return self.state is not PrintState.UNHARMED
