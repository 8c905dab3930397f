"""Which workplace a browser stands at: remembered in it, by the workplace's number alone."""

from collections.abc import Sequence

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from telnusqa.core.printing import Workplace

_COOKIE = "workplace"
_YEAR = 365 * 24 * 60 * 60


def here(request: HttpRequest, places: Sequence[Workplace]) -> str:
    """The workplace of this browser, as its number; "" where it has none of this college's, unless there is but one."""
    told = request.COOKIES.get(_COOKIE, "")
    if told in {str(place.id) for place in places}:
        return told
    return str(places[0].id) if len(places) == 1 else ""


def remember(response: HttpResponse, place: int) -> None:
    """Let the browser remember that it stands there."""
    response.set_cookie(
        _COOKIE,
        str(place),
        max_age=_YEAR,
        path="/college/",
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
