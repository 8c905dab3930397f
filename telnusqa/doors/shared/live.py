"""A page that brings itself up to date: the browser asks again with the ETag it has, and mostly hears "the same"."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import condition

from telnusqa.doors.shared.said import spoken

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def live(version: Callable[Concatenate[HttpRequest, P], object]) -> Callable[[View[P]], View[P]]:
    """Answer 304 while ``version`` of what is shown stays the same for the same language.

    ``version`` takes what the view takes and runs before it, so it must ask for access itself, as the view does
    (it may raise ``NotFound``). Mark the part to be swapped with ``data-live="name"`` and include
    ``shared/live.html`` in it; the page's ``scripts`` block loads ``js/live.js``.
    """

    def decorate(view: View[P]) -> View[P]:
        def etag(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> str:
            told = f"{version(request, *args, **kwargs)!r} {spoken()}"
            return f'"{hashlib.sha256(told.encode()).hexdigest()[:20]}"'

        return wraps(view)(condition(etag_func=etag)(view))

    return decorate
