"""The acts on a record of the register, outside any case."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class RecordStatusChanged(Event):
    """A document was reported lost, found, taken in damaged, annulled or restored.

    ``parts``, ``before`` and ``after`` stand in one order; ``ground`` is the salted hash of the paper it rests on.
    """

    kind: ClassVar[str] = "record_status_changed"
    clause: str = "policy:record-status"
    record: int
    move: str
    parts: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    why: str
    ground: str


@dataclass(frozen=True, kw_only=True)
class RecordCorrectionEntered(Event):
    """A wrong record was entered anew; it holds when a second person has confirmed it.

    ``fields`` are the names of what differs, ``entered`` the salted hash of what was typed with its ground, ``due_on``
    the last day of the holder's request where there was one.
    """

    kind: ClassVar[str] = "record_correction_entered"
    clause: str = "policy:record-correction"
    record: int
    round: int
    ground: str
    fields: tuple[str, ...]
    entered: str
    due_on: date | None


@dataclass(frozen=True, kw_only=True)
class RecordCorrected(Event):
    """A second person confirmed it: the register says so from here on, and what it said before stays beside it."""

    kind: ClassVar[str] = "record_corrected"
    clause: str = "policy:four-eyes"
    record: int
    round: int
    entered: str
    version: int
    same_person: bool


@dataclass(frozen=True, kw_only=True)
class RecordCorrectionRejected(Event):
    """A second person did not confirm it: the record stays as it was. ``why`` is from a closed list."""

    kind: ClassVar[str] = "record_correction_rejected"
    clause: str = "policy:four-eyes"
    record: int
    round: int
    entered: str
    why: str
