"""Until when something is owed: asked by anyone, answered day by day, on a page and on paper."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import said, spoken
from telnusqa.doors.shared.term_answer import Answer, about, answered, usual, why_registered
from telnusqa.doors.shared.term_asked import Asked, asked, typed
from telnusqa.doors.shared.term_shown import term_shown
from telnusqa.law.norm import Body
from telnusqa.law.shipped import editions
from telnusqa.paper.fill import term_sheet
from telnusqa.paper.render import render as printed
from telnusqa.words import choice, term_choice
from telnusqa.words.date import weekday

Heard = Answer | tuple[Problem, ...]


@require_safe
def term(request: HttpRequest) -> HttpResponse:
    """The question as a form, its answer under it; one that has no answer is kept and told what is wrong (422)."""
    language, found = spoken(), _heard(request)
    page: dict[str, Any] = {"values": _kept(request, found), **_choices(language)}
    if isinstance(found, Answer):
        page |= {
            "answer": found,
            "about": about(found, language),
            "shown": term_shown(
                found.term, language, timezone.localdate(access.now()), first=why_registered(found, language)
            ),
            "weekday": weekday(found.term.due_on, language),
            "pdf": f"{reverse('term_pdf')}?{urlencode(typed(found.question))}",
        }
    elif request.GET:
        page["problems"] = found
    else:
        page["notes"] = [said(problem) for problem in found]
    return render(request, "public/term_page.html", page, status=422 if page.get("problems") else 200)


@require_safe
def term_pdf(request: HttpRequest) -> HttpResponse:
    """The answer on paper; where there is none, the page that tells why."""
    language, found = spoken(), _heard(request)
    if not isinstance(found, Answer):
        return HttpResponseRedirect(f"{reverse('term')}?{request.META['QUERY_STRING']}")
    form, sheet = term_sheet(
        found.term, about=about(found, language), first=why_registered(found, language), language=language
    )
    return HttpResponse(
        printed(form, sheet, on=found.term.start),
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="term-{found.term.due_on.isoformat()}.pdf"'},
    )


def _heard(request: HttpRequest) -> Heard:
    way, moment = usual(timezone.localtime(access.now()))
    question = asked(request.GET.dict(), moment, way)
    return answered(question) if isinstance(question, Asked) else question


def _kept(request: HttpRequest, found: Heard) -> Mapping[str, str]:
    """What the form shows: the question that was answered, or what was typed with the defaults around it."""
    if isinstance(found, Answer):
        return typed(found.question)
    way, moment = usual(timezone.localtime(access.now()))
    blank = asked({}, moment, way)
    told = {name: text for name, text in request.GET.dict().items() if text}
    if any(name.startswith("on_") for name in told):
        told = {"on_day": "", "on_month": "", "on_year": "", **told}
    return {**(typed(blank) if isinstance(blank, Asked) else {}), **told}


def _choices(language: Language) -> dict[str, list[Option]]:
    return {
        "editions": [Option(each, term_choice.edition(each, language)) for each in editions()],
        "acts": [Option(each, term_choice.act(each, language)) for each in TermAct],
        "bodies": [Option(each, term_choice.body(each, language)) for each in Body if each is not Body.QUALITY],
        "channels": [Option(each, choice.channel(each, language)) for each in Channel],
    }
