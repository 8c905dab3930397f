"""Our own rules: all of them, and one with its history."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.reference.policy_shown import changes_shown, rule, rule_shown, rules, unsure_row
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.policy_fields import ONE_COLLEGE
from telnusqa.store.read import policies


@require_safe
def policy(request: HttpRequest) -> HttpResponse:
    """Every rule with its values of today, what it stands on, and whether a lawyer has confirmed it."""
    access.home(request, Right.CHANGE_REFERENCE)
    language, today, standing = spoken(), timezone.localdate(access.now()), policies.standing()
    shown = [rule_shown(each, standing, today, language) for each in rules()]
    return render(
        request,
        "reference/policy.html",
        {"rules": shown, "version": standing.version, "unsure": sum(1 for each in shown if each.unsure)},
    )


@require_safe
def policy_rule(request: HttpRequest, rule_name: str) -> HttpResponse:
    """One rule: its values, each with the way to change it, and every change that was ever entered."""
    access.home(request, Right.CHANGE_REFERENCE)
    found, language, today = rule(rule_name), spoken(), timezone.localdate(access.now())
    standing = policies.standing()
    return render(
        request,
        "reference/policy_rule.html",
        {
            "rule": rule_shown(found, standing, today, language),
            "confirmed": unsure_row(rule_name, standing, today, language),
            "changes": changes_shown(policies.of_rule(rule_name), standing, today, language),
            "one_college": any(field.startswith(f"{rule_name}.") for field in ONE_COLLEGE),
        },
    )
