"""One intended refusal from its notice to its end. A case may have several, one after another."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from telnusqa.core.refusal_number import RefusalNumber
from telnusqa.law.hearing import HearingNotice
from telnusqa.law.hearing_record import Heard, HearingRecord
from telnusqa.law.refusal_ground import RefusalGround


class Stance(StrEnum):
    """What an applicant says to what is intended."""

    POSITION = "position"
    OBJECTION = "objection"


class RoundEnd(StrEnum):
    """How an intended refusal ended."""

    REFUSED = "refused"
    MIND_CHANGED = "mind_changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Position:
    """What the applicant said, when, and through which door it came in (``core.event.Door``)."""

    stance: Stance
    text: str
    stated_at: datetime
    door: str


@dataclass(frozen=True, kw_only=True)
class Intention:
    """What an officer intends and on what it rests.

    ``asked_how`` is the evidence of both askings for consent, "" on another ground; ``hour`` is that of the hearing.
    """

    ground: RefusalGround
    asked_how: str
    reasoned: str
    hearing_on: date
    hour: time
    place: str
    preliminary: str


@dataclass(frozen=True, kw_only=True)
class Round:
    """An intended refusal as it is kept.

    ``number`` counts from one, ``intended_by`` is the actor's code, ``clause`` the paragraph of its ground.
    """

    number: int
    intended_by: str
    clause: str
    ground: RefusalGround
    asked_how: str
    reasoned: str
    notice: HearingNotice
    hour: time
    objection_until: date
    positions: tuple[Position, ...]
    record: HearingRecord | None
    end: RoundEnd | None
    ended_on: date | None
    changed_why: str
    refusal: RefusalNumber | None

    @property
    def heard(self) -> Heard | None:
        """The hearing as it was, or None before it.

        The notice counts as received on the day it was sent: it is in the cabinet that day.
        """
        if self.record is None:
            return None
        return Heard(notice=self.notice, received_on=self.notice.noticed_on, record=self.record)
