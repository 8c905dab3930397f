"""A change of our own rules is withdrawn."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.withdraw_policy_change import withdraw_policy_change
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.reference.policy_effect import policy_effect
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.policy_change import PolicyWithdrawnWhy
from telnusqa.store.read import policies
from telnusqa.store.read.policies import EnteredChange
from telnusqa.words.catalogue import say
from telnusqa.words.policy import change_withdrawn_why, field_name, ground_said, rule_title
from telnusqa.words.policy_value import value_name


@require_http_methods(["GET", "HEAD", "POST"])
def policy_withdraw(request: HttpRequest, change_id: int) -> HttpResponse:
    """Ask why and show what changes; withdraw it. One withdrawn already is shown as it is."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    found = policies.by_id(change_id)
    if found.withdrawn_at is not None:
        return _to(found)
    if request.method != "POST":
        return _page(request, found)
    reason = parse_choice(request.POST.get("reason", ""), PolicyWithdrawnWhy, "reason", "")
    if isinstance(reason, Problem):
        return _page(request, found, [reason])
    try:
        by, seen = staff(who.id, Door.REFERENCE), request.POST.get("seen", "")
        withdraw_policy_change(found.id, reason, seen=seen, by=by, happened_at=access.now())
    except Rejected as rejected:
        return _page(request, found, rejected.problems)
    except Conflict as lost:
        return _page(request, found, lost=lost)
    messages.success(request, say(spoken(), "Өзгеріс кері алынды. Бұдан былай қағида онсыз қолданылады."))
    return _to(found)


def _to(found: EnteredChange) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("reference:policy_rule", args=[found.change.field.partition(".")[0]]))


def _page(
    request: HttpRequest, found: EnteredChange, problems: Iterable[Problem] = (), lost: Conflict | None = None
) -> HttpResponse:
    wrong, language, standing = tuple(problems), spoken(), policies.standing()
    field = found.change.field
    return render(
        request,
        "reference/policy_withdraw.html",
        {
            "rule_id": field.partition(".")[0],
            "rule": rule_title(field, language),
            "name": field_name(field, language),
            "value": value_name(field, found.change.value, language),
            "effect": policy_effect(
                found.change, standing.changes, language, withdrawn=timezone.localdate(access.now())
            ),
            "ground": ground_said(found.ground, language),
            "reasons": [Option(reason.value, change_withdrawn_why(reason, language)) for reason in PolicyWithdrawnWhy],
            "problems": wrong,
            "values": request.POST,
            "seen": standing.version,
            "lost": lost,
            "winner": policies.who(lost.who) if lost else "",
        },
        status=409 if lost else 422 if wrong else 200,
    )
