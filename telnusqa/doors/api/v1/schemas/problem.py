"""What went wrong, as RFC 9457 tells it."""

from datetime import datetime

from ninja import Field, Schema


class Fault(Schema):
    """One thing wrong with a request. ``pointer`` is its place in the body (RFC 6901), null where it is elsewhere."""

    field: str
    pointer: str | None
    code: str
    detail: str = Field(description="What is wrong and how to mend it, in the language of Accept-Language")
    clause: str = Field(description="The id of the paragraph that asks for it; empty where only good sense does")
    clause_name: str


class Won(Schema):
    """Who acted before: what they did, and when."""

    by: str
    did: str
    at: datetime


class Problem(Schema):
    """Everything that is wrong, at once."""

    type: str = Field(description="The address of this kind of problem; it never changes")
    title: str
    status: int
    detail: str
    instance: str
    errors: list[Fault]
    won: Won | None
