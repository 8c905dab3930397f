"""The page a code leads to: does this duplicate stand, what is it, what does it replace."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.look import look
from telnusqa.acts.reveal_holder import reveal_holder
from telnusqa.core.errors import NotFound
from telnusqa.core.event import VERIFIER
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.core.serial import Token, parse_token
from telnusqa.doors.shared import access
from telnusqa.doors.shared.limited import status_of
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.verify.unkept import unkept
from telnusqa.store.read import verify
from telnusqa.store.read.verify import Verified
from telnusqa.words import verified as words

_NOBODY_S = Token("0" * 24)
"""Asked for in place of what cannot be a token, so that it costs the same."""


@require_http_methods(["GET", "HEAD", "POST"])
@unkept
def document(request: HttpRequest, token: str) -> HttpResponse:
    """What is known of the document; with its blank number typed, whose it is.

    A POST changes nothing and is answered at once, so that the name stands in no address and no session.
    """
    read = parse_token(token) or _NOBODY_S
    try:
        found = verify.by_token(read)
    except NotFound:
        return render(request, "verify/nothing.html", status=404)
    if request.method != "POST":
        return _page(request, found)
    at = access.now()
    answer = reveal_holder(read, request.POST.get("blank_number", ""), address=access.came_from(request), at=at)
    if isinstance(answer, Problem):
        return _page(request, found, problem=answer)
    look(VERIFIER, f"duplicate:{found.college.id}:{found.number}", "verify", at=at)
    return _page(request, found, name=answer)


def _page(
    request: HttpRequest, found: Verified, *, problem: Problem | None = None, name: PersonName | None = None
) -> HttpResponse:
    context = {
        "found": found,
        "title": words.title(found.part, spoken()),
        "college": found.college.name(spoken()),
        "rows": _rows(found, name),
        "issued_on": timezone.localtime(found.issued_at).date(),
        "superseded_on": timezone.localtime(found.superseded_at).date() if found.superseded_at else None,
        "annulled_on": timezone.localtime(found.annulled_at).date() if found.annulled_at else None,
        "replaces": words.number(found.replaces),
        "name": name.full if name else "",
        "initials": found.name.initials,
        "masked": words.masked(found.name),
        "values": request.POST,
        "problems": (problem,) if problem else (),
    }
    return render(request, "verify/document.html", context, status=status_of(problem) if problem else 200)


def _rows(found: Verified, name: PersonName | None) -> tuple[Row, ...]:
    language, day = spoken(), timezone.localtime(found.issued_at).date()
    blank = str(found.blank) if name else words.masked_blank(found.blank)
    return (
        Row(words.key("document", language), words.title(found.part, language)),
        Row(words.key("registration_number", language), str(found.number)),
        Row(words.key("blank_number", language), words.number(blank)),
        Row(words.key("issued_on", language), words.day(day, language)),
        Row(words.key("college", language), found.college.name(language)),
    )
