"""Everything the applicant was told of a case, as it was sent, and how far each message has come."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import ENDS
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.message_words import moments_of
from telnusqa.doors.shared.said import spoken
from telnusqa.words.tell_by import tell_by


@require_safe
def messages(request: HttpRequest, number: str) -> HttpResponse:
    """The messages, newest first; the look is written down before the page is sent."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    return draw(
        request,
        "messages.html",
        who,
        case=case,
        number=shown(case.number),
        moments=moments_of(case, spoken()),
        chosen=tell_by(case.tell_by, spoken()),
        may_choose=case.state not in ENDS,
    )
