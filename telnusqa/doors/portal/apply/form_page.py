"""One page of the form: what is sent is kept first, then judged."""

import uuid
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.save_draft import save_draft
from telnusqa.core.application import Typed
from telnusqa.core.errors import NotFound
from telnusqa.core.phone import masked
from telnusqa.core.problem import Problem
from telnusqa.core.tell_by import TellBy
from telnusqa.doors.portal.apply import complete, form, needs, pages
from telnusqa.doors.portal.apply.labels import page_title
from telnusqa.doors.portal.apply.sent import draft_or_receipt
from telnusqa.doors.portal.opening import rules_today, today, while_open
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared import application_options as options
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.application_form import values
from telnusqa.doors.shared.application_labels import field_labels
from telnusqa.doors.shared.meant import LONGEST_NAME, name_then
from telnusqa.doors.shared.said import spoken
from telnusqa.words.told.outcome import archive as archive_words


@require_http_methods(["GET", "HEAD", "POST"])
@while_open
def page(request: HttpRequest, draft: uuid.UUID, page: str) -> HttpResponse:
    """Show the page, or keep what was typed into it and go on; with problems it stays, and nothing typed is lost."""
    who = access.applicant(request)
    kept = draft_or_receipt(who, draft)
    if isinstance(kept, HttpResponse):
        return kept
    if page not in pages.FIELDS:
        raise NotFound(page)
    if page not in pages.shown(kept.typed):
        return redirect("portal:tasks", draft=draft)
    rules, day = rules_today(), today()
    back = (request.POST if request.method == "POST" else request.GET).get("back", "") == "check"
    if request.method != "POST":
        found = complete.of_page(page, kept.typed, rules, day) if back else ()
        return _draw(request, who, draft, page, kept.typed, found, back=back)
    typed = form.taken(request.POST, page, kept.typed, who.phone)
    if page == "institution" and not typed.institution_then:
        typed = replace(typed, institution_then=_name_then(request, typed))
    if typed != kept.typed:
        save_draft(draft, typed, phone=who.phone, at=access.now())
    found = complete.of_page(page, typed, rules, day)
    if found:
        return _draw(request, who, draft, page, typed, found, back=back, status=422)
    return redirect(_next(draft, page, typed, back=back))


def _asked(request: HttpRequest) -> str:
    """The name that was looked for."""
    sent = request.POST if request.method == "POST" else request.GET
    return sent.get("q", "")[:LONGEST_NAME]


def _name_then(request: HttpRequest, typed: Typed) -> str:
    """The name on the document, where the chosen college was found by another one than it bears today."""
    asked = _asked(request)
    return name_then(asked, None, typed.institution, spoken()) if asked and typed.institution else ""


def _next(draft: uuid.UUID, page: str, typed: Typed, *, back: bool) -> str:
    """The page that follows; for a change, the answers again, unless the change opened a page not yet filled in."""
    if back:
        opened = page == "reasons" and "then" in pages.shown(typed)
        if opened and complete.of_page("then", typed, rules_today(), today()):
            return reverse("portal:page", args=[draft, "then"]) + "?back=check"
        return reverse("portal:check", args=[draft])
    following = pages.after(page, typed)
    return reverse("portal:page", args=[draft, following]) if following else reverse("portal:check", args=[draft])


def _draw(
    request: HttpRequest,
    who: Applicant,
    draft: uuid.UUID,
    page: str,
    typed: Typed,
    problems: tuple[Problem, ...],
    *,
    back: bool,
    status: int = 200,
) -> HttpResponse:
    before = pages.before(page, typed)
    return draw(
        request,
        f"apply/{page}.html",
        who,
        status=status,
        draft=draft,
        page=page,
        title=page_title(page, spoken()),
        back=back,
        before=reverse("portal:check", args=[draft])
        if back
        else reverse("portal:page", args=[draft, before])
        if before
        else reverse("portal:tasks", args=[draft]),
        problems=problems,
        label=field_labels(spoken()),
        **{"values": values(typed), **_choices(request, page, typed)},
    )


def _choices(request: HttpRequest, page: str, typed: Typed) -> dict[str, Any]:
    """What this page alone needs."""
    rules, language = rules_today(), spoken()
    if page == "institution":
        asked = _asked(request)
        found = options.colleges(asked, typed.graduation_year, typed.institution, language)
        archive = [each.text for each in archive_words(rules, language)] if found.told else []
        return {"found": found, "options": found.options, "asked": asked, "archive_words": archive}
    if page == "reasons":
        return {"options": options.reasons(rules, language)}
    if page == "wanted":
        return {"options": options.wanted(rules, language)}
    if page == "collection":
        places = options.places(typed, rules, language)
        only = {"collection": places[0].value} if len(places) == 1 else {}
        return {"options": places, "values": {**values(typed), **only}} if only else {"options": places}
    if page == pages.PAPERS:
        return {"rows": needs.to_bring(typed, rules, language)}
    if page == "contact":
        chosen = {**values(typed), "tell_by": typed.tell_by or TellBy.SMS.value}
        return {"phone": masked(typed.phone), "options": options.tell_by_options(language), "values": chosen}
    return {}
