"""The archive's answer to one's own application, as a paper."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.errors import NotFound
from telnusqa.core.event import APPLICANT
from telnusqa.doors.shared import access
from telnusqa.doors.shared.archive_paper import answer_file
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import archive_requests, cases


@require_safe
def archive_paper(request: HttpRequest, number: str) -> HttpResponse:
    """The certificate or the extract as a PDF. Raises ``NotFound`` before there is one."""
    _, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    reply = archive_requests.replies(case).get(OF_THE_CASE)
    if reply is None:
        raise NotFound(number)
    to = cases.application(case).applicant.full
    return answer_file(reply.archive, reply.request, reply.answer, to=to, language=spoken())
