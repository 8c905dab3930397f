"""How the due date of a case came about, day by day."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access, due
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, rulesets
from telnusqa.words.date import weekday
from telnusqa.words.term import day_sentence, day_source, term_sentences


@require_safe
def term(request: HttpRequest, number: str) -> HttpResponse:
    """The term in sentences, and its ledger. Nothing personal stands on it, so no look is written down."""
    who, case = access.case(request, number, to=Right.SEE)
    language, today = spoken(), timezone.localdate(access.now())
    decided = cases.term(case)
    return desk.case_page(
        request,
        "term",
        who,
        case,
        sentences=term_sentences(decided, language),
        due=due.figure(case.registered_on, case.due_on, today, rulesets.of(case.edition)),
        days=[
            (each, weekday(each.day, language), day_sentence(each, language), day_source(each, language))
            for each in decided.days
        ],
        today=today,
    )
