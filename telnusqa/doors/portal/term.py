"""The due date: its figure, and the explanation in months, day by day, and on paper."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.case import ENDS, Case
from telnusqa.doors.portal.opening import today
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.due import figure
from telnusqa.doors.shared.parts import DueFigure
from telnusqa.doors.shared.registered_why import case_registered_why
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.term_changes import term_changes
from telnusqa.doors.shared.term_file import term_file
from telnusqa.doors.shared.term_shown import term_shown
from telnusqa.store.read import cases, rulesets


def due_of(case: Case) -> DueFigure | None:
    """The figure of a case's due date, or None where the case is closed."""
    if case.state in ENDS:
        return None
    link = reverse("portal:term", args=[case.number])
    return figure(case.registered_on, case.due_on, today(), rulesets.of(case.edition), link=link)


@require_safe
def term(request: HttpRequest, number: str) -> HttpResponse:
    """Why the case is due on that day: every day of the term, counted or not, and by what."""
    who, case = access.own_case(request, number)
    language, due, kept = spoken(), due_of(case), cases.term(case)
    return draw(
        request,
        "term.html",
        who,
        case=case,
        due=replace(due, link="") if due else None,
        shown=term_shown(kept, language, today(), first=case_registered_why(case, kept, language)),
        changes=term_changes(case, language),
    )


@require_safe
def term_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The same on paper, with the case's number and no name."""
    _, case = access.own_case(request, number)
    return term_file(case, spoken())
