"""The decision to issue the duplicate."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.decide import decide
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.both import apart
from telnusqa.doors.college.compare import compare
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, records
from telnusqa.store.read.people import Officer
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name


@require_http_methods(["GET", "HEAD", "POST"])
def decision(request: HttpRequest, number: str) -> HttpResponse:
    """Show what will be issued and by which paragraph; decide it."""
    who, case = desk.opened(request, number, to=Right.DECIDE)
    if request.method == "POST":
        try:
            decide(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Шешім қабылданды."))
    if not case.may(Move.APPROVE):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    application = cases.application(case)
    record = records.record(case.home, case.record_id) if case.record_id else None
    compared = compare(application, record, language) if record else ()
    return desk.case_page(
        request,
        "decision",
        who,
        case,
        problems=problems,
        name=application.applicant.full,
        wanted=choice.wanted(case.wanted, language),
        reasons=choice.reasons(case.reasons, language),
        record=record,
        apart=apart(case),
        differs=[each for each in compared if each.same is False],
        clause=clause_name("2015:6" if case.edition == "2015" else "2023:5", language),
    )
