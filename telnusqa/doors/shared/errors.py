"""Pages for when something went wrong. None of them says anything about the one who asked or what was asked for."""

import sys
from datetime import timedelta

from django.contrib.sessions.exceptions import SessionInterrupted
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template

from telnusqa.core.errors import CaseErased
from telnusqa.core.serial import shown
from telnusqa.doors.shared.come_again import come_again
from telnusqa.doors.shared.said import spoken
from telnusqa.store.passing import passing
from telnusqa.words import retention

FAILED_SIGN_INS = timedelta(minutes=5)
"""As ``ACCOUNT_RATE_LIMITS`` has it."""


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400; 503 where the database went away while a session was written: Django takes that for a session deleted."""
    fault = passing(_why_not_written(exception)) if isinstance(exception, SessionInterrupted) else None
    return come_again(request, fault) if fault else render(request, "shared/errors/400.html", status=400)


def _why_not_written(exception: SessionInterrupted) -> BaseException | None:
    """What the database said, beneath ``SessionInterrupted`` and ``UpdateError``."""
    update = exception.__context__
    return update.__context__ if update else None


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403, told like 404: what may not be seen does not exist for the one who asks."""
    return not_found(request, exception)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form came without its proof, because it lay open too long or came from elsewhere."""
    return render(request, "shared/errors/403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: the same page for what is unknown and for what may not be seen."""
    return render(request, "shared/errors/404.html", status=404)


def erased(request: HttpRequest, exception: CaseErased) -> HttpResponse:
    """410: the case was theirs to open; when it was erased, and by which rule."""
    told = {"number": shown(exception.number), **retention.erased(exception.on, spoken())}
    return render(request, "shared/errors/410.html", told, status=410)


def too_many(
    request: HttpRequest, exception: Exception | None = None, *, left: timedelta = FAILED_SIGN_INS
) -> HttpResponse:
    """429: a limit was reached, and when it is over; allauth, which names no time, has none that is longer."""
    seconds = int(left.total_seconds())
    response = render(request, "shared/errors/429.html", {"minutes": -(-seconds // 60)}, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def broken(request: HttpRequest) -> HttpResponse:
    """500: in all three languages at once, asking nothing of session or database, for either may be what broke.

    What passes by itself is 503. Django calls this around every layer, also where a session is read or written.
    """
    fault = passing(sys.exc_info()[1])
    if fault is not None:
        return come_again(request, fault)
    return HttpResponse(get_template("shared/errors/500.html").render(), status=500)
