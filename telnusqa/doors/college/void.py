"""A reservation falls."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import CHOSEN, VoidReason
from telnusqa.core.case import Case, Move
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read.people import Officer
from telnusqa.words.blank import void_reason
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def void(request: HttpRequest, number: str) -> HttpResponse:
    """Ask why, and what became of the blanks; void it."""
    who, case = desk.opened(request, number, to=Right.RESERVE)
    if request.method == "POST":
        seen = desk.seen(request)
        reason = parse_choice(request.POST.get("reason", ""), VoidReason, "reason", "")
        spoiled = request.POST.get("spoiled", "")
        problems = [reason] if isinstance(reason, Problem) else []
        if spoiled not in ("yes", "no"):
            problems.append(Problem("spoiled", "choose_one"))
        if reason is VoidReason.WITHDRAWN:
            problems.append(Problem("reason", "unknown_choice"))
        if isinstance(reason, Problem) or problems:
            return _page(request, who, case, problems)
        by, now = staff(who.id), access.now()
        void_reservation(case.number, reason=reason, spoiled=spoiled == "yes", seen=seen, by=by, happened_at=now)
        return desk.done(request, case.number, say(spoken(), "Бөлінген нөмір жойылды."))
    if not case.may(Move.VOID_RESERVATION):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "void",
        who,
        case,
        problems=problems,
        documents=papers_of(case, language),
        reasons=[Option(reason.value, void_reason(reason, language)) for reason in CHOSEN],
        fates=[
            Option("no", say(language, "Жоқ, бланк орындаушының қолында қалады")),
            Option("yes", say(language, "Иә, бланкті енді пайдалануға болмайды")),
        ],
    )
