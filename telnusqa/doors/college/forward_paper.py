"""The letter with which a case went on, drawn while it is asked for."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.case import Case
from telnusqa.core.case_event import Forwarded
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared.elsewhere import went_to
from telnusqa.doors.shared.pdf import pdf
from telnusqa.doors.shared.said import spoken
from telnusqa.law.forwarding import ForwardReason, TermDays, forwarded
from telnusqa.paper.fill.forwarding import SentOn, forwarding_sheet
from telnusqa.paper.fill.refusal import About
from telnusqa.paper.render import render
from telnusqa.store.read import cases, making, organisations, rulesets


@require_safe
def forward_paper(request: HttpRequest, number: str) -> HttpResponse:
    """The letter in Kazakh or Russian. Raises ``NotFound`` for a case that did not go on."""
    _, case = desk.opened(request, number, to=Right.SEE)
    language = Language.KK if spoken() is Language.KK else Language.RU
    sent = _sent(case, language)
    college, head = organisations.by_id(case.home), making.holder(case.home, "head", sent.on)
    about = About(
        case=case,
        applicant=cases.application(case).applicant.full,
        college=college.name(language),
        address=college.address(language),
        phone=college.phone,
        head=head.kk if language is Language.KK else head.ru,
        language=language,
    )
    form, sheet = forwarding_sheet(about, sent)
    return pdf(render(form, sheet, on=sent.on), f"{case.number}-forwarding")


def _sent(case: Case, language: Language) -> SentOn:
    went = went_to(case, language)
    if went is None:
        raise NotFound("forwarding")
    step = next(each for each in cases.timeline(case) if each.kind == Forwarded.kind)
    on = timezone.localdate(step.happened_at)
    reason = ForwardReason(str(step.facts["reason"]))
    days = TermDays(registered_on=case.registered_on, due_on=case.due_on, inner_due_on=case.inner_due_on)
    return SentOn(
        to=went.name,
        address=went.address,
        on=on,
        reason=reason,
        clause=forwarded(days, reason, rulesets.of(case.edition, on=on, home=case.home)).clause,
        original=bool(step.facts["original"]),
        note=went.note,
    )
