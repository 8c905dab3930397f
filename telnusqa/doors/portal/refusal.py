"""An intended refusal in the cabinet: what it rests on, one's own words to it, and its papers."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.look import look
from telnusqa.acts.state_position import state_position
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Conflict, MoveForbidden
from telnusqa.core.event import APPLICANT
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.serial import shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.position_form import Said, parse_position, stances
from telnusqa.doors.shared.refusal_paper import refusal_file
from telnusqa.doors.shared.refusal_round import RoundShown, round_shown
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.store.read import cases, refusals
from telnusqa.words.catalogue import say


def rounds_of(case: Case, language: Language) -> tuple[RoundShown, ...]:
    """Every round of the case in words, newest first."""
    return tuple(round_shown(case, kept, language, page="portal:refusal_paper") for kept in refusals.of_case(case))


@require_safe
def refusal_paper(request: HttpRequest, number: str, round_number: int, paper: str) -> HttpResponse:
    """A paper of one's own case. Raises ``NotFound`` for one there is not."""
    _, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    return refusal_file(case, round_number, paper, spoken())


@require_http_methods(["GET", "HEAD", "POST"])
def position(request: HttpRequest, number: str) -> HttpResponse:
    """Take a position or an objection; nothing typed is lost, whatever happens meanwhile."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    if request.method == "POST":
        version, said = seen(request), parse_position(request.POST)
        if isinstance(said, tuple):
            return _page(request, who, case, said, status=422)
        try:
            state_position(case.number, said.stance, said.text, seen=version, by=APPLICANT, happened_at=access.now())
        except (Conflict, MoveForbidden):
            return _meanwhile(request, who, cases.by_number(case.number), said)
        return _taken(request, case)
    if not case.may(Move.STATE_POSITION):
        return redirect("portal:case", number=case.number)
    return _page(request, who, case)


def _taken(request: HttpRequest, case: Case) -> HttpResponse:
    messages.success(request, say(spoken(), "Пікіріңіз жазылды. Оқу орны оны шешім қабылдағанда қарайды."))
    return redirect("portal:case", number=case.number)


def _meanwhile(request: HttpRequest, who: Applicant, case: Case, said: Said) -> HttpResponse:
    """The same words sent twice are said once; any others are kept on the page."""
    rounds = refusals.of_case(case)
    if rounds and any((each.stance, each.text) == (said.stance, said.text) for each in rounds[0].positions):
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
    return draw(
        request,
        "position.html",
        who,
        status=status,
        case=case,
        number=shown(case.number),
        problems=tuple(problems),
        values=request.POST,
        typed=request.POST.get("text", ""),
        seen=case.version if meanwhile or not typed else typed,
        meanwhile=meanwhile and case.may(Move.STATE_POSITION),
        may=case.may(Move.STATE_POSITION),
        stances=stances(spoken()),
        round=next(iter(rounds_of(case, spoken())), None),
    )
