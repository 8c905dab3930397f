"""Acts about who works on a case and until when: matters of the house, of which the applicant is told nothing."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.book_event import EnquiryReminded
from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class Taken(Event):
    """An executor took a case nobody had."""

    kind: ClassVar[str] = "taken"
    executor: int


@dataclass(frozen=True, kw_only=True)
class Reassigned(Event):
    """A case went from one executor (``None``: nobody yet) to another; ``bulk`` is the bulk it moved in, if any."""

    kind: ClassVar[str] = "reassigned"
    before: int | None
    after: int
    reason: str
    bulk: int | None


@dataclass(frozen=True, kw_only=True)
class TermWarned(Event):
    """It was warned that a term is about to end; ``executor`` is whose case it was then."""

    kind: ClassVar[str] = "term_warned"
    clause: str = "policy:warnings"
    end: str
    whom: str
    due_on: date
    executor: int | None


@dataclass(frozen=True, kw_only=True)
class BulkAsked(Event):
    """It was asked to move so many cases at once from one executor to others."""

    kind: ClassVar[str] = "bulk_asked"
    cases: int
    before: int | None
    after: tuple[int, ...]
    reason: str


@dataclass(frozen=True, kw_only=True)
class AbsencePut(Event):
    """A member of staff is away, and another stands in."""

    kind: ClassVar[str] = "absence_put"
    absence: int
    organisation: int
    since: date
    until: date
    substitute: int


@dataclass(frozen=True, kw_only=True)
class AbsenceEnded(Event):
    """Somebody came back before the day that was told; ``back_on`` is the first day at work."""

    kind: ClassVar[str] = "absence_ended"
    absence: int
    back_on: date


INSIDE = frozenset({Taken.kind, Reassigned.kind, TermWarned.kind, EnquiryReminded.kind})
"""Lines of a case that are shown to officers only."""
