"""What every way on shares: why it goes, a look at what will happen, and the act."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.forward import forward as send_on
from telnusqa.core.case import Case
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.forward import Onward
from telnusqa.core.problem import Problem
from telnusqa.doors.college import desk
from telnusqa.doors.college.forward_by import forward_by_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.archive import archive_told
from telnusqa.law.forwarding import ForwardReason, TermDays, forwarded
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.clause import clause_name
from telnusqa.words.forward import forward_reason


def why(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    """The first page: for which reason."""
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


def check(
    request: HttpRequest,
    who: Officer,
    case: Case,
    reason: ForwardReason,
    *,
    problems: Iterable[Problem] = (),
    **context: object,
) -> HttpResponse:
    """A look at what will happen, before it does."""
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


def sent_on(request: HttpRequest, who: Officer, case: Case, to: Onward, told: str) -> HttpResponse:
    """Do it, and tell so at the case."""
    try:
        send_on(case.number, to, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return why(request, who, case, rejected.problems)
    return desk.done(request, case.number, told)
