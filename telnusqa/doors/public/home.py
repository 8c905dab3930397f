"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.due import Unit
from telnusqa.store.read import rulesets


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What can be done here, and by whom."""
    term = rulesets.on(timezone.localdate()).edition.terms[0]
    return render(
        request,
        "public/home.html",
        {"portal": portal_address(), "days": term.length, "working": term.unit is Unit.WORKING},
    )


def portal_address() -> str:
    """Where an applicant begins; "" while the portal is not wired."""
    try:
        return reverse("portal:start")
    except NoReverseMatch:
        return ""
