"""What is done around every page."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_cache_control, patch_vary_headers

from telnusqa.doors.api.answer import WITHIN
from telnusqa.doors.api.answer import answer as api_answer
from telnusqa.store.once import reading_once

Answer = Callable[[HttpRequest], HttpResponseBase]


def machines(answer: Answer) -> Answer:
    """Answer a machine at once: what is done around a page is not done around its requests."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        return api_answer(request) if request.path_info.startswith(WITHIN) else answer(request)

    return answered


def speak(answer: Answer) -> Answer:
    """Speak the language chosen by the switch, else the one an officer's account names, else Kazakh.

    The browser's own list of languages is not asked: the state language stands first, and the switch is on every page.
    """

    known = {code for code, _name in settings.LANGUAGES}

    def spoken(request: HttpRequest) -> HttpResponseBase:
        wanted = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        if wanted not in known:
            wanted = str(getattr(request.user, "language", ""))
        if wanted not in known:
            wanted = settings.LANGUAGE_CODE
        with translation.override(wanted):
            request.LANGUAGE_CODE = wanted
            response = answer(request)
        response.headers.setdefault("Content-Language", wanted)
        patch_vary_headers(response, ("Cookie",))
        return response

    return spoken


def read_once(answer: Answer) -> Answer:
    """Ask once what a page asks twice: its rules, who it is drawn for, the case it is about. A form is read afresh."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        if request.method not in ("GET", "HEAD"):
            return answer(request)
        with reading_once():
            return answer(request)

    return answered


def keep_private(answer: Answer) -> Answer:
    """Keep every page that looked at a session out of caches, the browser's own included."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        if request.session.accessed and not response.has_header("Cache-Control"):
            patch_cache_control(response, private=True, no_store=True)
        return response

    return answered
