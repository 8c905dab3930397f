"""The acts on blanks, by name. A hand is kept as «store» or «executor:17», a range as «diploma ТКБ 0000001–0000500»."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class BlanksReceived(Event):
    """Blanks came in by a delivery note. What is ``missing`` was on the note and not in the pack.

    ``doubts`` is what spoke against them, as it was known that day: they were received in spite of it.
    """

    kind: ClassVar[str] = "blanks_received"
    blank_kind: str
    series: str
    first: int
    last: int
    missing: tuple[str, ...] = ()
    note: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BlanksMoved(Event):
    """Blanks went from one hand into another. ``what`` was done is from a closed list, and ``why`` where it was asked.

    ``paper`` is the number of the act on paper, "" where there is none.
    """

    kind: ClassVar[str] = "blanks_moved"
    what: str
    ranges: tuple[str, ...]
    quantity: int
    source: str
    target: str
    paper: str
    why: str


@dataclass(frozen=True, kw_only=True)
class InventoryTaken(Event):
    """Blanks were counted: how many the book said and how many were found, and how many of them differ in which way.

    ``count`` is the salted hash of all that was kept of it.
    """

    kind: ClassVar[str] = "inventory_taken"
    clause: str = "policy:inventory"
    paper: str
    book: int
    found: int
    missing: int
    elsewhere: int
    not_in_book: int
    gone: int
    count: str


@dataclass(frozen=True, kw_only=True)
class GapExplained(Event):
    """A custodian told why numbers of a series never came. ``note`` is the salted hash of the words, "" without any."""

    kind: ClassVar[str] = "gap_explained"
    these: str
    why: str
    note: str


@dataclass(frozen=True, kw_only=True)
class BlankKindChanged(Event):
    """What is known of a series of blanks was entered; ``listed`` is False where it was taken off the list.

    ``note`` is the salted hash of the words beside it, "" without any.
    """

    kind: ClassVar[str] = "blank_kind_changed"
    clause: str = "policy:document-kinds"
    blank_kind: str
    series: str
    digits: int | None
    since: date | None
    until: date | None
    sure: str
    listed: bool
    note: str
