"""How a page of the portal is drawn."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from telnusqa.doors.shared.access import Applicant


def draw(
    request: HttpRequest, template: str, who: Applicant | None, *, status: int = 200, **context: Any
) -> HttpResponse:
    """The page under ``portal/``; ``who`` puts "my applications" and the way out into its head."""
    return render(request, f"portal/{template}", {"who": who, **context}, status=status)
