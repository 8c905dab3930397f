"""What an administrator does with a webhook: each sent from its page."""

from datetime import datetime, time
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from telnusqa.acts.give_webhook_secret import give_webhook_secret
from telnusqa.acts.go_on_webhook import go_on_webhook
from telnusqa.acts.pause_webhook import pause_webhook
from telnusqa.acts.send_webhook_again import send_webhook_again
from telnusqa.acts.withdraw_webhook import withdraw_webhook
from telnusqa.core.case import Version
from telnusqa.core.change import parse_cursor
from telnusqa.core.event import Door, staff
from telnusqa.core.field import parse_day, parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.reference.machines import today
from telnusqa.doors.reference.webhooks import page, shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import changes
from telnusqa.words.catalogue import N_, say

_DONE = {
    pause_webhook: N_("Вебхук тоқтатыла тұрды. Өзгерістер жиналып, жалғастырғанда жіберіледі."),
    go_on_webhook: N_("Вебхук тоқтаған жерінен жалғасты."),
    withdraw_webhook: N_("Вебхук кері алынды: бұл мекенжайға енді ештеңе жіберілмейді."),
}


@require_POST
def webhook_pause(request: HttpRequest, webhook_id: int) -> HttpResponse:
    """It is told of nothing until it goes on."""
    return _simple(request, webhook_id, pause_webhook)


@require_POST
def webhook_go_on(request: HttpRequest, webhook_id: int) -> HttpResponse:
    """It is told again, from where it was left."""
    return _simple(request, webhook_id, go_on_webhook)


@require_POST
def webhook_withdraw(request: HttpRequest, webhook_id: int) -> HttpResponse:
    """It is told of nothing for ever."""
    return _simple(request, webhook_id, withdraw_webhook)


@require_POST
def webhook_secret(request: HttpRequest, webhook_id: int) -> HttpResponse:
    """A new secret, shown on this one page."""
    secret = give_webhook_secret(webhook_id, **_how(request))
    return shown(request, webhook_id, secret)


@require_POST
def webhook_again(request: HttpRequest, webhook_id: int) -> HttpResponse:
    """Told again from a day or from a cursor on: one of the two."""
    access.home(request, Right.CHANGE_REFERENCE)
    position = _position(request)
    if isinstance(position, Problem):
        return page(request, webhook_id, [position])
    send_webhook_again(webhook_id, position, **_how(request))
    messages.success(request, say(spoken(), "Хабарлар сұралған жерден бастап қайта жіберіледі."))
    return _to(webhook_id)


def _position(request: HttpRequest) -> int | Problem:
    cursor = request.POST.get("cursor", "").strip()
    if cursor:
        place = parse_cursor(cursor)
        return place if place is not None else Problem("cursor", "cursor")
    day = parse_day(day_typed(request.POST, "since"), "since", today())
    if day is None:
        return Problem("since", "missing")
    if isinstance(day, Problem):
        return day
    return changes.place_before(timezone.make_aware(datetime.combine(day, time.min)))


def _how(request: HttpRequest) -> dict[str, Any]:
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    seen = Version(parse_whole(request.POST.get("seen", "")) or 0)
    return {"seen": seen, "by": staff(who.id, Door.REFERENCE), "happened_at": access.now()}


def _simple(request: HttpRequest, webhook_id: int, act: Any) -> HttpResponse:
    act(webhook_id, **_how(request))
    messages.success(request, say(spoken(), _DONE[act]))
    return _to(webhook_id)


def _to(webhook_id: int) -> HttpResponse:
    return HttpResponseRedirect(reverse("reference:webhook", args=[webhook_id]))
