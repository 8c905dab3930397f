"""A machine is answered at once: nothing that is done around a page (session, forms, cookies) concerns it."""

from contextlib import nullcontext

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import Resolver404, resolve

from telnusqa.core.accept_language import preferred
from telnusqa.core.errors import NotFound
from telnusqa.doors.api.v1 import problems
from telnusqa.doors.api.v1.problems import MOST_BYTES, Told
from telnusqa.store.once import reading_once

WITHIN = "/api/"
_ALWAYS = {
    "Cache-Control": "private, no-store",
    # To be read by a machine: a browser led here saves it as a file, shows nothing and runs nothing.
    "Content-Disposition": 'attachment; filename="telnusqa.json"',
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
}
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


def answer(request: HttpRequest) -> HttpResponseBase:
    """What the address answers; whatever goes wrong is a problem of RFC 9457. A HEAD is a GET without its body."""
    try:
        response = _answered(request)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is answered, and told to the log
        response = problems.of(request, error)
    if response.status_code == 405 and not response.has_header("Content-Language"):
        language = preferred(request.headers.get("Accept-Language", ""))
        allowed, response = response.headers.get("Allow", ""), problems.told(request, "method", language)
        response.headers["Allow"] = allowed
    for name, text in _ALWAYS.items():
        response.headers.setdefault(name, text)
    return response


def _answered(request: HttpRequest) -> HttpResponseBase:
    request.get_host()
    try:
        match = resolve(request.path_info)
    except Resolver404 as error:
        raise NotFound(request.path_info) from error
    request.resolver_match = match
    head = request.method == "HEAD"
    if head:
        request.method = "GET"
    if request.method in _WITH_BODY:
        _refuse_too_large(request)
    try:
        with reading_once() if request.method == "GET" else nullcontext():
            response: HttpResponseBase = match.func(request, *match.args, **match.kwargs)
    finally:
        if head:
            request.method = "HEAD"
    if head and isinstance(response, HttpResponse):
        length = len(response.content)
        response.content = b""
        response.headers["Content-Length"] = str(length)
    return response


def _refuse_too_large(request: HttpRequest) -> None:
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError as error:
        raise Told("bad-request") from error
    if length > MOST_BYTES:
        raise RequestDataTooBig
