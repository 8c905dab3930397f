"""The strict-report journal of blanks: each move a line, with how many of the kind are in the house after it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.blank import BlankKind, RegistrationNumber
from telnusqa.core.custody import HERE, BlankRange, Hand
from telnusqa.core.custody_act import CustodyWhat


@dataclass(frozen=True, kw_only=True)
class BlankMove:
    """A range that went from one hand into another.

    ``what``, ``number``, ``dated`` and ``supplier`` are of the act it went by; ``book`` is the line of the book it was
    used or spoiled for, where there is no act.
    """

    at: datetime
    these: BlankRange
    source: Hand
    target: Hand
    by: str
    act: int | None = None
    what: CustodyWhat | None = None
    number: str = ""
    dated: date | None = None
    supplier: str = ""
    book: RegistrationNumber | None = None

    @property
    def change(self) -> int:
        """By how much it changes what is in the house."""
        n = len(self.these)
        return n * ((self.target.place in HERE) - (self.source.place in HERE))


@dataclass(frozen=True)
class JournalLine:
    """A move, its number in the year, and what of its kind is in the house after it."""

    n: int
    move: BlankMove
    balance: int


def lines(moves: Iterable[BlankMove], opening: Mapping[BlankKind, int]) -> Iterator[JournalLine]:
    """The moves of a year in their order, counted on from what was in the house when it began."""
    held = dict(opening)
    for n, move in enumerate(moves, start=1):
        kind = move.these.kind
        held[kind] = held.get(kind, 0) + move.change
        yield JournalLine(n, move, held[kind])
