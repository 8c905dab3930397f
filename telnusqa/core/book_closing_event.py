"""The acts on a year's book of issues, by name."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class BookClosed(Event):
    """The book of a year was closed: how many numbers it holds, how many of them void, and the hash of its lines."""

    kind: ClassVar[str] = "book_closed"
    clause: str = "policy:book-closing"
    year: int
    lines: int
    void: int
    head: str


@dataclass(frozen=True, kw_only=True)
class BookPrinted(Event):
    """The prints of a closed book were made, named by the sha256 of each."""

    kind: ClassVar[str] = "book_printed"
    clause: str = "policy:book-closing"
    year: int
    kk: str
    ru: str
