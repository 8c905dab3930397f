"""The papers an applicant may keep: drawn while they ask, from what was filed."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.event import APPLICANT
from telnusqa.doors.shared import access
from telnusqa.doors.shared.filed_paper import application_made, receipt_made
from telnusqa.doors.shared.said import spoken


@require_safe
def application_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The application on its official form, as it was confirmed (2023:A5)."""
    case = _looked_at(request, number)
    return _pdf(application_made(case), f"application-{case.number}.pdf")


@require_safe
def receipt_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The receipt of acceptance, in the language of the page; for English in Russian."""
    case = _looked_at(request, number)
    return _pdf(receipt_made(case, spoken()), f"receipt-{case.number}.pdf")


def _looked_at(request: HttpRequest, number: str) -> Case:
    """One's own case, the look at it written down. Raises ``NotFound`` and ``SignInNeeded``."""
    _, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    return case


def _pdf(content: bytes, name: str) -> HttpResponse:
    return HttpResponse(
        content, content_type="application/pdf", headers={"Content-Disposition": f'inline; filename="{name}"'}
    )
