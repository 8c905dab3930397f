"""What every page knows."""

from typing import Any
from urllib.parse import SplitResult, urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def frame(request: HttpRequest) -> dict[str, Any]:
    """Languages of the switch, whether any neighbour is pretended, and the address of this page."""
    return {"languages": settings.LANGUAGES, "pretend": bool(settings.PRETEND), "here": _here(request)}


def page_of(request: HttpRequest) -> str:
    """The path of the page a request came from, without its question: where to go on after a sign-in."""
    return _form_stood_on(request).path or request.path


def _here(request: HttpRequest) -> str:
    """An address that shows this page again: a form's own address may answer only to what is sent to it."""
    parts = _form_stood_on(request)
    if not parts.path:
        return request.get_full_path()
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _form_stood_on(request: HttpRequest) -> SplitResult:
    """The page of this site whose form was sent; empty where none was, or nobody says which."""
    came_from = request.headers.get("Referer", "")
    if request.method != "POST" or not came_from:
        return urlsplit("")
    try:
        hosts = {request.get_host()}
    except DisallowedHost:  # the page that says so is drawn as well
        return urlsplit("")
    ours = url_has_allowed_host_and_scheme(came_from, allowed_hosts=hosts)
    return urlsplit(came_from if ours else "")
