"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from telnusqa.core.channel import Channel
from telnusqa.core.due import Unit
from telnusqa.doors.public.rules_today import rules_today


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What can be done here, and by whom."""
    rules = rules_today()
    if rules is None:
        return render(request, "public/home.html", {"portal": portal_address(), "no_text": True})
    term = rules.edition.terms[0]
    return render(
        request,
        "public/home.html",
        {
            "portal": portal_address(),
            "days": term.length,
            "working": term.unit is Unit.WORKING,
            "on_portal": any(norm.channel is Channel.PORTAL for norm in rules.edition.channels),
        },
    )


def portal_address() -> str:
    """Where an applicant begins; "" while the portal is not wired."""
    try:
        return reverse("portal:start")
    except NoReverseMatch:
        return ""
