"""Consent did not come with the application: it is asked for, or written down where it was given at the counter."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.ask_consent import ask_consent
from telnusqa.acts.give_consent import give_consent
from telnusqa.core.case import Case
from telnusqa.core.consent import ConsentForm
from telnusqa.core.consent_asking import ASKED_WHILE, GIVEN_WHILE
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.consent import absence_is
from telnusqa.law.consent_asking import problem_with_asking
from telnusqa.store.read import cases, consents, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@dataclass(frozen=True)
class Lacking:
    """What the case's page tells of a missing consent: when it was asked for, and what this officer may do.

    The first ``before`` days were at the organisation the case came from. ``ground`` says that the edition knows its
    absence as a ground of refusal.
    """

    days: tuple[date, ...]
    given: bool
    may_ask: bool
    may_note: bool
    ground: bool
    before: int


def lacking(case: Case, who: Officer) -> Lacking | None:
    """None where consent came with the application."""
    asking = consents.lacking(case)
    if asking is None:
        return None
    rights, today = who.rights(case.home), timezone.localdate(access.now())
    asks = case.state in ASKED_WHILE and Right.CHECK in rights and problem_with_asking(asking, today) is None
    notes = case.state in GIVEN_WHILE and Right.TAKE_IN in rights and asking.waits
    ground = bool(absence_is(case.channel, ConsentForm.APPLICATION, rulesets.of(case.edition)))
    return Lacking(asking.days, asking.given, asks, notes, ground, asking.before)


@require_http_methods(["GET", "HEAD", "POST"])
def consent(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for it; the page says what the applicant will be told."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if request.method == "POST":
        try:
            ask_consent(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, "consent", rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Келісім сұралды. Өтініш берушіге хабар жіберіледі."))
    found = lacking(case, who)
    if found is None or not found.may_ask:
        return desk.to_case(case.number)
    return _page(request, who, case, "consent")


@require_http_methods(["GET", "HEAD", "POST"])
def consent_given(request: HttpRequest, number: str) -> HttpResponse:
    """Write down that it was given at the counter, on its signed form."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        version = desk.seen(request)
        if request.POST.get("signed") != "yes":
            return _page(request, who, case, "consent_given", (Problem("signed", "consent_unsigned"),))
        try:
            give_consent(case.number, seen=version, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, "consent_given", rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Келісім жазылды."))
    found = lacking(case, who)
    if found is None or not found.may_note:
        return desk.to_case(case.number)
    return _page(request, who, case, "consent_given")


def _page(
    request: HttpRequest, who: Officer, case: Case, template: str, problems: tuple[Problem, ...] = ()
) -> HttpResponse:
    return desk.case_page(
        request,
        template,
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        consent=lacking(case, who),
    )
