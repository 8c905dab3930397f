"""How long one stays signed in: a working day, and half an hour in which nothing is done.

When something was last done is written at most once in some minutes, so that a page that is read costs no writing.
What a page asks by itself is nothing anybody did.
"""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils.timezone import now

from telnusqa.core.browser import browser_of
from telnusqa.store.read.sessions import ASKED, BEGAN, BROWSER, SignedInAt, of_account

LASTS = timedelta(hours=12)
BY_ITSELF = "Telnusqa-Live"
"""The header of a page that brings itself up to date."""
_NOTED_IN = 15
"""Of the idle time: what was done is noted at most once in a fifteenth of it, two minutes of thirty."""


def idle() -> timedelta:
    """How long one stays signed in while nothing is done."""
    return timedelta(minutes=settings.TELNUSQA_IDLE_MINUTES)


def begin(request: HttpRequest) -> None:
    """Remember in the session when it was signed in to. Sessions are timed by the real clock, as their cookies are."""
    request.session[BEGAN] = request.session[ASKED] = int(now().timestamp())
    request.session[BROWSER] = browser_of(request.headers.get("User-Agent", ""))


def end_in_time(request: HttpRequest) -> bool:
    """Whether the working day is over, or nothing was done for long; the session is emptied then: sign in again."""
    began = request.session.get(BEGAN)
    if began is None:
        return False
    at, asked = now().timestamp(), request.session.get(ASKED, began)
    if at - began < LASTS.total_seconds() and at - asked < idle().total_seconds():
        if at - asked >= idle().total_seconds() / _NOTED_IN and BY_ITSELF not in request.headers:
            request.session[ASKED] = int(at)
        return False
    request.session.flush()
    return True


def of(account: int) -> tuple[SignedInAt, ...]:
    """Where this account is signed in now: what ended in time, but was not asked since, is left out."""
    at = now()
    open_now = of_account(account, at)
    return tuple(each for each in open_now if at - each.began_at < LASTS and at - each.asked_at < idle())
