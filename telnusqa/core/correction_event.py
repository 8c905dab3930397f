"""Acts of a case around what is missing, its withdrawal, and the original that goes back."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class CorrectionAsked(Event):
    """The applicant was asked to add something until a day; ``text`` is the salted hash of the officer's words.

    ``executor`` is whose case it is from then on.
    """

    kind: ClassVar[str] = "correction_asked"
    clause: str = "policy:correction"
    topics: tuple[str, ...]
    until: date
    text: str
    executor: int | None = None


@dataclass(frozen=True, kw_only=True)
class CorrectionReminded(Event):
    """The day is near and no answer is here; ``asked`` is the number of the line that asked."""

    kind: ClassVar[str] = "correction_reminded"
    clause: str = "policy:correction"
    asked: int
    until: date


@dataclass(frozen=True, kw_only=True)
class CorrectionAnswered(Event):
    """The applicant answered, or an officer wrote it down for them; the words are kept as their salted hash."""

    kind: ClassVar[str] = "correction_answered"
    clause: str = "policy:correction"
    asked: int
    answer: str
    at_counter: bool


@dataclass(frozen=True, kw_only=True)
class CorrectionEnded(Event):
    """The college goes on without an answer."""

    kind: ClassVar[str] = "correction_ended"
    clause: str = "policy:correction"
    asked: int


@dataclass(frozen=True, kw_only=True)
class Withdrawn(Event):
    """The applicant took the application back; a reservation that stood fell with it.

    ``identity`` is the salted hash of what was shown at a counter beside the written statement, ``to`` and ``right``
    tell who brought it as of a handover; all are "" in the cabinet.
    """

    kind: ClassVar[str] = "withdrawn"
    clause: str = "policy:withdrawal"
    paper: str
    identity: str
    numbers: tuple[str, ...]
    blanks_spoiled: bool
    to: str = ""
    right: str = ""


@dataclass(frozen=True, kw_only=True)
class OriginalGivenBack(Event):
    """The original that was handed in went back to the one who came; ``to`` and ``right`` as of a handover."""

    kind: ClassVar[str] = "original_given_back"
    clause: str = "policy:original-back"
    paper: str
    identity: str
    slip: bool
    noted: bool
    to: str = "holder"
    right: str = ""
