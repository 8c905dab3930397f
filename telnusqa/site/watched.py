"""One line and one count for each request: which route answered, how, in how long; never its path or what was typed.

A line names the case once it is opened, and the account or the token that asked: who was refused is seen there.
"""

import re
import secrets
import string
from collections.abc import Callable
from time import perf_counter

import structlog
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from telnusqa.doors.ops.counted import count_request, route_of

_HEADER = "X-Request-ID"
_GIVEN = re.compile(r"[A-Za-z][A-Za-z0-9-]{7,63}")
_LETTERS = str.maketrans(string.digits, "ghijklmnop")
_ASKED_ALL_THE_TIME = frozenset({"healthz", "readyz", "metrics"})

log = structlog.get_logger("telnusqa.requests")


def watched(answer: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Around everything but the assets. What is logged meanwhile names the request."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        began = perf_counter()
        structlog.contextvars.clear_contextvars()
        name = _name_of(request)
        structlog.contextvars.bind_contextvars(request=name)
        response = answer(request)
        seconds = perf_counter() - began
        route = route_of(request)
        if settings.TELNUSQA_METRICS_TOKEN:
            count_request(request, response.status_code, seconds)
        said = log.debug if route in _ASKED_ALL_THE_TIME else log.info
        said("answered", route=route, method=request.method, status=response.status_code, ms=round(seconds * 1000))
        response.headers[_HEADER] = name
        return response

    return answered


def _name_of(request: HttpRequest) -> str:
    """The name a proxy of ours gave, else one of letters: digits in a row would be taken for a phone and hidden."""
    given = request.headers.get(_HEADER, "")
    if settings.TELNUSQA_PROXIES and _GIVEN.fullmatch(given):
        return given
    return secrets.token_hex(8).translate(_LETTERS)
