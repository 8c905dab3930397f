"""What keeps a case beyond its time, and its erasing, by name."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class LegalHoldPut(Event):
    """The case is kept until the hold is lifted or ``until`` is over; ``note`` is the salted hash of the words."""

    kind: ClassVar[str] = "legal_hold_put"
    clause: str = "policy:retention"
    hold: int
    ground: str
    until: date | None
    note: str


@dataclass(frozen=True, kw_only=True)
class LegalHoldLifted(Event):
    """The hold of that number keeps the case no longer."""

    kind: ClassVar[str] = "legal_hold_lifted"
    clause: str = "policy:retention"
    hold: int


@dataclass(frozen=True, kw_only=True)
class Erased(Event):
    """Everything personal in the case was erased, with the salts of what earlier lines hold hashes of.

    ``years`` is how long policy kept it after the year of its end. The lines themselves stay.
    """

    kind: ClassVar[str] = "erased"
    clause: str = "policy:retention"
    ended_on: date
    years: int
