"""What is one's own: cases and drafts."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.core.case import Case
from telnusqa.core.serial import shown
from telnusqa.doors.portal.elsewhere import next_step_of
from telnusqa.doors.portal.opening import shut
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.term import due_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.application_options import institution_name
from telnusqa.doors.shared.parts import DueFigure
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, portal
from telnusqa.words.choice import wanted


@dataclass(frozen=True)
class OwnCase:
    """A case on the list: nothing personal, so no look is written."""

    case: Case
    number: str
    wanted: str
    next_step: str
    due: DueFigure | None


@dataclass(frozen=True)
class OwnDraft:
    """A draft on the list."""

    id: UUID
    institution: str
    changed_at: datetime


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Every case with its state, due date and next step; drafts to go on with; a new application."""
    who = access.applicant(request)
    language = spoken()
    own = [
        OwnCase(case, shown(case.number), wanted(case.wanted, language), next_step_of(case, language), due_of(case))
        for case in cases.of_phone(who.phone)
    ]
    drafts = [
        OwnDraft(draft.id, institution_name(draft.typed.institution, language), draft.changed_at)
        for draft in portal.drafts_of(who.phone)
    ]
    return draw(request, "home.html", who, cases=own, drafts=drafts, shut=shut())
