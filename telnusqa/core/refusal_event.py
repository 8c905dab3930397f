"""The acts on the way to a refusal of the service, as the journal names them: days, codes and salted hashes only."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class RefusalIntended(Event):
    """It is intended to refuse the service, and the applicant is called to a hearing.

    ``text`` is the salted hash of ground, evidence, reasons and preliminary decision; ``round`` counts from one.
    ``executor`` is whose case it is from then on.
    """

    kind: ClassVar[str] = "refusal_intended"
    clause: str = "administrative-code:73"
    round: int
    ground: str
    noticed_on: date
    hearing_on: date
    objection_until: date
    text: str
    executor: int | None = None


@dataclass(frozen=True, kw_only=True)
class PositionStated(Event):
    """The applicant stated a position or objected; ``text`` is the salted hash of what was said."""

    kind: ClassVar[str] = "position_stated"
    clause: str = "administrative-code:73"
    round: int
    stance: str
    text: str


@dataclass(frozen=True, kw_only=True)
class HearingHeld(Event):
    """The hearing was held; ``came`` is false where the applicant stayed away, ``record`` a salted hash."""

    kind: ClassVar[str] = "hearing_held"
    clause: str = "administrative-code:74"
    round: int
    held_on: date
    came: bool
    record: str


@dataclass(frozen=True, kw_only=True)
class MindChanged(Event):
    """What was intended is not done: the application is worked on as before; ``why`` is a salted hash."""

    kind: ClassVar[str] = "mind_changed"
    clause: str = "administrative-code:73"
    round: int
    why: str


@dataclass(frozen=True, kw_only=True)
class Refused(Event):
    """The service was refused by a reasoned answer; ``text`` is the salted hash of its reasons.

    ``same_person`` says that who signed is who intended it, where policy lets a small college do so.
    """

    kind: ClassVar[str] = "refused"
    round: int
    number: str
    ground: str
    text: str
    same_person: bool
