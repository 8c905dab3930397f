"""What is one's own: cases and drafts."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.doors.portal.elsewhere import next_step_of
from telnusqa.doors.portal.opening import shut
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.term import due_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.application_options import institution_name
from telnusqa.doors.shared.parts import DueFigure
from telnusqa.doors.shared.said import spoken
from telnusqa.law.policy import Policy
from telnusqa.law.retention import erase_on
from telnusqa.store.read import cases, portal, rulesets
from telnusqa.words.choice import wanted
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date


@dataclass(frozen=True)
class OwnCase:
    """A case on the list: nothing personal, so no look is written. ``kept_until`` is "" while it is not over."""

    case: Case
    number: str
    wanted: str
    next_step: str
    due: DueFigure | None
    kept_until: str


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
    policy = rulesets.policy(timezone.localdate(access.now()))
    own = [_own(case, policy, language) for case in cases.of_phone(who.phone)]
    drafts = [
        OwnDraft(draft.id, institution_name(draft.typed.institution, language), draft.changed_at)
        for draft in portal.drafts_of(who.phone)
    ]
    rule = clause_name("policy:retention", language)
    return draw(request, "home.html", who, cases=own, drafts=drafts, shut=shut(), rule=rule)


def _own(case: Case, policy: Policy, language: Language) -> OwnCase:
    until = erase_on(case.state, case.ended_on, policy) if case.ended_on else None
    return OwnCase(
        case=case,
        number=shown(case.number),
        wanted=wanted(case.wanted, language),
        next_step=next_step_of(case, language),
        due=due_of(case),
        kept_until=long_date(until, language) if until else "",
    )
