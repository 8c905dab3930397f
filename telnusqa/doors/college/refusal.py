"""An intended refusal: the ground with its evidence, the reasons, and the hearing the applicant is called to."""

from collections.abc import Iterable
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.consent import lacking
from telnusqa.doors.college.refusing import may_refuse, notice_by
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.refusal_form import parse_intention
from telnusqa.doors.shared.refusal_paper import refusal_file
from telnusqa.doors.shared.said import spoken
from telnusqa.law.hearing import earliest_hearing, objection_until
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_ground import FoundHow
from telnusqa.store.read import cases, consents, organisations, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words import hearing
from telnusqa.words.catalogue import say
from telnusqa.words.evidence import paper_name
from telnusqa.words.refusal import found_how, ground_name
from telnusqa.words.write_in import write_in


@require_http_methods(["GET", "HEAD", "POST"])
def refusal(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for the ground with its evidence and for day, hour and place of the hearing; send the notice."""
    who, case = desk.opened(request, number, to=Right.DECIDE)
    today = timezone.localdate(access.now())
    if request.method == "POST":
        seen, intention = desk.seen(request), parse_intention(request.POST, case, consents.lacking(case), today)
        if isinstance(intention, tuple):
            return _page(request, who, case, intention)
        try:
            intend_refusal(case.number, intention, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Тыңдау тағайындалды. Өтініш берушіге хабар жіберіледі."))
    if not case.may(Move.INTEND_REFUSAL) or not may_refuse(rulesets.of(case.edition)):
        return desk.to_case(case.number)
    return _page(request, who, case)


@require_safe
def refusal_paper(request: HttpRequest, number: str, round_number: int, paper: str) -> HttpResponse:
    """A paper of a round, drawn anew. Raises ``NotFound`` for one there is not."""
    _, case = desk.opened(request, number, to=Right.SEE)
    return refusal_file(case, round_number, paper, spoken())


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, today = spoken(), timezone.localdate(access.now())
    rules = rulesets.of(case.edition)
    college, consent = organisations.by_id(case.home), lacking(case, who)
    application = cases.application(case)
    theirs, earliest = application.language, earliest_hearing(today, rules)
    offered = {
        "hearing_on_day": str(earliest.day),
        "hearing_on_month": str(earliest.month),
        "hearing_on_year": str(earliest.year),
        "hearing_place": college.address(theirs),
        "hearing_preliminary": hearing.preliminary(theirs),
    }
    return desk.case_page(
        request,
        "refusal",
        who,
        case,
        problems=problems,
        values=request.POST if request.method == "POST" else offered,
        name=application.applicant.full,
        write_in=write_in(theirs, language),
        grounds=[
            Option(ground.value, ground_name(ground, language))
            for ground in Ground
            if ground is not Ground.NO_CONSENT or consent is not None
        ],
        consent=consent,
        papers=[Option(paper.value, paper_name(paper, language)) for paper in Paper],
        ways=[Option(how.value, found_how(how, language)) for how in FoundHow],
        earliest=earliest,
        latest=case.due_on,
        notice_by=notice_by(case) or today - timedelta(days=1),
        objection_until=objection_until(today, rules),
    )
