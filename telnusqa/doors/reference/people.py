"""Everybody who works in an organisation: their accounts, their roles, when they were last here."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.field import parse_whole
from telnusqa.core.language import Language
from telnusqa.doors.reference.looked_after import administrator
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import accounts
from telnusqa.store.read.accounts import Account
from telnusqa.words.choice import role


@dataclass(frozen=True, kw_only=True)
class Line:
    """A person as the list tells them."""

    id: int
    name: str
    login: str
    roles: tuple[str, ...]
    open: bool
    last_sign_in: datetime | None


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Those of one organisation: ``?organisation=``, else where the administrator works."""
    who, language = administrator(request), spoken()
    asked = parse_whole(request.GET.get("organisation", ""))
    choices = who.organisations()
    home = asked if asked in {each.id for each in choices} and asked is not None else who.home
    found = accounts.of_organisation(home, timezone.localdate(access.now()))
    return render(
        request,
        "reference/people.html",
        {
            "organisations": [Option(str(each.id), each.name(language)) for each in choices],
            "values": {"organisation": str(home)},
            "people": [_line(each, home, language) for each in found],
        },
    )


def _line(each: Account, home: int, language: Language) -> Line:
    return Line(
        id=each.id,
        name=each.name,
        login=each.login,
        roles=tuple(role(post.role, language) for post in each.posts if post.organisation == home),
        open=each.open,
        last_sign_in=each.last_sign_in,
    )
