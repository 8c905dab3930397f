"""The archive's list: what waits for an answer, the oldest first; and what was answered, the newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.views.decorators.http import require_safe

from telnusqa.core.archive_request import RequestNumber, RequestState
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.core.serial import parse_case_number, shown
from telnusqa.doors.archive import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import archive_requests, organisations
from telnusqa.store.read.archive_requests import Place, RequestLine
from telnusqa.words.archive import archive_answer_kind, request_cause, request_state


@dataclass(frozen=True, kw_only=True)
class Line:
    """One request as it is drawn: nothing of it is personal, so a list leaves no look."""

    number: RequestNumber
    shown: str
    cause: str
    college: str
    came_at: datetime
    awaited_until: date | None
    answer: str
    answered_at: datetime | None
    moot: bool
    late: bool


@require_safe
def work(request: HttpRequest) -> HttpResponse:
    """A page of the list in the state that was asked for."""
    _, home = access.home(request, Right.ANSWER_REQUEST)
    language, state = spoken(), _state(request.GET.get("show", ""))
    after, before = _place(request.GET.get("after", "")), _place(request.GET.get("before", ""))
    found = archive_requests.page(home, state, after=after, before=before)
    colleges = {each: organisations.by_id(each).name(language) for each in {row.from_home for row in found.rows}}
    return desk.page(
        request,
        "work",
        home,
        show=state.value,
        options=[Option(each.value, request_state(each, language)) for each in RequestState],
        lines=[_line(row, colleges[row.from_home], language) for row in found.rows],
        earlier=_address(state, "before", found.before),
        later=_address(state, "after", found.after),
    )


def _line(row: RequestLine, college: str, language: Language) -> Line:
    return Line(
        number=row.number,
        shown=shown(row.number),
        cause=request_cause(row.cause, language),
        college=college,
        came_at=row.came_at,
        awaited_until=row.awaited_until,
        answer=archive_answer_kind(row.answer, language) if row.answer else "",
        answered_at=row.answered_at,
        moot=row.moot,
        late=_is_late(row),
    )


def _is_late(row: RequestLine) -> bool:
    """Whether the last day has come until which the college awaits the answer."""
    awaited = row.awaited_until if row.answer is None and not row.moot else None
    return awaited is not None and awaited <= timezone.localdate(access.now())


def _state(text: str) -> RequestState:
    return RequestState(text) if text in {each.value for each in RequestState} else RequestState.OPEN


def _place(text: str) -> Place | None:
    """Where a page begins or ends, as an address says it; what cannot be read is as if it were not said."""
    moment, _, number = text.partition("_")
    parsed = parse_case_number(number)
    try:
        at = parse_datetime(moment)
    except ValueError:
        return None
    return (at, RequestNumber(parsed)) if parsed and at and at.tzinfo else None


def _address(state: RequestState, side: str, place: Place | None) -> str:
    if place is None:
        return ""
    at, number = place
    return f"{reverse('archive:work')}?{urlencode({'show': state.value, side: f'{at.isoformat()}_{number}'})}"
