"""One request: what is asked, who asks, and what was answered."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.core.archive_answer import PRINTED
from telnusqa.core.archive_request import ArchiveRequest, RequestCause, RequestState
from telnusqa.core.language import Language
from telnusqa.doors.archive import desk
from telnusqa.doors.shared.archive_reply import rows_of
from telnusqa.doors.shared.parts import Moment, Row
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import archive_requests, organisations, people
from telnusqa.words.actor import actor
from telnusqa.words.archive import archive_answer_rows, request_cause, request_state, sought_rows
from telnusqa.words.step import step


@require_safe
def request(request: HttpRequest, request_number: str) -> HttpResponse:
    """The request on the desk. The look is written down before the page is sent."""
    _, asked = desk.opened(request, request_number)
    language = spoken()
    organisations.bring(asked.home, asked.from_home)
    return desk.request_page(
        request,
        "request",
        asked,
        cause=request_cause(asked.cause, language),
        forwarded=asked.cause is RequestCause.FORWARDED,
        state=request_state(asked.state, language),
        open=asked.state is RequestState.OPEN,
        sought=rows_of(sought_rows(asked.sought, language)),
        college=college_rows(asked, language),
        answer=rows_of(archive_answer_rows(asked.answer, language)) if asked.answer else (),
        moot=archive_requests.is_moot(asked),
        printed=asked.answer is not None and asked.answer.kind in PRINTED,
        moments=_moments(asked, language),
    )


def college_rows(asked: ArchiveRequest, language: Language) -> tuple[Row, ...]:
    """Who asks, and how to reach them."""
    college = organisations.by_id(asked.from_home)
    return rows_of(((college.name(language), f"{college.address(language)}\n{college.phone}"),))


def _moments(asked: ArchiveRequest, language: Language) -> tuple[Moment, ...]:
    steps = archive_requests.timeline(asked.home, asked.number)
    names = people.names_of({each.by for each in steps})
    return tuple(
        Moment(step(each.kind, language), each.happened_at, names.get(each.by) or actor(each.by, language))
        for each in steps
    )
