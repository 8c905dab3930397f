"""What a page about somebody's document tells the browser: keep it nowhere, list it nowhere, tell nobody."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from django.http import HttpResponse

P = ParamSpec("P")

TOLD = {
    "Cache-Control": "no-store, private",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    # With "no-referrer" a browser sends its own forms without an origin, and they are refused as forged.
    "Referrer-Policy": "same-origin",
}


def unkept(view: Callable[P, HttpResponse]) -> Callable[P, HttpResponse]:
    """Every answer of the view says so."""

    @wraps(view)
    def answered(*args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        response = view(*args, **kwargs)
        for name, value in TOLD.items():
            response[name] = value
        return response

    return answered
