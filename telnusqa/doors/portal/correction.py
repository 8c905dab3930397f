"""What is missing, told by the applicant; nothing typed is lost, whatever happens meanwhile."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.look import look
from telnusqa.core.case import Case, Move
from telnusqa.core.correction import MOST_LETTERS, parse_answer
from telnusqa.core.errors import Conflict, MoveForbidden
from telnusqa.core.event import APPLICANT
from telnusqa.core.problem import Problem
from telnusqa.core.serial import shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.term import due_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.correction_rows import correction_rows
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.store.read import cases, corrections, organisations
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest, number: str) -> HttpResponse:
    """Show what is asked and until when; take the answer."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    if request.method == "POST":
        version, said = seen(request), parse_answer(request.POST.get("answer", ""))
        if isinstance(said, Problem):
            return _page(request, who, case, (said,), status=422)
        try:
            answer_correction(case.number, said, seen=version, by=APPLICANT, happened_at=access.now())
        except (Conflict, MoveForbidden):
            return _meanwhile(request, who, cases.by_number(case.number), said)
        return _taken(request, case)
    if not case.may(Move.ANSWER_CORRECTION):
        return redirect("portal:case", number=case.number)
    return _page(request, who, case)


def _taken(request: HttpRequest, case: Case) -> HttpResponse:
    messages.success(request, say(spoken(), "Жауабыңыз қабылданды. Оқу орны өтінішті қарауды жалғастырады."))
    return redirect("portal:case", number=case.number)


def _meanwhile(request: HttpRequest, who: Applicant, case: Case, said: str) -> HttpResponse:
    """Somebody acted while it was typed: the same answer sent twice is one; any other is kept on the page."""
    asked = corrections.of_case(case)
    if asked and asked[0].answer == said:
        return _taken(request, case)
    return _page(request, who, case, meanwhile=True, status=409)


def _page(
    request: HttpRequest,
    who: Applicant,
    case: Case,
    problems: Iterable[Problem] = (),
    *,
    meanwhile: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The form as it was typed; after a meanwhile it stands on the version of now."""
    typed = request.POST.get("seen", "")
    language, college = spoken(), organisations.by_id(case.home)
    return draw(
        request,
        "correction.html",
        who,
        status=status,
        case=case,
        number=shown(case.number),
        asked=correction_rows(case, language)[:1],
        due=due_of(case),
        problems=tuple(problems),
        values=request.POST,
        typed=request.POST.get("answer", ""),
        seen=case.version if meanwhile or not typed else typed,
        meanwhile=meanwhile,
        may=case.may(Move.ANSWER_CORRECTION),
        most=MOST_LETTERS,
        college=college,
        college_name=college.name(language),
        place=college.address(language),
    )
