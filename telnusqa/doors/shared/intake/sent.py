"""A draft that was filed or refused is a draft no more."""

import uuid

from django.http import HttpResponse, HttpResponseRedirect

from telnusqa.core.errors import NotFound
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.intake.opening import shut
from telnusqa.store.read import cases, visit_drafts
from telnusqa.store.read.visit_drafts import VisitDraft


def draft_or_outcome(at: Counter, name: uuid.UUID) -> VisitDraft | HttpResponse:
    """One's own draft; where it was filed or refused already (a second click, the back button) the way to the outcome.

    As long as the counter takes nothing in, the way to the page that says so. Raises ``NotFound``.
    """
    try:
        kept = visit_drafts.draft(name, office=at.home, officer=at.who.id)
    except NotFound:
        where = outcome(at, name)
        if not where:
            raise
        return HttpResponseRedirect(where)
    return HttpResponseRedirect(at.address("start")) if shut(at.channel) else kept


def outcome(at: Counter, name: uuid.UUID) -> str:
    """Where the case or the refusal stands that a draft has become; "" for a draft of nobody."""
    number = cases.of_submission(str(name))
    if number is not None and at.sees(cases.by_number(number)):
        return at.address("taken", number)
    refused = visit_drafts.refused_as(str(name), office=at.home)
    return at.address("refused", refused) if refused else ""
