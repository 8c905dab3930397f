"""The case goes on to the competent organisation: why, where to, a look at what will happen, and the act."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.core.case import Case, Move
from telnusqa.core.field import parse_choice
from telnusqa.core.forward import ToCollege, parse_note
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.forward_archive import archive
from telnusqa.doors.college.forward_check import check, sent_on, why
from telnusqa.doors.shared.meant import whom
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.read import cases, organisations
from telnusqa.store.read.organisations import Institution
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say

MOST_FOUND = 20
_STEP = "step"
"""Which page was sent: a radio nobody chose sends nothing."""


@require_http_methods(["GET", "HEAD", "POST"])
def forward(request: HttpRequest, number: str) -> HttpResponse:
    """Ask reason and target by address, so that each page can be gone back to; note and archive are posted."""
    who, case = desk.opened(request, number, to=Right.DECIDE)
    asked = request.POST if request.method == "POST" else request.GET
    if request.method != "POST" and not case.may(Move.FORWARD):
        return desk.to_case(case.number)
    if not {"reason", _STEP} & asked.keys():
        return why(request, who, case)
    reason = parse_choice(asked.get("reason", ""), ForwardReason, "reason", "administrative-code:76")
    if isinstance(reason, Problem):
        return why(request, who, case, [reason])
    if reason is ForwardReason.ARCHIVE:
        return archive(request, who, case)
    to = asked.get("to", "")
    if not to and asked.get(_STEP) != "where":
        return _where(request, who, case, reason)
    college = next((each for each in organisations.colleges() if each.bin == to and each.id != case.home), None)
    if college is None:
        problem = Problem("to", "no_such_institution" if to else "choose_one", "administrative-code:76")
        return _where(request, who, case, reason, [problem])
    return _college(request, who, case, reason, college)


def _where(
    request: HttpRequest, who: Officer, case: Case, reason: ForwardReason, problems: Iterable[Problem] = ()
) -> HttpResponse:
    language = spoken()
    asked = request.GET.get("q", "")
    found, few = organisations.find_colleges(asked, without=case.home, most=MOST_FOUND)
    application = cases.application(case)
    meant = whom(asked or application.institution_then, application.graduation_year, language)
    own = organisations.by_id(case.home).bin
    options = {each.value: each for each in meant.options if each.value != own}
    for each in found:
        options.setdefault(each.bin, Option(each.bin, each.name(language), each.address(language)))
    return desk.case_page(
        request,
        "forward_where",
        who,
        case,
        problems=problems,
        values=request.GET,
        reason=reason.value,
        asked=asked,
        few=few,
        found=list(options.values()),
    )


def _college(
    request: HttpRequest, who: Officer, case: Case, reason: ForwardReason, college: Institution
) -> HttpResponse:
    note = parse_note(request.POST.get("note", ""))
    problems = (note,) if isinstance(note, Problem) else ()
    if request.method == "POST" and not isinstance(note, Problem):
        to = ToCollege(college=college.id, successor=reason is ForwardReason.SUCCESSOR, note=note)
        return sent_on(request, who, case, to, say(spoken(), "Өтініш жолданды."))
    language = spoken()
    return check(
        request,
        who,
        case,
        reason,
        problems=problems,
        to=college.bin,
        name=college.name(language),
        address=college.address(language),
        phone=college.phone,
    )
