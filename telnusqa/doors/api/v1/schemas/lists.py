"""Lists of cases."""

from ninja import Field, Schema

from telnusqa.core.case import State
from telnusqa.doors.api.v1.schemas.case import StatusTold


class ListAsked(Schema):
    """Which cases, from where on, and how many."""

    state: str = Field("", description="One state alone, one of: " + ", ".join(State))
    due_from: str = Field("", description="Due on this day or later, as 2026-12-01")
    due_to: str = Field("", description="Due on this day or earlier, as 2026-12-31")
    order: str = Field(
        "",
        description=(
            "due: the soonest due first; submitted: the newest first, for what the Corporation took in, and where"
            " nothing is said its order without conditions"
        ),
    )
    cursor: str = Field("", description="Of the next page, as the page before told it")
    limit: str = Field("", description="1 to 100; 50 where nothing is said")


class ListTold(Schema):
    """A page of a list; nothing in it says whose cases they are."""

    cases: list[StatusTold]
    next: str | None = Field(description="The address of the next page; null at the end")
