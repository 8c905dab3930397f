"""Only one of diploma and supplement is asked for: the clerk is warned, and offers both to the applicant."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.offer_both import offer_both
from telnusqa.core.case import Case
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.wanted import Wanted
from telnusqa.core.wanted_event import BothOffered
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.supplement import parts_from_each_other, problem_with_both
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@dataclass(frozen=True)
class Apart:
    """The warning: whether the diploma is made alone, and what may still be done about it."""

    diploma_alone: bool
    may_offer: bool
    offered: bool


def apart(case: Case) -> Apart | None:
    """None where both are made together."""
    if not parts_from_each_other(case.wanted):
        return None
    offered = any(step.kind == BothOffered.kind for step in cases.timeline(case))
    rules = rulesets.of(case.edition, on=timezone.localdate(access.now()))
    may = problem_with_both(case, rules) is None and not offered
    return Apart(case.wanted is Wanted.DIPLOMA, may, offered)


@require_http_methods(["GET", "HEAD", "POST"])
def both(request: HttpRequest, number: str) -> HttpResponse:
    """What the applicant will be told; the button that tells it."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if request.method == "POST":
        try:
            offer_both(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Өтініш берушіге екеуі де ұсынылды."))
    found = apart(case)
    if found is None or not found.may_offer:
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    name = cases.application(case).applicant.full
    return desk.case_page(request, "both", who, case, problems=problems, name=name, apart=apart(case))
