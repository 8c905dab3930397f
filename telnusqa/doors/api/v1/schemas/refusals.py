"""Intended refusals as machines read them."""

from datetime import date, datetime

from ninja import Field, Schema

from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_round import RoundEnd, Stance


class PositionTold(Schema):
    """What the applicant said to what is intended."""

    stance: Stance
    text: str
    stated_at: datetime


class RoundTold(Schema):
    """One intended refusal from its notice to its end."""

    number: int = Field(description="Counted from one for each case")
    ground: Ground
    clause: str = Field(description="The id of the paragraph of the ground", examples=["2023:9.1"])
    reasoned: str
    noticed_on: date
    hearing_on: date
    hearing_hour: str = Field(examples=["11:00"])
    hearing_place: str
    objection_until: date = Field(description="The last day for an objection; a refusal comes after it")
    positions: list[PositionTold]
    held_on: date | None = Field(description="The day of the hearing by its record; null before it")
    came: bool | None
    end: RoundEnd | None = Field(description="null while it is open")
    ended_on: date | None
    refusal: str | None = Field(description="The number of the refusal, where it ended with one")


class RefusalsTold(Schema):
    """Every round of a case, the newest first."""

    rounds: list[RoundTold]
