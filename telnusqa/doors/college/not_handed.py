"""The duplicate is not handed over to the one who came."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.refuse_handover import refuse_handover
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.evidence import Paper
from telnusqa.core.field import parse_choice
from telnusqa.core.not_handed import MOST_LETTERS, CameAs, NotHanded, parse_not_handed
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.facts import needs_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.not_handed_paper import not_handed_file
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.not_handed import ground_clause, offered_grounds
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.handover import came_as, reason_choice


@require_safe
def not_handed_paper(request: HttpRequest, number: str, n: int) -> HttpResponse:
    """What is printed of a refusal to hand over, the first of the case being 1. Raises ``NotFound``."""
    _, case = desk.opened(request, number, to=Right.HAND_OVER)
    return not_handed_file(case, n, spoken())


@require_http_methods(["GET", "HEAD", "POST"])
def not_handed(request: HttpRequest, number: str) -> HttpResponse:
    """Ask what stood in the way; write it down. Everything missing is told at once."""
    who, case = desk.opened(request, number, to=Right.HAND_OVER)
    if request.method == "POST":
        seen, typed = desk.seen(request), request.POST
        came = parse_choice(typed.get("came", ""), CameAs, "came", "")
        refusal = parse_not_handed(typed.getlist("reasons"), typed.get("text", ""))
        if not isinstance(refusal, NotHanded) or isinstance(came, Problem):
            unread = (came,) if isinstance(came, Problem) else ()
            return _page(request, who, case, (*unread, *(refusal if isinstance(refusal, tuple) else ())))
        try:
            refuse_handover(case.number, refusal, came=came, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        told = say(
            spoken(),
            "Телнұсқа берілмегені жазылды, өтініш берушіге хабар жіберіледі. Келген адамға хабарламаны басып беріңіз: "
            "ол «Телнұсқа берілмеген кездер» бөлімінде.",
        )
        return desk.done(request, case.number, told)
    if not case.may(Move.REFUSE_HANDOVER):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, rules, needs = spoken(), rulesets.of(case.edition), needs_of(case)
    brought = frozenset({Paper.ORIGINAL}) if case.holds_original else frozenset()
    return desk.case_page(
        request,
        "not_handed",
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        most=MOST_LETTERS,
        comers=[Option(each.value, came_as(each, language)) for each in CameAs],
        reasons=[
            Option(
                why.value,
                reason_choice(why, language),
                clause_name(ground_clause(why, case.collection, needs, rules), language),
            )
            for why in offered_grounds(needs, brought)
        ],
    )
