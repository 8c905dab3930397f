"""A case's term: its ends, every day of it, and why."""

from django.http import HttpRequest
from ninja import Router

from telnusqa.core.due import Term
from telnusqa.core.language import Language
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.case import language_of
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.schemas.term import DayTold, TermTold
from telnusqa.doors.shared.registered_why import case_registered_why
from telnusqa.doors.shared.term_shown import term_shown
from telnusqa.store.read import cases
from telnusqa.words.clause import clause_name

router = Router(tags=["applications"])


@router.get(
    "/{number}/term",
    auth=access.Bearer(Scope.STATUS_READ),
    response={200: TermTold, **declared(401, 403, 404, 410, 422, 429)},
    url_name="term",
    summary="A case's term, day by day; nothing personal, no look",
)
def term(request: HttpRequest, number: str) -> TermTold:
    """As it was decided, with the calendar of that moment; what was recounted since stands in it."""
    case, language = access.case(request, number), language_of(request)
    found = cases.term(case)
    return term_told(found, case.edition, language, first=case_registered_why(case, found, language))


def term_told(term: Term, edition: str, language: Language, first: str = "") -> TermTold:
    """A term; ``first`` is a sentence before the others."""
    shown = term_shown(term, language, first=first)
    return TermTold(
        edition=edition,
        registered_on=term.start,
        due_on=term.due_on,
        inner_due_on=term.inner_due_on,
        length=term.length,
        unit=term.unit,
        clause=term.clause,
        clause_name=clause_name(term.clause, language),
        calendar=term.calendar_version,
        estimated=term.estimated,
        explanation=[*shown.sentences, *shown.beside],
        days=[
            DayTold(day=each.day, ordinal=each.ordinal, why=each.why, source=each.source, text=line.text)
            for each, line in zip(term.days, shown.days, strict=True)
        ],
    )
