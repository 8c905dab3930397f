"""The due date: its figure, and the explanation day by day."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.case import ENDS, Case
from telnusqa.doors.portal.opening import today
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.due import figure
from telnusqa.doors.shared.parts import DueFigure
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, rulesets
from telnusqa.words.date import weekday
from telnusqa.words.term import day_sentence, day_source, term_sentences


@dataclass(frozen=True)
class Day:
    """One day of the ledger, in words; ``source`` is "" where it is the clause of the term itself."""

    day: date
    weekday: str
    text: str
    source: str
    counted: bool


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
    language, kept = spoken(), cases.term(case)
    days = [
        Day(
            each.day,
            weekday(each.day, language),
            day_sentence(each, language),
            day_source(each, language) if each.source != kept.clause else "",
            each.ordinal is not None,
        )
        for each in kept.days
    ]
    return draw(
        request, "term.html", who, case=case, due=due_of(case), sentences=term_sentences(kept, language), days=days
    )
