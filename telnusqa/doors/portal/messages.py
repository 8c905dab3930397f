"""Everything the applicant was told of a case, as it was sent, and how far each message has come."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Moment
from telnusqa.doors.shared.said import spoken
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations, rulesets, sent
from telnusqa.store.read.messages import Message
from telnusqa.store.read.organisations import Institution
from telnusqa.words.hours import open_hours
from telnusqa.words.message import message
from telnusqa.words.message_state import message_state


@require_safe
def messages(request: HttpRequest, number: str) -> HttpResponse:
    """The messages, newest first; the look is written down before the page is sent."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    college, rules = organisations.by_id(case.home), rulesets.of(case.edition)
    moments = [
        Moment(
            message_state(each.state, spoken()),
            each.at or case.submitted_at,
            "",
            each.text or _words(case, each.message, college, rules),
        )
        for each in sent.of_case(case)
    ]
    return draw(request, "messages.html", who, case=case, number=shown(case.number), moments=moments)


def _words(case: Case, told: Message, college: Institution, rules: RuleSet) -> str:
    """What would be sent now, in the language of the application."""
    place, hours = college.address(told.language), open_hours(schedule_of(Body.PROVIDER, rules), told.language)
    return message(told.key, told.language, case.number, place=place, hours=hours, params=told.params)
