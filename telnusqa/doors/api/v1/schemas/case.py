"""A case as machines read it."""

from datetime import date, datetime

from ninja import Field, Schema

from telnusqa.core.case import State
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.reason import Reason
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted
from telnusqa.doors.api.v1.schemas.filing import Links


class StatusTold(Schema):
    """Where a case stands; nothing in it says whose it is."""

    number: str
    state: State
    status: str = Field(description="The state in the words of the field, in the language of Accept-Language")
    registered_on: date
    due_on: date
    deemed_refused_on: date | None
    erased_on: date | None = Field(description="The day on which what was personal in it was erased")
    version: int = Field(description="The number of its last act; its ETag is the same")


class NameTold(Schema):
    """A person's name."""

    surname: str
    given: str
    patronymic: str


class OriginalTold(Schema):
    """What the applicant knows of the document that is to be replaced."""

    series: str
    number: str
    issued_on: date | None


class ApplicationTold(Schema):
    """What was applied for, by whom and why."""

    applicant: NameTold
    iin: str | None
    phone: str
    email: str
    address: str
    institution: str = Field(description="BIN of the college asked")
    institution_then: str
    institution_changed: str
    graduation_year: int
    speciality: str
    circumstances: str
    name_then: NameTold | None
    original: OriginalTold
    language: str


class CaseTold(StatusTold):
    """A case with its personal data: that it was read is written down, and the applicant sees it."""

    home: str = Field(description="BIN of the college whose case it is")
    channel: Channel
    edition: str
    wanted: Wanted
    reasons: list[Reason]
    collection: Collection
    submitted_at: datetime
    inner_due_on: date | None
    tell_by: TellBy
    holds_original: bool
    application: ApplicationTold
    links: Links
