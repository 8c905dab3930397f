"""Everything once more; then the application is taken in, or the incomplete package refused."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from telnusqa.acts.intake import intake
from telnusqa.acts.refuse_acceptance import SignedBy, refuse_acceptance
from telnusqa.acts.save_visit_draft import save_visit_draft
from telnusqa.core.errors import Rejected
from telnusqa.core.intake import Intake, parse_happened, parse_intake
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.visit import Visit, parse_visit
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake import answers, judge
from telnusqa.doors.shared.intake.checklist import consents
from telnusqa.doors.shared.intake.counter import Counter, draw, rules_today, today
from telnusqa.doors.shared.intake.form import taken, values
from telnusqa.doors.shared.intake.labels import field_labels
from telnusqa.doors.shared.intake.pages import CHECK
from telnusqa.doors.shared.intake.sent import draft_or_outcome
from telnusqa.doors.shared.intake.steps import steps
from telnusqa.doors.shared.intake.to_sign import counter_consent
from telnusqa.doors.shared.intake.verdict import verdict
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import organisations, people
from telnusqa.store.read.visit_drafts import VisitDraft


def check(request: HttpRequest, at: Counter, draft: uuid.UUID) -> HttpResponse:
    """Show every answer and what is lacking; take in what is complete, or what this body may not refuse."""
    kept = draft_or_outcome(at, draft)
    if isinstance(kept, HttpResponse):
        return kept
    if request.method != "POST":
        return _page(request, at, kept)
    typed = taken(request.POST, CHECK, kept.typed)
    if typed != kept.typed:
        save_visit_draft(draft, typed, office=at.home, officer=at.who.id, at=access.now())
        kept = replace(kept, typed=typed)
    return _refuse(request, at, kept) if request.POST.get("do") == "refuse" else _take_in(request, at, kept)


def _take_in(request: HttpRequest, at: Counter, kept: VisitDraft) -> HttpResponse:
    parsed = parse_intake(kept.typed, _language(request), today())
    moment = _moment(request)
    signed = request.POST.get("signed") == "yes"
    found: tuple[Problem, ...] = () if signed else (Problem("signed", "application_unsigned"),)
    found += moment if isinstance(moment, tuple) else ()
    if found or not isinstance(parsed, Intake) or isinstance(moment, tuple):
        return _page(request, at, kept, found, status=422)
    try:
        taken = intake(
            parsed,
            submission=str(kept.id),
            office=at.home,
            after=kept.after,
            by=at.actor,
            happened_at=moment,
        )
    except Rejected as rejected:
        return _page(request, at, kept, rejected.problems, status=422)
    return HttpResponseRedirect(at.address("taken", taken.number))


def _refuse(request: HttpRequest, at: Counter, kept: VisitDraft) -> HttpResponse:
    visit = parse_visit(kept.typed, _language(request), today())
    moment = _moment(request)
    if not isinstance(visit, Visit) or isinstance(moment, tuple):
        return _page(request, at, kept, moment if isinstance(moment, tuple) else (), status=422)
    signed_by = SignedBy(
        worker=people.full_name_of(at.who.id),
        executor=request.POST.get("executor", "").strip()[:200],
        phone=request.POST.get("executor_phone", "").strip()[:40],
    )
    try:
        number = refuse_acceptance(
            visit,
            submission=str(kept.id),
            office=at.home,
            signed_by=signed_by,
            after=kept.after,
            by=at.actor,
            happened_at=moment,
        )
    except Rejected as rejected:
        return _page(request, at, kept, [_here(each) for each in rejected.problems], status=422)
    return HttpResponseRedirect(at.address("refused", number))


def _here(problem: Problem) -> Problem:
    """On this page the phone is the executor's."""
    return replace(problem, field="executor_phone") if problem.field == "phone" else problem


def _moment(request: HttpRequest) -> datetime | tuple[Problem, ...]:
    now = timezone.localtime(access.now())
    typed = {name: str(request.POST.get(name, "")) for name in request.POST}
    return parse_happened(day_typed(typed, "happened_on"), typed.get("happened_hour", ""), now)


def _language(request: HttpRequest) -> Language:
    """The language the visitor is written to in."""
    chosen = request.POST.get("language", "")
    return Language(chosen) if chosen in list(Language) else spoken()


def _page(
    request: HttpRequest, at: Counter, kept: VisitDraft, problems: Iterable[Problem] = (), *, status: int = 200
) -> HttpResponse:
    language, rules, draft = spoken(), rules_today(), kept.id
    judged = verdict(kept.typed, at, rules, language)
    offered = {
        "language": language.value,
        "executor": people.full_name_of(at.who.id),
        "executor_phone": organisations.by_id(at.home).phone,
    }
    return draw(
        request,
        at,
        "check",
        status=status,
        draft=draft,
        here=at.address("check", draft),
        steps=steps(at, draft, CHECK),
        groups=answers.groups(kept.typed, at, draft, language),
        papers=at.address("page", draft, "papers") + "?back=check",
        to_mend=judge.to_mend(judged.problems, at, draft, language),
        verdict=judged,
        problems=tuple(problems),
        label=field_labels(language),
        values={**values(kept.typed), **offered, **request.POST.dict()},
        consents=consents(at.channel, rules, language),
        languages_of_case=[Option(each, said) for each, said in settings.LANGUAGES],
        application=at.address("application", draft),
        consent=at.address("consent", draft) if counter_consent(at, rules) else "",
    )
