"""A search of the register."""

from ninja import Field, Schema

from telnusqa.core.finding import Why
from telnusqa.doors.api.v1.schemas.case import NameTold
from telnusqa.doors.api.v1.schemas.filing import Strict


class SearchSent(Strict):
    """What is looked for, by one of three ways."""

    by: str = Field("", description="One of: document, iin, name", examples=["document"])
    document: str = Field("", description="Series and number", examples=["0123456"])
    iin: str = ""
    surname: str = ""
    given: str = ""
    patronymic: str = ""
    year: str = Field("", description="The year of completion, where it is known")


class RecordFound(Schema):
    """A record of the register. Its id is opaque: it is sent back as it came."""

    id: str
    document: str
    kind: str
    name: NameTold
    finished: int
    stands: bool = Field(description="Whether the diploma is valid as it was issued")
    why: list[Why]


class SearchTold(Schema):
    """The likeliest first; an empty list means that there is none."""

    records: list[RecordFound]
