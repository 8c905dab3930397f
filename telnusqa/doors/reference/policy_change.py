"""A field of our own rules is changed: typed, checked against what it changes, entered."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.change_policy import change_policy
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.role import Right
from telnusqa.doors.reference.policy_effect import policy_effect
from telnusqa.doors.reference.policy_form import policy_form
from telnusqa.doors.reference.policy_typed import kept, typed
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.law.policy_change import changeable
from telnusqa.law.policy_change_form import Wanted, parse_change, problems_with_change
from telnusqa.law.policy_fields import kind_of
from telnusqa.store.read import organisations, policies
from telnusqa.words.catalogue import say
from telnusqa.words.policy import field_name, ground_said, rule_title


@require_http_methods(["GET", "HEAD", "POST"])
def policy_change(request: HttpRequest, field: str) -> HttpResponse:
    """The form; what it would change; and, confirmed, the page of the rule. Nothing typed is lost on the way."""
    who, home = access.home(request, Right.CHANGE_REFERENCE)
    if kind_of(field) is None or field not in changeable(shipped.policy_table()):
        raise NotFound(field)
    if request.method != "POST" or request.POST.get("do") == "change":
        return policy_form(request, field)
    today, standing = timezone.localdate(access.now()), policies.standing()
    colleges = [college.id for college in organisations.colleges()]
    wanted = parse_change(field, typed(field, request.POST), colleges, today)
    if not isinstance(wanted, Wanted):
        return policy_form(request, field, wanted)
    if policies.stands_as(wanted.change) is not None:
        return _to(field)
    problems = problems_with_change(wanted.change, shipped.policy_table(), standing.changes, today)
    if problems:
        return policy_form(request, field, problems)
    if request.POST.get("do") != "confirm":
        return _check(request, wanted)
    try:
        by, seen = staff(who.id, Door.REFERENCE), request.POST.get("seen", "")
        change_policy(wanted.change, wanted.ground, home, seen=seen, by=by, happened_at=access.now())
    except Rejected as rejected:
        return policy_form(request, field, rejected.problems)
    except Conflict as lost:
        return _check(request, wanted, lost)
    messages.success(request, say(spoken(), "Өзгеріс енгізілді. Ол өз күнінен бастап шешілетін істерге қолданылады."))
    return _to(field)


def _to(field: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("reference:policy_rule", args=[field.partition(".")[0]]))


def _check(request: HttpRequest, wanted: Wanted, lost: Conflict | None = None) -> HttpResponse:
    language, standing, change = spoken(), policies.standing(), wanted.change
    return render(
        request,
        "reference/policy_check.html",
        {
            "field": change.field,
            "rule": rule_title(change.field, language),
            "name": field_name(change.field, language),
            "effect": policy_effect(change, standing.changes, language),
            "ground": ground_said(wanted.ground, language),
            "kept": kept(request.POST),
            "seen": standing.version,
            "lost": lost,
            "winner": policies.who(lost.who) if lost else "",
        },
        status=409 if lost else 200,
    )
