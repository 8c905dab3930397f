"""A question about a term."""

from ninja import Field, Schema

from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct
from telnusqa.law.norm import Body


class TermAsked(Schema):
    """The question, as text: what it means is judged inside."""

    act: str = Field("", description="One of: " + ", ".join(TermAct))
    channel: str = Field("", description="The way in, one of: " + ", ".join(Channel))
    body: str = Field("", description="Who owes the answer to a complaint, one of: " + ", ".join(Body))
    on: str = Field("", description="The day it is handed in, as 2026-11-23", examples=["2026-11-23"])
    at: str = Field("", description="The local time of that, as 18:31", examples=["10:00"])
    edition: str = Field("", description="2015 or 2023: what if that text were in force")
