"""How long one stays signed in: a working day and no longer, however busy one was in it."""

from datetime import timedelta

from django.http import HttpRequest
from django.utils.timezone import now

LASTS = timedelta(hours=12)
_BEGAN = "began"


def begin(request: HttpRequest) -> None:
    """Remember in the session when it was signed in to. Sessions are timed by the real clock, as their cookies are."""
    request.session[_BEGAN] = int(now().timestamp())


def end_in_time(request: HttpRequest) -> bool:
    """Whether the working day is over; the session is emptied then, and whoever asks has to sign in again."""
    began = request.session.get(_BEGAN)
    if began is None or now().timestamp() - began < LASTS.total_seconds():
        return False
    request.session.flush()
    return True
