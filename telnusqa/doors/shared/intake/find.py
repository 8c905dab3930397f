"""Find a visitor's cases, drafts and refusals by a number or an IIN, or begin anew."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from telnusqa.acts.count_search import count_search
from telnusqa.acts.look import look
from telnusqa.acts.save_visit_draft import save_visit_draft
from telnusqa.core.acceptance_refusal_number import parse_acceptance_refusal_number
from telnusqa.core.channel import Channel
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.iin import Iin, parse_iin
from telnusqa.core.problem import Problem
from telnusqa.core.serial import parse_case_number
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake import asked, known
from telnusqa.doors.shared.intake.counter import Counter, draw, today
from telnusqa.doors.shared.intake.fresh import fresh
from telnusqa.doors.shared.intake.opening import shut
from telnusqa.store.read import cases, visit_drafts, visits

LOOKS_LIKE_AN_IIN = 10
"""So many digits and nothing else were meant as an IIN, even where some are missing."""


def draw_start(
    request: HttpRequest, at: Counter, problems: Iterable[Problem] = (), *, status: int = 200, **more: Any
) -> HttpResponse:
    """The search, with what one has begun oneself; ``more`` is the door's own part of the page."""
    begun = visit_drafts.drafts_of(office=at.home, officer=at.who.id)
    context = {
        "at": at,
        "layout": at.layout,
        "find": at.address("find"),
        "new": at.address("new"),
        "drafts": known.draft_rows(begun, at),
        "shut": shut(at.channel),
        "corporation": at.channel is Channel.CORPORATION,
        "problems": tuple(problems),
        "values": request.POST,
    }
    return render(request, at.start_page, {**at.frame, **context, **more}, status=status)


def find(request: HttpRequest, at: Counter, **more: Any) -> HttpResponse:
    """On to the case, to the refusal, to what is known of a person, or straight into a new form."""
    typed = request.POST.get("q", "").strip()[:100]
    too_many = count_search("q", by=at.actor, at=access.now())
    if too_many is not None:
        return draw_start(request, at, [too_many], status=429, **more)
    where = _by_number(typed, at)
    if where:
        return HttpResponseRedirect(where)
    iin = parse_iin(typed, "q", today=today()) if _digits(typed) >= LOOKS_LIKE_AN_IIN else None
    if not isinstance(iin, str):
        return draw_start(request, at, [iin or Problem("q", "nothing_of_this_counter")], status=404, **more)
    asked.remember(request, at, iin)
    if known.anything(iin, at):
        return HttpResponseRedirect(at.address("found"))
    return _begin(request, at, iin, **more)


def found(request: HttpRequest, at: Counter) -> HttpResponse:
    """Everything this counter knows of the person asked for, and the way to begin anew."""
    iin = asked.recall(request, at)
    if iin is None:
        return HttpResponseRedirect(at.address("start"))
    their_cases = visits.cases_of(at.home, iin=iin)
    numbers = [case.number for case in their_cases]
    look(at.actor, f"visits:{at.home}", "work", at=access.now(), cases=numbers)
    return draw(
        request,
        at,
        "found",
        cases=known.case_rows(their_cases, at),
        drafts=known.draft_rows(visit_drafts.drafts_of(office=at.home, officer=at.who.id, iin=iin), at),
        refusals=known.refusal_rows(visits.refusals(at.home, iin=iin), at),
        new=at.address("new"),
        shut=shut(at.channel),
    )


def new(request: HttpRequest, at: Counter, **more: Any) -> HttpResponse:
    """A new form: with the IIN that was asked for, or without any."""
    return _begin(request, at, asked.recall(request, at) if request.POST.get("asked") == "yes" else None, **more)


def _begin(request: HttpRequest, at: Counter, iin: Iin | None, **more: Any) -> HttpResponse:
    if shut(at.channel) is not None:
        return HttpResponseRedirect(at.address("start"))
    try:
        name = save_visit_draft(None, fresh(at, iin), office=at.home, officer=at.who.id, at=access.now())
    except Rejected as rejected:
        problems = [Problem("q", each.code, each.clause, each.params) for each in rejected.problems]
        return draw_start(request, at, problems, status=422, **more)
    return HttpResponseRedirect(at.address("page", name, "who"))


def _by_number(typed: str, at: Counter) -> str:
    """Where that number leads: a case's, a refusal's, or the Corporation's own; "" for none of this counter."""
    try:
        number = parse_case_number(typed)
        if number is not None and at.sees(cases.by_number(number)):
            return at.case_address(number)
        refused = parse_acceptance_refusal_number(typed)
        if refused is not None:
            return at.address("refused", visits.refusal(at.home, refused).number)
    except NotFound:
        return ""
    own = visits.cases_of(at.home, request=typed) if typed else ()
    return at.case_address(own[0].number) if own else ""


def _digits(typed: str) -> int:
    plain = typed.replace(" ", "").replace("-", "")
    return len(plain) if plain.isdigit() else 0
