"""An application is taken back at the counter, on a written statement."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.withdraw import withdraw
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.shown_came import came_options
from telnusqa.doors.shared.shown_identity import identity_papers, together
from telnusqa.doors.shared.statement import brought_by
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def withdrawal(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for the statement, who brought it, and what became of the blanks; end the case."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        seen, typed = desk.seen(request), request.POST
        came, identity, problems = brought_by(typed, timezone.localdate(access.now()))
        if cases.duplicates(case) and typed.get("spoiled") not in ("yes", "no"):
            problems += (Problem("spoiled", "choose_one"),)
        spoiled = typed.get("spoiled") == "yes"
        try:
            withdraw(
                case.number,
                None if problems else identity,
                came=came,
                spoiled=spoiled,
                seen=seen,
                by=staff(who.id),
                happened_at=access.now(),
            )
        except Rejected as rejected:
            return _page(request, who, case, together(problems, rejected.problems))
        return desk.done(request, case.number, say(spoken(), "Өтініш қайтарып алынды. Іс жабылды."))
    if not case.may(Move.WITHDRAW):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "withdrawal",
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        documents=papers_of(case, language),
        papers=identity_papers(language),
        **came_options(rulesets.of(case.edition), language),
        fates=[
            Option("no", say(language, "Жоқ, бланк орындаушының қолында қалады")),
            Option("yes", say(language, "Иә, бланкті енді пайдалануға болмайды")),
        ],
    )
