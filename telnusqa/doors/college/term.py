"""How the due date of a case came about: in months, day by day, and on paper."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access, due
from telnusqa.doors.shared.registered_why import case_registered_why
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.term_changes import term_changes
from telnusqa.doors.shared.term_file import term_file
from telnusqa.doors.shared.term_shown import term_shown
from telnusqa.store.read import cases, rulesets


@require_safe
def term(request: HttpRequest, number: str) -> HttpResponse:
    """The term in sentences, in months, and its ledger. Nothing personal stands on it, so no look is written down."""
    who, case = access.case(request, number, to=Right.SEE)
    language, today = spoken(), timezone.localdate(access.now())
    decided = cases.term(case)
    return desk.case_page(
        request,
        "term",
        who,
        case,
        shown=term_shown(decided, language, today, first=case_registered_why(case, decided, language)),
        changes=term_changes(case, language),
        due=due.figure(case.registered_on, case.due_on, today, rulesets.of(case.edition)),
    )


@require_safe
def term_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The same on paper, with the case's number and no name: no look is written down."""
    _, case = access.case(request, number, to=Right.SEE)
    return term_file(case, spoken())
