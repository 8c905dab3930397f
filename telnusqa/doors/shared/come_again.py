"""503: something passes by itself in a moment; what was sent stands on the page and is sent again with one button.

Neither session nor database is asked: either may be what is away. Browsers keep no form of a page that may not be
stored, so the page itself carries what was typed, to the one who typed it and nobody else.
"""

import structlog
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.template.loader import get_template
from django.utils import translation

from telnusqa.store.passing import Passing, let_go, retry_after

_FORM = "application/x-www-form-urlencoded"

log = structlog.get_logger("telnusqa.passing")


def come_again(request: HttpRequest, fault: Passing) -> HttpResponse:
    """The page, in the reader's language. Machines are answered by their own door, which comes before any page."""
    log.warning("asked to come again", fault=fault.value, method=request.method)
    if fault is Passing.AWAY:
        let_go()
    answer = _page(request, fault)
    answer.status_code = 503
    answer.headers["Retry-After"] = str(retry_after(fault))
    answer.headers["Cache-Control"] = "no-store"
    # One line a request is enough: Django would add where the code stood, for each of a thousand that wait.
    answer._has_been_logged = True  # type: ignore[attr-defined]  # noqa: SLF001 - Django reads it
    return answer


def _page(request: HttpRequest, fault: Passing) -> HttpResponse:
    language = spoken_to(request)
    shown = {
        "again": _reads(request),
        "seconds": retry_after(fault),
        "here": request.get_full_path(),
        "typed": typed(request),
    }
    with translation.override(language):
        answer = HttpResponse(get_template("shared/errors/503.html").render(shown))
    answer.headers["Content-Language"] = language
    return answer


def spoken_to(request: HttpRequest) -> str:
    """The language: as the page was being told; else the one chosen by the switch; else the browser's; else Kazakh.

    Elsewhere the browser is not asked, for an officer's account may name a language; here it cannot be read.
    """
    return getattr(request, "LANGUAGE_CODE", "") or translation.get_language_from_request(request)


def typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What was sent by a form, to be sent again; nothing where it cannot be, or holds a password."""
    if _reads(request) or request.content_type != _FORM:
        return []
    try:
        sent = [(name, value) for name, values in request.POST.lists() for value in values]
    except (SuspiciousOperation, UnreadablePostError, MultiPartParserError):
        return []
    return [] if any("password" in name for name, _ in sent) else sent


def _reads(request: HttpRequest) -> bool:
    return request.method in ("GET", "HEAD")
