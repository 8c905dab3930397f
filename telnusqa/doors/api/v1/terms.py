"""Until when would something be owed? What `telnusqa term` answers, and the page of terms."""

from django.http import HttpRequest
from django.utils import timezone
from ninja import Query, Router

from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct
from telnusqa.core.errors import Rejected
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.case import language_of
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.term import TermTold
from telnusqa.doors.api.v1.schemas.terms import TermAsked
from telnusqa.doors.api.v1.term import term_told
from telnusqa.doors.shared.term_answer import answered, why_registered
from telnusqa.doors.shared.term_asked import asked

router = Router(tags=["terms"])


@router.get(
    "",
    response={200: TermTold, **declared(422)},
    url_name="terms",
    summary="When something filed on a day would be due, with every day of the term",
)
def terms(request: HttpRequest, question: Query[TermAsked]) -> TermTold:
    """What is left out has its default: a duplicate, at the office, today, this minute, by the text in force."""
    language = language_of(request)
    sent = {name: text for name, text in question if name != "on"}
    day, month, year = [*reversed(question.on.split("-", 2)), "", ""][:3] if question.on else ("", "", "")
    typed = sent | {"on_day": day, "on_month": month, "on_year": year}
    found = asked(typed, timezone.localtime(access.now()), Channel.OFFICE)
    if isinstance(found, tuple):
        raise Rejected(*found)
    answer = answered(found)
    if isinstance(answer, tuple):
        raise Rejected(*answer)
    first = why_registered(answer, language) if found.act is TermAct.DUPLICATE else ""
    return term_told(answer.term, answer.rules.edition.id, language, first=first)
