"""A draft begins, shows how far it is, and is thrown away."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.drop_draft import drop_draft
from telnusqa.acts.save_draft import save_draft
from telnusqa.core.application import Typed
from telnusqa.core.errors import Rejected
from telnusqa.doors.portal.apply import complete, pages
from telnusqa.doors.portal.apply.labels import page_title
from telnusqa.doors.portal.apply.sent import draft_or_receipt
from telnusqa.doors.portal.opening import rules_today, today, while_open
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Task
from telnusqa.doors.shared.said import said, spoken
from telnusqa.store.read import portal
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
@while_open
def new(request: HttpRequest) -> HttpResponse:
    """What to know before; then an empty draft. One that was left empty is taken up again."""
    who = access.applicant(request)
    if request.method != "POST":
        return draw(request, "apply/new.html", who, term=rules_today().edition.terms[0])
    empty = Typed(phone=who.phone)
    left = [draft.id for draft in portal.drafts_of(who.phone) if draft.typed == empty]
    try:
        name = left[0] if left else save_draft(None, empty, phone=who.phone, at=access.now())
    except Rejected as rejected:
        return draw(request, "apply/enough.html", who, status=422, enough=said(rejected.problems[0]))
    return redirect("portal:page", draft=name, page=pages.shown(empty)[0])


@require_safe
@while_open
def tasks(request: HttpRequest, draft: uuid.UUID) -> HttpResponse:
    """Every page of the draft, and whether it is done."""
    who = access.applicant(request)
    kept = draft_or_receipt(who, draft)
    if isinstance(kept, HttpResponse):
        return kept
    return draw(request, "apply/tasks.html", who, draft=kept.id, tasks=_tasks(str(draft), kept.typed))


@require_http_methods(["GET", "HEAD", "POST"])
def drop(request: HttpRequest, draft: uuid.UUID) -> HttpResponse:
    """Ask once, then throw the draft away."""
    who = access.applicant(request)
    kept = draft_or_receipt(who, draft)
    if isinstance(kept, HttpResponse):
        return kept
    if request.method != "POST":
        return draw(request, "apply/drop.html", who, draft=kept)
    drop_draft(draft, phone=who.phone)
    messages.success(request, say(spoken(), "Жоба өшірілді."), extra_tags="done")
    return redirect("portal:home")


def _tasks(draft: str, typed: Typed) -> list[Task]:
    rules, day, language = rules_today(), today(), spoken()
    done = {page: not complete.of_page(page, typed, rules, day) for page in pages.shown(typed) if page != pages.PAPERS}
    tasks = [
        Task(page_title(page, language), well, reverse("portal:page", args=[draft, page]))
        for page, well in done.items()
    ]
    ready = all(done.values())
    check = reverse("portal:check", args=[draft]) if ready else ""
    note = "" if ready else say(language, "Алдымен жоғарыдағыларды толтырыңыз.")
    return [*tasks, Task(say(language, "Тексеру және жіберу"), done=False, address=check, note=note)]
