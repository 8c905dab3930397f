"""The duplicate is handed over against identity and receipt, to the holder or to somebody in their stead."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.hand_over import hand_over
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.facts import needs_original
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.shown_came import came_options, shown_came
from telnusqa.doors.shared.shown_identity import identity_papers, shown_identity, together
from telnusqa.law.handover import handover_clause
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name


@require_http_methods(["GET", "HEAD", "POST"])
def handover(request: HttpRequest, number: str) -> HttpResponse:
    """Ask who came and what was shown; hand over. Everything missing is told at once."""
    who, case = desk.opened(request, number, to=Right.HAND_OVER)
    if request.method == "POST":
        seen = desk.seen(request)
        came, found = shown_came(request.POST, timezone.localdate(access.now()))
        identity, unread = shown_identity(request.POST)
        found += unread
        note = parse_text(request.POST.get("note", ""), "note", 500, "", required=False)
        found += (note,) if isinstance(note, Problem) else ()
        try:
            hand_over(
                case.number,
                None if found else identity,
                came=came,
                receipt_shown=request.POST.get("receipt") == "yes",
                note=note if isinstance(note, str) else request.POST["note"],
                seen=seen,
                by=staff(who.id),
                happened_at=access.now(),
            )
        except Rejected as rejected:
            return _page(request, who, case, together(found, rejected.problems))
        return desk.done(request, case.number, say(spoken(), "Телнұсқа берілді. Іс аяқталды."))
    if not case.may(Move.HAND_OVER):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "handover",
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        documents=papers_of(case, language),
        papers=identity_papers(language),
        **came_options(rulesets.of(case.edition), language),
        original_missing=needs_original(case) and case.original_taken_at is None,
        clause=clause_name(handover_clause(case.collection, rulesets.of(case.edition)), language),
    )
