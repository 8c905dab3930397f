"""A request to an archive: what it is asked to find, its states, and the one table of moves between them."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from json import loads
from typing import NewType

from telnusqa.core.application import Application
from telnusqa.core.archive_answer import ArchiveAnswer
from telnusqa.core.case import Version
from telnusqa.core.errors import MoveForbidden
from telnusqa.core.line import canonical
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber

RequestNumber = NewType("RequestNumber", str)
"""The archive's own number of a request: made like an application's, eight random characters and a check."""

OF_THE_CASE = 0
"""In place of an enquiry's number: the application itself went to the archive."""


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    ANSWERED = "answered"


class RequestMove(StrEnum):
    """What can be done to a request."""

    ANSWER = "answer"


class RequestCause(StrEnum):
    """Why an archive is asked: an application went there, or a college looks for a record."""

    FORWARDED = "forwarded"
    ENQUIRY = "enquiry"


REQUEST_ENDS = frozenset({RequestState.ANSWERED})
"""States in which nothing is left to do."""
REQUEST_MOVES: dict[tuple[RequestState, RequestMove], RequestState] = {
    (RequestState.OPEN, RequestMove.ANSWER): RequestState.ANSWERED,
}
"""What is not here cannot happen."""
REQUEST_OWNER: dict[RequestState, Role | None] = {
    RequestState.OPEN: Role.ARCHIVIST,
    RequestState.ANSWERED: None,
}
"""Whose turn it is in each state; None where nothing is left to do."""


def request_after(state: RequestState, move: RequestMove) -> RequestState:
    """The state after the move. Raises :class:`MoveForbidden`."""
    target = REQUEST_MOVES.get((state, move))
    if target is None:
        raise MoveForbidden(state, move)
    return target


@dataclass(frozen=True, kw_only=True)
class Sought:
    """What is asked: of an application only what a search needs, of an enquiry only ``words`` the college typed.

    ``name`` stands on the lost document, ``name_now`` is another only where it has changed since.
    """

    name: str = ""
    name_now: str = ""
    institution: str = ""
    finished: str = ""
    speciality: str = ""
    document: str = ""
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class ArchiveRequest:
    """One request at its archive's home. ``n`` is the enquiry's number in the case it came from, or of the case.

    ``came_at`` is when it arrived; ``awaited_until`` is the asking college's own clock, no term of the archive.
    """

    number: RequestNumber
    home: int
    version: Version
    state: RequestState
    cause: RequestCause
    from_home: int
    from_case: CaseNumber
    n: int
    came_at: datetime
    awaited_until: date | None
    sought: Sought
    answer: ArchiveAnswer | None = None
    answered_at: datetime | None = None


def sought_of(application: Application, college: str) -> Sought:
    """What a search in an archive needs of an application, and no more: neither IIN nor phone nor address.

    ``college`` names the institution where the applicant gave no name of its time.
    """
    name, original = application.name_then or application.applicant, application.original
    return Sought(
        name=name.full,
        name_now=application.applicant.full if application.name_then else "",
        institution=application.institution_then or college,
        finished=str(application.graduation_year),
        speciality=application.speciality,
        document=" ".join(part for part in (original.series, original.number) if part),
    )


def text_of_sought(sought: Sought) -> str:
    """What is asked, as one canonical text."""
    return canonical({each.name: getattr(sought, each.name) for each in fields(sought)})


def sought_again(text: str) -> Sought:
    """What was asked, out of its text."""
    return Sought(**loads(text))
