"""One page of the counter's form: what is sent is kept first, then judged."""

import uuid
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from telnusqa.acts.drop_visit_draft import drop_visit_draft
from telnusqa.acts.save_visit_draft import save_visit_draft
from telnusqa.core.channel import Channel
from telnusqa.core.errors import NotFound
from telnusqa.core.intake import TypedIntake
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from telnusqa.doors.shared import access, application_options
from telnusqa.doors.shared.intake import judge, options
from telnusqa.doors.shared.intake.checklist import asked_for
from telnusqa.doors.shared.intake.counter import Counter, draw, rules_today, today
from telnusqa.doors.shared.intake.form import taken, values
from telnusqa.doors.shared.intake.handed import handed_in
from telnusqa.doors.shared.intake.labels import field_labels, page_title
from telnusqa.doors.shared.intake.pages import PAGES, PAPERS, WHO, WISH, after, before
from telnusqa.doors.shared.intake.sent import draft_or_outcome
from telnusqa.doors.shared.intake.steps import steps
from telnusqa.doors.shared.meant import LONGEST_NAME, name_then
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import organisations
from telnusqa.words.catalogue import say
from telnusqa.words.count import months
from telnusqa.words.told.outcome import archive as archive_words


def page(request: HttpRequest, at: Counter, draft: uuid.UUID, page: str) -> HttpResponse:
    """Show the page, or keep what was typed and go on; with problems it stays, and nothing typed is lost."""
    kept = draft_or_outcome(at, draft)
    if isinstance(kept, HttpResponse):
        return kept
    if page not in PAGES:
        raise NotFound(page)
    rules, day = rules_today(), today()
    back = (request.POST if request.method == "POST" else request.GET).get("back", "") == "check"
    if request.method != "POST":
        found = judge.of_page(page, kept.typed, at, rules, day) if back else ()
        return _draw(request, at, draft, page, kept.typed, found, back=back)
    typed = _with_name_then(request, taken(request.POST, page, kept.typed))
    if typed != kept.typed:
        save_visit_draft(draft, typed, office=at.home, officer=at.who.id, at=access.now())
    if "leave" in request.POST:
        messages.success(request, say(spoken(), "Толтырғаныңыз сақталды. Кез келген уақытта жалғастырасыз."))
        return HttpResponseRedirect(at.address("start"))
    if "search" in request.POST or _newly_sought(request):
        return _draw(request, at, draft, page, typed, (), back=back)
    found = judge.of_page(page, typed, at, rules, day)
    if found:
        return _draw(request, at, draft, page, typed, found, back=back, status=422)
    following = None if back else after(page)
    return HttpResponseRedirect(at.address("page", draft, following) if following else at.address("check", draft))


def drop(request: HttpRequest, at: Counter, draft: uuid.UUID) -> HttpResponse:
    """Ask once, then throw the draft away."""
    kept = draft_or_outcome(at, draft)
    if isinstance(kept, HttpResponse):
        return kept
    if request.method != "POST":
        return draw(request, at, "drop", draft=kept, back=at.address("page", draft, WHO))
    drop_visit_draft(draft, office=at.home, officer=at.who.id)
    messages.success(request, say(spoken(), "Толтырылған нысан өшірілді."))
    return HttpResponseRedirect(at.address("start"))


def _sought(request: HttpRequest) -> str:
    """The name of the college that was looked for."""
    return str(request.POST.get("sought", ""))[:LONGEST_NAME]


def _newly_sought(request: HttpRequest) -> bool:
    """Enter in the box of the college's name looks for it, as the button beside it does."""
    return _sought(request) not in ("", request.POST.get("sought_before", _sought(request)))


def _with_name_then(request: HttpRequest, typed: TypedIntake) -> TypedIntake:
    """With the name on the document, where the chosen college was found by another one than it bears today."""
    said, sought = typed.application, _sought(request)
    if not sought or not said.institution or said.institution_then:
        return typed
    then = name_then(sought, None, said.institution, spoken())
    return replace(typed, application=replace(said, institution_then=then))


def _draw(
    request: HttpRequest,
    at: Counter,
    draft: uuid.UUID,
    page: str,
    typed: TypedIntake,
    problems: tuple[Problem, ...],
    *,
    back: bool,
    status: int = 200,
) -> HttpResponse:
    earlier = before(page)
    return draw(
        request,
        at,
        page,
        status=status,
        title=page_title(page, spoken()),
        here=at.address("page", draft, page),
        drop=at.address("drop", draft),
        before=at.address("check", draft) if back else at.address("page", draft, earlier) if earlier else "",
        back=back,
        steps=steps(at, draft, page),
        problems=problems,
        label=field_labels(spoken()),
        **{"values": values(typed), **_choices(request, at, page, typed)},
    )


def _choices(request: HttpRequest, at: Counter, page: str, typed: TypedIntake) -> dict[str, Any]:
    """What this page alone needs."""
    language, rules = spoken(), rules_today()
    if page == WHO:
        return {"standings": options.standings(language), "ways": application_options.tell_by_options(language)}
    if page == WISH:
        sought = _sought(request)
        said = typed.application
        found = application_options.colleges(sought, said.graduation_year, said.institution, language)
        own = at.channel is Channel.OFFICE
        return {
            "own": organisations.by_id(at.home).name(language) if own else "",
            "found": found,
            "archive_words": [each.text for each in archive_words(rules, language)] if found.told else [],
            "sought": sought,
            "values": {**values(typed), "sought": sought},
            "reasons": options.reasons(rules, language),
            "wanted": options.wanted(rules, language),
            "places": options.places(typed, rules, language),
        }
    assert page == PAPERS
    handed = handed_in(typed, at.channel, today(), rules, by=at.actor)
    return {
        "asked": asked_for(handed, rules, language),
        "identity_papers": options.identity_papers(rules, language),
        "guardian_papers": options.guardian_papers(language),
        "by_power": handed.came.standing is Standing.ATTORNEY,
        "power_months": months(rules.policy.power_of_attorney.months, language),
        "corporation": at.channel is Channel.CORPORATION,
    }
