"""The answers once more, and the code that confirms them."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.ask_code import ask_code
from telnusqa.core.application import Application, parse_application
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.channel import Channel
from telnusqa.core.code import CodePurpose
from telnusqa.core.problem import Problem
from telnusqa.doors.portal.apply import answers, complete, confirming, needs
from telnusqa.doors.portal.apply.sent import draft_or_receipt
from telnusqa.doors.portal.opening import rules_today, today, while_open
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.said import spoken
from telnusqa.law.registration import registered_on
from telnusqa.law.term import service_term
from telnusqa.store.read import rulesets
from telnusqa.store.read.portal import Draft


@require_http_methods(["GET", "HEAD", "POST"])
@while_open
def check(request: HttpRequest, draft: uuid.UUID) -> HttpResponse:
    """Show every answer with the way to change it; then send a code bound to exactly this text (2023:8.4)."""
    who = access.applicant(request)
    kept = draft_or_receipt(who, draft)
    if isinstance(kept, HttpResponse):
        return kept
    if request.method != "POST":
        return draw_check(request, who, kept)
    language = spoken()
    application = parse_application(kept.typed, language, today())
    if not isinstance(application, Application) or complete.of_form(kept.typed, rules_today(), today()):
        return draw_check(request, who, kept, status=422)
    asked = ask_code(
        CodePurpose.CONFIRM,
        who.phone,
        text_hash=hash_of_text(text_of(application, str(draft))),
        language=language,
        address=access.came_from(request),
        at=access.now(),
    )
    if isinstance(asked, Problem):
        return draw_check(request, who, kept, (asked,), status=429)
    confirming.remember(request, confirming.Confirming(draft, asked, language))
    return redirect("portal:confirm", draft=draft)


def draw_check(
    request: HttpRequest, who: Applicant, kept: Draft, problems: tuple[Problem, ...] = (), *, status: int = 200
) -> HttpResponse:
    """The page of all answers. ``problems`` are those of the sending; what the form still lacks it finds itself."""
    language, rules, here = spoken(), rules_today(), timezone.localtime(access.now())
    lacking = complete.of_form(kept.typed, rules, today())
    day = registered_on(Channel.PORTAL, here, rules)
    return draw(
        request,
        "apply/check.html",
        who,
        status=status,
        draft=kept.id,
        problems=problems,
        to_mend=complete.to_mend(lacking, str(kept.id), language),
        groups=answers.groups(kept.typed, language, str(kept.id)),
        papers=needs.to_bring(kept.typed, rules, language),
        registered_on=day,
        due_on=service_term(day, Channel.PORTAL, rulesets.on(day)).due_on,
    )
