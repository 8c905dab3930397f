"""The case goes on to the competent organisation: why, where to, a look at what will happen, and the act."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.forward import forward as send_on
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_choice
from telnusqa.core.forward import Onward, ToArchive, ToCollege, parse_archive, parse_note
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.forward_by import forward_by_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.archive import archive_told
from telnusqa.law.forwarding import ForwardReason, TermDays, forwarded
from telnusqa.store.read import cases, organisations, rulesets
from telnusqa.store.read.organisations import Institution
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.forward import forward_reason
from telnusqa.words.told.outcome import archive as archive_words

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
        return _why(request, who, case)
    reason = parse_choice(asked.get("reason", ""), ForwardReason, "reason", "administrative-code:76")
    if isinstance(reason, Problem):
        return _why(request, who, case, [reason])
    if reason is ForwardReason.ARCHIVE:
        return _archive(request, who, case)
    to = asked.get("to", "")
    if not to and asked.get(_STEP) != "where":
        return _where(request, who, case, reason)
    college = next((each for each in organisations.colleges() if each.bin == to and each.id != case.home), None)
    if college is None:
        problem = Problem("to", "no_such_institution" if to else "choose_one", "administrative-code:76")
        return _where(request, who, case, reason, [problem])
    return _college(request, who, case, reason, college)


def _why(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, rules = spoken(), rulesets.of(case.edition)
    told = archive_told(rules, liquidated=True) is not None
    reasons = [each for each in ForwardReason if told or each is not ForwardReason.ARCHIVE]
    return desk.case_page(
        request,
        "forward_why",
        who,
        case,
        problems=problems,
        values=request.GET,
        forward_by=forward_by_of(case),
        reasons=[Option(each.value, forward_reason(each, language)) for each in reasons],
    )


def _where(
    request: HttpRequest, who: Officer, case: Case, reason: ForwardReason, problems: Iterable[Problem] = ()
) -> HttpResponse:
    language = spoken()
    asked = request.GET.get("q", "")
    found, few = organisations.find_colleges(asked, without=case.home, most=MOST_FOUND)
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
        found=[Option(each.bin, each.name(language), each.address(language)) for each in found],
    )


def _college(
    request: HttpRequest, who: Officer, case: Case, reason: ForwardReason, college: Institution
) -> HttpResponse:
    note = parse_note(request.POST.get("note", ""))
    problems = (note,) if isinstance(note, Problem) else ()
    if request.method == "POST" and not isinstance(note, Problem):
        to = ToCollege(college=college.id, successor=reason is ForwardReason.SUCCESSOR, note=note)
        return _sent(request, who, case, to, say(spoken(), "Өтініш жолданды."))
    language = spoken()
    return _check(
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


def _archive(request: HttpRequest, who: Officer, case: Case) -> HttpResponse:
    if request.method != "POST":
        return desk.case_page(request, "forward_archive", who, case, told=_archive_words(case, spoken()))
    to = parse_archive(request.POST.get("archive", ""), request.POST.get("archive_address", ""))
    if not isinstance(to, ToArchive):
        return desk.case_page(request, "forward_archive", who, case, problems=to, told=_archive_words(case, spoken()))
    if request.POST.get("step") == "send":
        return _sent(request, who, case, to, say(spoken(), "Өтініш берушіге архив туралы айтылды."))
    return _check(request, who, case, ForwardReason.ARCHIVE, name=to.name, address=to.address, archive=to)


def _check(
    request: HttpRequest,
    who: Officer,
    case: Case,
    reason: ForwardReason,
    *,
    problems: Iterable[Problem] = (),
    **context: object,
) -> HttpResponse:
    language = spoken()
    days = TermDays(registered_on=case.registered_on, due_on=case.due_on, inner_due_on=case.inner_due_on)
    clause = forwarded(days, reason, rulesets.of(case.edition)).clause
    return desk.case_page(
        request,
        "forward_check",
        who,
        case,
        problems=problems,
        applicant=cases.application(case).applicant.full,
        reason=reason.value,
        why=forward_reason(reason, language),
        clause=clause_name(clause, language),
        **context,
    )


def _sent(request: HttpRequest, who: Officer, case: Case, to: Onward, told: str) -> HttpResponse:
    try:
        send_on(case.number, to, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _why(request, who, case, rejected.problems)
    return desk.done(request, case.number, told)


def _archive_words(case: Case, language: Language) -> list[str]:
    return [each.text for each in archive_words(rulesets.of(case.edition), language)]
