"""The archive's answer as a paper, drawn while it is asked for."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.core.errors import NotFound
from telnusqa.doors.archive import desk
from telnusqa.doors.shared.archive_paper import answer_file
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import organisations


@require_safe
def paper(request: HttpRequest, request_number: str) -> HttpResponse:
    """The certificate or the extract as a PDF. Raises ``NotFound`` where no paper was given in words."""
    _, asked = desk.opened(request, request_number)
    if asked.answer is None:
        raise NotFound(request_number)
    to = asked.sought.name or organisations.by_id(asked.from_home).name(spoken())
    return answer_file(asked.home, asked.number, asked.answer, to=to, language=spoken())
