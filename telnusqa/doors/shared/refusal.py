"""What an error of the domain becomes on the screen, for every door alike."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse

from telnusqa.core.errors import CaseErased, Conflict, MoveForbidden, NotAllowed, NotFound
from telnusqa.doors.shared import errors
from telnusqa.doors.shared.context import page_of
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.sign_in import SignInNeeded
from telnusqa.store.read.people import name_of
from telnusqa.words.actor import actor
from telnusqa.words.catalogue import say
from telnusqa.words.step import step

Answer = Callable[[HttpRequest], HttpResponseBase]
_GOES_ON_FROM = {"college:hold": "college:hold", "college:lift_hold": "college:hold"}
"""For acts of those who may not open the case itself."""


class SayWhatWentWrong:
    """Not yours or not there: the one page of 404. Somebody was first: who, what, when. Not known: to the sign-in."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass through."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        """The page for the error, or None for an error that is no word of the domain."""
        if isinstance(exception, NotFound | NotAllowed):
            return errors.not_found(request)
        if isinstance(exception, CaseErased):
            return errors.erased(request, exception)
        if isinstance(exception, SignInNeeded):
            return _sign_in(request, exception)
        if isinstance(exception, Conflict):
            done = step(exception.what, spoken()) if exception.what else ""
            who = actor(name_of(exception.who), spoken())
            mine = exception.who == f"staff:{request.user.pk}"
            won = {"who": who, "done": done, "at": exception.at, "mine": mine, "back": _back(request)}
            return render(request, "shared/conflict.html", won, status=409)
        if isinstance(exception, MoveForbidden):
            return render(request, "shared/conflict.html", {"back": _back(request)}, status=409)
        return None


def _sign_in(request: HttpRequest, needed: SignInNeeded) -> HttpResponseRedirect:
    """To the door to knock at, and from there back; why one is asked again is told there."""
    if needed.ended:
        said = say(spoken(), "Кіру уақыты аяқталды: ұзақ ештеңе істелмеді не жұмыс күні өтті. Қайта кіріңіз.")
        messages.info(request, said)
    back = reverse(needed.then) if needed.then else page_of(request)
    return HttpResponseRedirect(f"{reverse(needed.where)}?{urlencode({'next': back}, safe='/')}")


def _back(request: HttpRequest) -> str:
    """The page of the case the request was about, or the one all of it goes on from; else the same address again."""
    match = request.resolver_match
    number = match.kwargs.get("number") if match else None
    if match is None or number is None:
        return request.path
    try:
        return reverse(_GOES_ON_FROM.get(match.view_name, f"{match.namespace}:case"), args=[number])
    except NoReverseMatch:
        return request.path
