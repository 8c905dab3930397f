"""A term with its days."""

from datetime import date

from ninja import Field, Schema

from telnusqa.core.due import DayWhy, Unit


class DayTold(Schema):
    """One day of a term: its place in the count, or null and why it has none."""

    day: date
    ordinal: int | None
    why: DayWhy
    source: str = Field(description="The id of the paragraph or decree that decides about the day")
    text: str = Field(description="The same as a sentence, in the language of Accept-Language")


class TermTold(Schema):
    """Until when something is owed, by which days, and how that is explained."""

    edition: str
    registered_on: date
    due_on: date
    inner_due_on: date | None = Field(description="When the result must be at the Corporation, where it goes there")
    length: int
    unit: Unit
    clause: str
    clause_name: str
    calendar: str = Field(description="The version of the list of holidays it was counted on")
    estimated: bool = Field(description="Whether a holiday in it is not announced yet")
    explanation: list[str]
    days: list[DayTold]
