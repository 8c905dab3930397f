"""The acts around a request to an archive, at its own home and at the case's: ids, days and salted hashes only."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class ArchiveAsked(Event):
    """A request arrived at its archive, from the case ``source_case`` of the home ``source``.

    ``n`` is the enquiry there, 0 for the application itself; ``asked`` is the salted hash of what is sought.
    """

    kind: ClassVar[str] = "archive_asked"
    clause: str = "policy:archive"
    cause: str
    source: int
    source_case: str
    n: int
    awaited_until: date | None
    asked: str


@dataclass(frozen=True, kw_only=True)
class ArchiveReminded(Event):
    """The archive was reminded: the day has come until which the college that asked awaits its answer."""

    kind: ClassVar[str] = "archive_reminded"
    clause: str = "policy:enquiry"
    awaited_until: date


@dataclass(frozen=True, kw_only=True)
class ArchiveAnswered(Event):
    """The archive answered; ``text`` is the salted hash of the answer with its cipher."""

    kind: ClassVar[str] = "archive_answered"
    clause: str = "policy:archive"
    answer: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ArchiveAnswerCame(Event):
    """The archive's answer reached the case: to its application (``n`` is 0), or to one of its enquiries."""

    kind: ClassVar[str] = "archive_answer_came"
    clause: str = "policy:archive"
    n: int
    source: int
    request: str
    answer: str
    text: str
