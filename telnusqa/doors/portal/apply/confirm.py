"""The code is typed in, and the draft becomes a case."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from telnusqa.acts.submit import submit
from telnusqa.acts.try_code import try_code
from telnusqa.core.application import Application, parse_application
from telnusqa.core.channel import Channel
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.phone import masked
from telnusqa.core.problem import Problem
from telnusqa.doors.portal.apply import answers, confirming
from telnusqa.doors.portal.apply.check import draw_check
from telnusqa.doors.portal.apply.confirming import Confirming
from telnusqa.doors.portal.apply.sent import draft_or_receipt
from telnusqa.doors.portal.opening import today, while_open
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.pretend import show_messages_to
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.limited import status_of
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import rulesets
from telnusqa.store.read.portal import Draft


@require_http_methods(["GET", "HEAD", "POST"])
@while_open
def confirm(request: HttpRequest, draft: uuid.UUID) -> HttpResponse:
    """Confirm the text and file it; whatever is sent again leads to the same receipt."""
    who = access.applicant(request)
    kept = draft_or_receipt(who, draft)
    if isinstance(kept, HttpResponse):
        return kept
    waiting = confirming.recall(request, draft)
    if waiting is None:
        return redirect("portal:check", draft=draft)
    if request.method != "POST":
        return _code(request, who, kept, waiting, ())
    wrong = try_code(
        waiting.code,
        CodePurpose.CONFIRM,
        request.POST.get("code", ""),
        address=access.came_from(request),
        at=access.now(),
    )
    if wrong is not None:
        return _code(request, who, kept, waiting, (wrong,), status=status_of(wrong))
    application = parse_application(kept.typed, waiting.language, today())
    if not isinstance(application, Application):
        return redirect("portal:check", draft=draft)
    return _file(request, who, kept, application, waiting.code)


def _file(request: HttpRequest, who: Applicant, kept: Draft, application: Application, code: uuid.UUID) -> HttpResponse:
    try:
        number = submit(
            application,
            draft=str(kept.id),
            channel=Channel.PORTAL,
            code=code,
            by=APPLICANT,
            happened_at=access.now(),
        )
    except Rejected as rejected:
        confirming.forget(request)
        here = tuple(problem for problem in rejected.problems if problem.field in ("code", "channel"))
        return draw_check(request, who, kept, here, status=422)
    confirming.forget(request)
    return redirect("portal:receipt", number=number)


def _code(
    request: HttpRequest,
    who: Applicant,
    kept: Draft,
    waiting: Confirming,
    problems: tuple[Problem, ...],
    *,
    status: int = 200,
) -> HttpResponse:
    return draw(
        request,
        "apply/confirm.html",
        who,
        status=status,
        draft=kept.id,
        problems=problems,
        rows=answers.in_short(kept.typed, spoken()),
        phone=masked(who.phone),
        minutes=rulesets.policy().one_time_code.minutes,
        sms_pretended=show_messages_to(request, who.phone, waiting.code),
    )
