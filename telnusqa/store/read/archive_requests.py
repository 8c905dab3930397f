"""Requests at an archive's desk, and an archive's answers at a case, as doors see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, QuerySet

from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, archive_answer_again
from telnusqa.core.archive_request import ArchiveRequest, RequestCause, RequestNumber, RequestState
from telnusqa.core.case import Case
from telnusqa.core.enquiry import MOOT
from telnusqa.store.keep import archive_requests
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.read.cases import Step, steps_of
from telnusqa.store.secret import unseal
from telnusqa.store.tables.archive_request import ArchiveReplyRow, ArchiveRequestRow
from telnusqa.store.tables.case import CaseRow

PAGE = 25

Place = tuple[datetime, RequestNumber]
"""Where a request stands in a list: by the moment it came, then by its number."""


@dataclass(frozen=True, kw_only=True)
class RequestLine:
    """One row of the list: nothing of it is personal. ``from_home`` is the college that asks.

    ``moot`` says that the case it was asked for is over: its college waits no more.
    """

    number: RequestNumber
    cause: RequestCause
    from_home: int
    came_at: datetime
    awaited_until: date | None
    answer: ArchiveAnswerKind | None
    answered_at: datetime | None
    moot: bool


@dataclass(frozen=True)
class RequestPage:
    """A page of the list; ``before`` and ``after`` are the places its neighbours end and begin at."""

    rows: tuple[RequestLine, ...]
    before: Place | None
    after: Place | None


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An archive's answer as it lies at the case; ``archive`` is its home, ``request`` its number there."""

    n: int
    archive: int
    request: RequestNumber
    answer: ArchiveAnswer
    at: datetime


def page(
    home: int, state: RequestState, *, after: Place | None = None, before: Place | None = None, size: int = PAGE
) -> RequestPage:
    """Requests of an archive in that state: open ones the oldest first, answered ones the newest first.

    Nothing is counted: an index holds both orders, so an old page costs what the first does. What was asked for a
    case that is erased is no request any more.
    """
    forward = (state is RequestState.OPEN) == (before is None)
    rows = ArchiveRequestRow.objects.filter(home_id=home, state=state.value).exclude(asked_box="")
    rows = rows.annotate(moot=Exists(_moot()))
    place = before or after
    if place is not None:
        at, number = place
        if forward:
            rows = rows.filter(came_at__gte=at).exclude(came_at=at, number__lte=number)
        else:
            rows = rows.filter(came_at__lte=at).exclude(came_at=at, number__gte=number)
    found = list(rows.order_by(*(("came_at", "number") if forward else ("-came_at", "-number")))[: size + 1])
    shown, more = found[:size], len(found) > size
    if before is not None:
        shown.reverse()
    earlier = more if before is not None else after is not None
    later = before is not None or more
    return RequestPage(
        tuple(_line(row) for row in shown),
        _place(shown[0]) if earlier and shown else None,
        _place(shown[-1]) if later and shown else None,
    )


def get(home: int, number: RequestNumber) -> ArchiveRequest:
    """A request of that archive. A look at it is recorded by the door first. Raises ``NotFound``."""
    return archive_requests.value_of(archive_requests.row_of(home, number))


def is_moot(asked: ArchiveRequest) -> bool:
    """Whether it was an enquiry for a case that is over now: its college waits no more."""
    over = CaseRow.objects.filter(home_id=asked.from_home, number=asked.from_case, state__in=sorted(MOOT))
    return asked.cause is RequestCause.ENQUIRY and over.exists()


def timeline(home: int, number: RequestNumber) -> tuple[Step, ...]:
    """What happened to the request, newest first. Raises ``NotFound``."""
    return steps_of(archive_requests.row_of(home, number).chain())


def replies(case: Case) -> Mapping[int, Reply]:
    """The archives' answers to a case: by the number of the enquiry, 0 for the application itself."""
    return {row.n: _reply(case, row) for row in rows_of(ArchiveReplyRow, case.home, case.number)}


def request_of(case: Case, n: int) -> tuple[int, RequestNumber] | None:
    """The archive and the number that this question of a case has there, asked once for a page; None on its way."""
    return archive_requests.brought_as(case, n)


def _line(row: ArchiveRequestRow) -> RequestLine:
    return RequestLine(
        number=RequestNumber(row.number),
        cause=RequestCause(row.cause),
        from_home=row.from_home_id,
        came_at=row.came_at,
        awaited_until=row.awaited_until,
        answer=ArchiveAnswerKind(row.answer) if row.answer else None,
        answered_at=row.answered_at,
        moot=row.cause == RequestCause.ENQUIRY and row.moot,  # type: ignore[attr-defined]
    )


def _moot() -> QuerySet[CaseRow]:
    """The case that an enquiry was made for, where it is over."""
    over = CaseRow.objects.filter(home_id=OuterRef("from_home_id"), number=OuterRef("from_case"))
    return over.filter(state__in=sorted(MOOT))


def _place(row: ArchiveRequestRow) -> Place:
    return row.came_at, RequestNumber(row.number)


def _reply(case: Case, row: ArchiveReplyRow) -> Reply:
    place = archive_requests.reply_place(case.home, case.number, row.n)
    return Reply(
        n=row.n,
        archive=row.archive_id,
        request=RequestNumber(row.request_number),
        answer=archive_answer_again(unseal(row.answer_box, place)),
        at=row.at,
    )
