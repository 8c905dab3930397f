"""Whose counter it is, and how its door calls the pages that all counters share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.event import Actor, Door, staff
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import rulesets
from telnusqa.store.read.people import Officer


@dataclass(frozen=True, kw_only=True)
class Counter:
    """The counter an officer sits at. ``pages`` leads the names of its addresses, ``case_page`` is that of a case.

    ``layout`` and ``start_page`` are its door's own templates, ``frame`` is what they need.
    """

    who: Officer
    home: int
    channel: Channel
    door: Door
    pages: str
    case_page: str
    layout: str
    start_page: str
    frame: Mapping[str, Any] = field(default_factory=dict)

    @property
    def actor(self) -> Actor:
        """Who acts here."""
        return staff(self.who.id, self.door)

    def address(self, page: str, *words: object) -> str:
        """Where one of the shared pages stands."""
        return reverse(f"{self.pages}{page}", args=words)

    def case_address(self, number: CaseNumber) -> str:
        """Where a case stands."""
        return reverse(self.case_page, args=[number])

    def sees(self, case: Case) -> bool:
        """Whether the case is one of this counter: it was taken in here, or is this college's."""
        return case.home == self.home if self.channel is Channel.OFFICE else case.office == self.home


def today() -> date:
    """The day at the counter."""
    return timezone.localdate(access.now())


def rules_today() -> RuleSet:
    """The rules of today. Raises ``NoEdition``."""
    return rulesets.on(today())


def draw(request: HttpRequest, at: Counter, template: str, *, status: int = 200, **context: Any) -> HttpResponse:
    """A page of the counter, in its door's layout."""
    known = {**at.frame, "at": at, "layout": at.layout, "start": at.address("start")}
    return render(request, f"shared/intake/{template}.html", {**known, **context}, status=status)
