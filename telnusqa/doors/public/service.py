"""The page that explains the service, by the law of the day."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import Unit
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.doors.public.contact_rows import calls, historic_rows, live_rows
from telnusqa.doors.public.home import portal_address
from telnusqa.doors.public.rules_today import rules_today
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.words import choice
from telnusqa.words.clause import clause_name
from telnusqa.words.told import about, asking, complaints, counter, outcome, terms
from telnusqa.words.told.stated import Block, blocks
from telnusqa.words.told.topics import Tells

_TOLD: dict[str, Tells] = {
    "maker": about.maker,
    "providers": about.providers,
    "objects": about.objects,
    "channels": about.channels,
    "free": about.free,
    "forms": about.forms,
    "results": about.results,
    "term": terms.service_term,
    "forwarding": terms.forwarding,
    "open_portal": asking.portal,
    "hours": counter.usual_hours,
    "queue": counter.queue,
    "waits": counter.waits,
    "identity": counter.identity,
    "systems": counter.systems,
    "receipt": counter.receipt,
    "acceptance": counter.acceptance,
    "home_visit": counter.home_visit,
    "digital_users": asking.digital_users,
    "digital_steps": asking.digital_steps,
    "grounds": outcome.grounds,
    "handover": outcome.handover,
    "archive": outcome.archive,
    "status": asking.status,
    "to_whom": complaints.to_whom,
    "complaint_content": complaints.content,
    "complaint_terms": complaints.terms,
    "complaint_answers": complaints.answers,
}


@dataclass(frozen=True)
class Asked:
    """What is asked for beside identity, for one reason, and the clauses by name."""

    reason: str
    original: bool
    notice: bool
    source: str


@require_safe
def service(request: HttpRequest) -> HttpResponse:
    """What the service is, for whom, how long, against which papers, where, what after it, and for whom it is not."""
    rules = rules_today()
    if rules is None:
        return render(request, "public/no_text.html")
    language = spoken()
    offer = offered(rules)
    term = rules.edition.terms[0]
    at_corporation = Collection.CORPORATION in outcome.handover_places(rules)
    today = timezone.localdate(access.now())
    return render(
        request,
        "public/service.html",
        {
            "portal": portal_address(),
            "title": blocks(about.name(rules, language)),
            "days": term.length,
            "working": term.unit is Unit.WORKING,
            "on_portal": any(norm.channel is Channel.PORTAL for norm in offer.channels),
            "with_guardian": bool(rules.edition.guardian_clause),
            "guardian_source": clause_name(rules.edition.guardian_clause, language),
            "state_sample_source": clause_name(rules.edition.public.state_sample_clause, language),
            "asked": [_asked(norm.reason, rules, language) for norm in offer.reasons],
            "told": _told(rules, language),
            "shelf": blocks(outcome.shelf(rules, language)) if at_corporation else (),
            "late": blocks(terms.late(rules, language, today)),
            "hearing": blocks(outcome.hearing(rules, language, today)),
            "court": blocks(complaints.court(rules, language, today)),
            "calls": calls(rules.edition.counter.home_visit.phones),
            "contacts": live_rows(rules, language),
            "old_contacts": historic_rows(rules, language),
        },
    )


def _told(rules: RuleSet, language: Language) -> dict[str, tuple[Block, ...]]:
    return {name: blocks(tells(rules, language)) for name, tells in _TOLD.items()}


def _asked(reason: Reason, rules: RuleSet, language: Language) -> Asked:
    situation = Situation(channel=Channel.OFFICE, reasons=frozenset({reason}), wanted=Wanted.DIPLOMA)
    needs = [need for need in needed(situation, rules) if need.paper in {Paper.ORIGINAL, Paper.PRESS_EXCERPT}]
    papers = {need.paper for need in needs}
    sources = dict.fromkeys(clause_name(need.clause, language) for need in needs)
    return Asked(
        choice.reason(reason, language), Paper.ORIGINAL in papers, Paper.PRESS_EXCERPT in papers, "; ".join(sources)
    )
