"""Whether the portal takes applications today."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import update_wrapper
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from telnusqa.core.channel import Channel
from telnusqa.core.errors import NoEdition
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.offered import channel_problem
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations, rulesets

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


@dataclass(frozen=True)
class Shut:
    """Why not: ``edition`` is the wording in force that opens no portal, "" where no wording is held for the day."""

    day: date
    edition: str


def today() -> date:
    """The day at the place of the service."""
    return timezone.localdate(access.now())


def rules_today() -> RuleSet:
    """The rules of today. Raises ``NoEdition``, never under :func:`while_open`."""
    return rulesets.on(today())


def shut() -> Shut | None:
    """Why the portal takes no application today, or None where it does (2023:2.3; 2015:3 knows no portal)."""
    day = today()
    try:
        rules = rulesets.on(day)
    except NoEdition:
        return Shut(day, "")
    return Shut(day, rules.edition.id) if channel_problem(Channel.PORTAL, rules) else None


def while_open(view: View[P]) -> View[P]:
    """Instead of the view: where to go, as long as the portal takes no applications."""

    def answered(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        why = shut()
        if why is None:
            return view(request, *args, **kwargs)
        language = spoken()
        offices = [(each.name(language), each.address(language), each.phone) for each in organisations.colleges()]
        who = access.known_applicant(request)
        return draw(request, "shut.html", who, status=200, shut=why, offices=offices)

    update_wrapper(answered, view)
    return answered
