"""What one leaves with after applying."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import shown
from telnusqa.doors.portal.apply import needs
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.term import due_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.application_form import typed_again
from telnusqa.doors.shared.application_options import place_line
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, organisations, rulesets
from telnusqa.words import choice


@require_safe
def receipt(request: HttpRequest, number: str) -> HttpResponse:
    """The number, the due date, what happens next, and the papers to keep."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    language, rules = spoken(), rulesets.of(case.edition)
    typed = typed_again(cases.application(case))
    return draw(
        request,
        "receipt.html",
        who,
        case=case,
        number=shown(case.number),
        wanted=choice.wanted(case.wanted, language),
        college=organisations.by_id(case.home).name(language),
        place=place_line(case.collection, organisations.by_id(case.home).bin, rules, language),
        due=due_of(case),
        papers=needs.to_bring(typed, rules, language, case.channel, original_is_here=case.holds_original),
    )
