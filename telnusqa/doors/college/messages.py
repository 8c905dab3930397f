"""What the applicant was told of a case, and whether it came: who was not reached is called."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared.message_words import moments_of
from telnusqa.doors.shared.said import spoken
from telnusqa.words.tell_by import tell_by


@require_safe
def messages(request: HttpRequest, number: str) -> HttpResponse:
    """The messages, newest first, with no address: those stand on the case."""
    who, case = desk.opened(request, number, to=Right.SEE)
    return desk.case_page(
        request,
        "messages",
        who,
        case,
        moments=moments_of(case, spoken()),
        chosen=tell_by(case.tell_by, spoken()),
    )
