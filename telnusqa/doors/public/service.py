"""The page that explains the service, by the law of the day."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.channel import Channel
from telnusqa.core.due import Unit
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.doors.public.home import portal_address
from telnusqa.doors.public.rules_today import rules_today
from telnusqa.doors.shared.said import spoken
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.words import choice


@dataclass(frozen=True)
class Asked:
    """What is asked for beside identity, for one reason."""

    reason: str
    original: bool
    notice: bool


@require_safe
def service(request: HttpRequest) -> HttpResponse:
    """What the service is, for whom, how long, against which papers, and for whom it is not (2023:0–2023:10.4)."""
    rules = rules_today()
    if rules is None:
        return render(request, "public/no_text.html")
    language = spoken()
    offer = offered(rules)
    term = rules.edition.terms[0]
    return render(
        request,
        "public/service.html",
        {
            "portal": portal_address(),
            "title": getattr(rules.edition.title, language.value),
            "days": term.length,
            "working": term.unit is Unit.WORKING,
            "on_portal": any(norm.channel is Channel.PORTAL for norm in offer.channels),
            "wanted": [choice.wanted(norm.wanted, language) for norm in offer.objects],
            "asked": [_asked(norm.reason, rules, choice.reason(norm.reason, language)) for norm in offer.reasons],
        },
    )


def _asked(reason: Reason, rules: RuleSet, said: str) -> Asked:
    situation = Situation(channel=Channel.OFFICE, reasons=frozenset({reason}), wanted=Wanted.DIPLOMA)
    papers = {need.paper for need in needed(situation, rules)}
    return Asked(said, Paper.ORIGINAL in papers, Paper.PRESS_EXCERPT in papers)
