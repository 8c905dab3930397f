"""Webhooks: other systems that are told of changes. All of them, a new one, and one with its last tries."""

from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.add_webhook import add_webhook
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.webhook import WebhookState, parse_address
from telnusqa.doors.reference.machines import moments, organisation_options, parse_organisation
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import changes, machines, organisations
from telnusqa.store.read import webhooks as read
from telnusqa.words.machine import webhook_error, webhook_state


@require_safe
def webhooks(request: HttpRequest) -> HttpResponse:
    """Every webhook that is not withdrawn, with how it stands."""
    access.home(request, Right.CHANGE_REFERENCE)
    found, language = read.every(), spoken()
    organisations.bring(*{each.home for each in found})
    rows = [
        (each, organisations.by_id(each.home).name(language), webhook_state(each.state, language)) for each in found
    ]
    return render(request, "reference/webhooks.html", {"webhooks": rows})


@require_http_methods(["GET", "HEAD", "POST"])
def webhook_new(request: HttpRequest) -> HttpResponse:
    """The form; sent, its secret is shown on this one page and never again."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    if request.method != "POST":
        return _form(request)
    organisation = parse_organisation(request.POST.get("organisation", ""))
    ports = frozenset(settings.TELNUSQA_WEBHOOK_PORTS)
    plain = bool(settings.TELNUSQA_WEBHOOK_NETWORKS) and not settings.TELNUSQA_PRODUCTION
    address = parse_address(request.POST.get("address", ""), "address", ports=ports, plain=plain)
    if isinstance(organisation, Problem) or isinstance(address, Problem):
        return _form(request, [each for each in (organisation, address) if isinstance(each, Problem)])
    try:
        by = staff(who.id, Door.REFERENCE)
        webhook, secret = add_webhook(organisation, address, by=by, happened_at=access.now())
    except Rejected as rejected:
        return _form(request, rejected.problems)
    return shown(request, webhook, secret)


@require_safe
def webhook(request: HttpRequest, webhook_id: int) -> HttpResponse:
    """How it stands, its last tries, what was done with it."""
    access.home(request, Right.CHANGE_REFERENCE)
    return page(request, webhook_id)


def shown(request: HttpRequest, webhook_id: int, secret: str) -> HttpResponse:
    """Its secret, this once."""
    return render(request, "reference/webhook_shown.html", {"secret": secret, "webhook_id": webhook_id})


def page(request: HttpRequest, webhook_id: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    """The page of one webhook, with what is wrong with what was asked of it."""
    found, language, wrong = read.by_id(webhook_id), spoken(), tuple(problems)
    return render(
        request,
        "reference/webhook.html",
        {
            "webhook": found,
            "state": webhook_state(found.state, language),
            "on": found.state is WebhookState.ON,
            "withdrawn": found.state is WebhookState.WITHDRAWN,
            "old_key": found.old_key if found.old_key_until and found.old_key_until > access.now() else "",
            "error": webhook_error(found.last_error, language),
            "behind": changes.any_after(found.home, found.position),
            "organisation": organisations.by_id(found.home).name(language),
            "tries": [
                (each, f"HTTP {each.status}", webhook_error(each.error, language)) for each in read.tries(webhook_id)
            ],
            "moments": moments(machines.done_with_webhook(webhook_id), language),
            "problems": wrong,
            "values": request.POST,
        },
        status=422 if wrong else 200,
    )


def _form(request: HttpRequest, problems: Iterable[Problem] = ()) -> HttpResponse:
    wrong = tuple(problems)
    return render(
        request,
        "reference/webhook_new.html",
        {
            "organisations": organisation_options(spoken()),
            "problems": wrong,
            "values": request.POST,
        },
        status=422 if wrong else 200,
    )
