"""Tokens by which machines of organisations come in: all of them, a new one, and one with what was done with it."""

from collections.abc import Iterable
from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from telnusqa.acts.give_token import give_token
from telnusqa.acts.rotate_token import rotate_token
from telnusqa.acts.withdraw_token import withdraw_token
from telnusqa.core.api_token import LIVES, LONGEST, LONGEST_OVERLAP, OVERLAP, text_of
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.field import parse_choice, parse_text, parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.core.token_event import TokenWithdrawnWhy
from telnusqa.doors.reference.machines import days_from, moments, organisation_options, parse_organisation
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import api_tokens, machines, organisations
from telnusqa.words.catalogue import say
from telnusqa.words.machine import scope, token_withdrawn_why

_LONGEST_NAME = 100


@require_safe
def tokens(request: HttpRequest) -> HttpResponse:
    """Every token; nothing of a secret is here."""
    access.home(request, Right.CHANGE_REFERENCE)
    found, language, at = machines.every_token(), spoken(), access.now()
    organisations.bring(*{each.organisation for each in found})
    rows = [
        (each, organisations.by_id(each.organisation).name(language), each.works(at), each.ends_soon(at))
        for each in found
    ]
    soon = sum(each.ends_soon(at) for each in found)
    return render(request, "reference/tokens.html", {"tokens": rows, "soon": soon})


@require_http_methods(["GET", "HEAD", "POST"])
def token_new(request: HttpRequest) -> HttpResponse:
    """The form; sent, the new token is shown on this one page and never again."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    if request.method != "POST":
        return _form(request)
    organisation = parse_organisation(request.POST.get("organisation", ""))
    name = parse_text(request.POST.get("name", ""), "name", _LONGEST_NAME, "")
    lives = days_from(request.POST.get("days", ""), "days", LONGEST.days)
    scopes = [each for each in Scope if each.value in request.POST.getlist("scopes")]
    wrong = [each for each in (organisation, name, lives) if isinstance(each, Problem)]
    if not scopes:
        wrong.append(Problem("scopes", "choose_one_or_more"))
    if wrong or isinstance(organisation, Problem) or isinstance(name, Problem) or isinstance(lives, Problem):
        return _form(request, wrong)
    at, by = access.now(), staff(who.id, Door.REFERENCE)
    given = give_token(organisation, name, scopes, expires_at=at + lives, by=by, happened_at=at)
    return _shown(request, given)


@require_safe
def token(request: HttpRequest, public: str) -> HttpResponse:
    """What it may, until when, what was done with it; a new secret, its end."""
    access.home(request, Right.CHANGE_REFERENCE)
    return _token(request, public)


@require_POST
def token_rotate(request: HttpRequest, public: str) -> HttpResponse:
    """A new secret, shown on this one page; the one before works on for some days."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    days = parse_whole(request.POST.get("overlap", "").strip())
    if days is None or days > LONGEST_OVERLAP.days:
        least_most: dict[str, str | int] = {"least": 0, "most": LONGEST_OVERLAP.days}
        return _token(request, public, [Problem("overlap", "whole_between", "", least_most)])
    by, overlap = staff(who.id, Door.REFERENCE), timedelta(days=days)
    try:
        text = rotate_token(public, overlap=overlap, seen=_seen(request), by=by, happened_at=access.now())
    except Rejected as rejected:
        return _token(request, public, rejected.problems)
    return _shown(request, text)


@require_POST
def token_withdraw(request: HttpRequest, public: str) -> HttpResponse:
    """It opens nothing from here on."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    reason = parse_choice(request.POST.get("reason", ""), TokenWithdrawnWhy, "reason", "")
    if isinstance(reason, Problem):
        return _token(request, public, [reason])
    by = staff(who.id, Door.REFERENCE)
    withdraw_token(public, reason, seen=_seen(request), by=by, happened_at=access.now())
    messages.success(request, say(spoken(), "Токен кері алынды: енді онымен ештеңе ашылмайды."))
    return HttpResponseRedirect(reverse("reference:token", args=[public]))


def _seen(request: HttpRequest) -> Version:
    return Version(parse_whole(request.POST.get("seen", "")) or 0)


def _shown(request: HttpRequest, text: str) -> HttpResponse:
    public = text.split("_")[1]
    return render(
        request,
        "reference/token_shown.html",
        {"text": text, "header": f"Authorization: Bearer {text}", "public": public},
    )


def _token(request: HttpRequest, public: str, problems: Iterable[Problem] = ()) -> HttpResponse:
    found, language, wrong = api_tokens.by_id(public), spoken(), tuple(problems)
    return render(
        request,
        "reference/token.html",
        {
            "token": found,
            "shown_id": text_of(found.id, "…"),
            "works": found.works(access.now()),
            "ends_soon": found.ends_soon(access.now()),
            "organisation": organisations.by_id(found.organisation).name(language),
            "scopes": [scope(each, language) for each in Scope if each in found.scopes],
            "moments": moments(machines.done_with_token(public), language),
            "reasons": [Option(each.value, token_withdrawn_why(each, language)) for each in TokenWithdrawnWhy],
            "problems": wrong,
            "values": request.POST or {"overlap": str(OVERLAP.days)},
        },
        status=422 if wrong else 200,
    )


def _form(request: HttpRequest, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, wrong = spoken(), tuple(problems)
    return render(
        request,
        "reference/token_new.html",
        {
            "organisations": organisation_options(language),
            "scopes": [Option(each.value, scope(each, language), each.value) for each in Scope],
            "most": LONGEST.days,
            "problems": wrong,
            "values": request.POST or {"days": str(LIVES.days)},
        },
        status=422 if wrong else 200,
    )
