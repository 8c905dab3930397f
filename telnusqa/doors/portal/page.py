"""How a page of the portal is drawn."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from telnusqa.core.case import Case
from telnusqa.core.problem import Problem
from telnusqa.core.serial import shown
from telnusqa.doors.shared.access import Applicant


def draw(
    request: HttpRequest, template: str, who: Applicant | None, *, status: int = 200, **context: Any
) -> HttpResponse:
    """The page under ``portal/``; ``who`` puts "my applications" and the way out into its head."""
    return render(request, f"portal/{template}", {"who": who, **context}, status=status)


def draw_asking(
    request: HttpRequest, template: str, who: Applicant, case: Case, problems: Iterable[Problem], **context: Any
) -> HttpResponse:
    """A page that asks one thing of a case: with the version it was drawn from, and 422 where something is wrong."""
    found = tuple(problems)
    return draw(
        request,
        template,
        who,
        status=422 if found else 200,
        case=case,
        number=shown(case.number),
        problems=found,
        values=request.POST,
        seen=case.version,
        **context,
    )
