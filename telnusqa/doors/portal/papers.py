"""The papers an applicant may keep: drawn while they ask, from what was filed."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.event import APPLICANT
from telnusqa.core.language import Language
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.evidence import Situation, needed
from telnusqa.paper.fill import application_sheet, receipt_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import cases, making, organisations, rulesets


@require_safe
def application_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The application on its official form, as it was confirmed (2023:A5)."""
    case = _looked_at(request, number)
    application = cases.application(case)
    # Whom it was addressed to, wherever the case has gone since.
    college = organisations.by_bin(application.institution_bin)
    form, sheet = application_sheet(
        application,
        edition=case.edition,
        head=making.holder(college.id, "head", case.registered_on).kk,
        institution=college.name_kk,
        day=timezone.localdate(case.submitted_at),
        confirmed_at=timezone.localtime(case.submitted_at),
    )
    return _pdf(render(form, sheet, on=case.registered_on), f"application-{case.number}.pdf")


@require_safe
def receipt_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The receipt of acceptance, in the language of the page; for English in Russian."""
    case = _looked_at(request, number)
    rules = rulesets.of(case.edition)
    college = organisations.by_id(case.home)
    language = Language.KK if spoken() is Language.KK else Language.RU
    form, sheet = receipt_sheet(
        case,
        cases.term(case),
        cases.application(case),
        needed(Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted), rules),
        rules=rules,
        college=college.name(language),
        address=college.address(language),
        phone=college.phone,
        language=language,
    )
    return _pdf(render(form, sheet, on=case.registered_on), f"receipt-{case.number}.pdf")


def _looked_at(request: HttpRequest, number: str) -> Case:
    """One's own case, the look at it written down. Raises ``NotFound`` and ``SignInNeeded``."""
    _, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    return case


def _pdf(content: bytes, name: str) -> HttpResponse:
    return HttpResponse(
        content, content_type="application/pdf", headers={"Content-Disposition": f'inline; filename="{name}"'}
    )
