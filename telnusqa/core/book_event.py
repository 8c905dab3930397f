"""The acts of a case whose record is not in the register: found in a paper book, asked for elsewhere."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class RecordFoundInBook(Event):
    """What a paper book holds was entered. ``found`` is the salted hash of all of it, ``round`` which try it is."""

    kind: ClassVar[str] = "record_found_in_book"
    round: int
    found: str


@dataclass(frozen=True, kw_only=True)
class RecordConfirmed(Event):
    """A second person compared it with the book, and it became a record of the register.

    ``same_person`` says that the one who entered it confirmed it too, which policy allowed.
    """

    kind: ClassVar[str] = "record_confirmed"
    clause: str = "policy:four-eyes"
    round: int
    found: str
    record: int
    same_person: bool


@dataclass(frozen=True, kw_only=True)
class RecordRejected(Event):
    """A second person did not confirm it: what was entered is void, and stays. ``why`` is from a closed list."""

    kind: ClassVar[str] = "record_rejected"
    clause: str = "policy:four-eyes"
    round: int
    found: str
    why: str
    noted: bool


@dataclass(frozen=True, kw_only=True)
class AskedElsewhere(Event):
    """An archive or another organisation was asked; its answer is awaited until a day of our own clock."""

    kind: ClassVar[str] = "asked_elsewhere"
    clause: str = "policy:enquiry"
    n: int
    addressee: str
    awaited_until: date


@dataclass(frozen=True, kw_only=True)
class EnquiryReminded(Event):
    """The day has come until which an answer was awaited, and none is here; ``executor`` is whose case it was then."""

    kind: ClassVar[str] = "enquiry_reminded"
    clause: str = "policy:enquiry"
    n: int
    awaited_until: date
    executor: int | None


@dataclass(frozen=True, kw_only=True)
class AnswerNoted(Event):
    """The answer came and was noted."""

    kind: ClassVar[str] = "answer_noted"
    clause: str = "policy:enquiry"
    n: int
    answer: str
