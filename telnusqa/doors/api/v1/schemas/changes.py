"""The feed of changes."""

from datetime import date, datetime

from ninja import Field, Schema

from telnusqa.core.case import State


class ChangesAsked(Schema):
    """From where on, and how many."""

    after: str = Field("", description="The cursor of the last change you have; without it, from the beginning")
    limit: str = Field("", description="1 to 500; 100 where nothing is said")


class ChangeTold(Schema):
    """One change of a case's status; nothing in it says whose case it is. A webhook tells the same."""

    id: str = Field(description="The same however often it is told", examples=["7K3M9QXAT.4"])
    cursor: str = Field(description="Ask with it for what came after")
    case: str = Field(examples=["7K3M9QXAT"])
    version: int = Field(description="The number of the act that changed it")
    event: str = Field(description="The kind of that act", examples=["decided"])
    state: State
    was: State | None = Field(description="The state before; null for a new case")
    due_on: date
    deemed_refused: bool = Field(description="Whether the term was missed; the duplicate is still owed")
    happened_at: datetime
    recorded_at: datetime


class ChangesTold(Schema):
    """Changes in the order of the feed."""

    changes: list[ChangeTold]
    next: str = Field(description="The cursor to ask with the next time, whether there is more now or not")
    more: bool = Field(description="Whether more stands behind it now")
