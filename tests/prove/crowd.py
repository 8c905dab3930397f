"""Applicants at the portal, over HTTP, who try again when nobody answers: as people do when a page does not load.

Their codes come to their phones: they look at what the gateway took (``tests.prove.gateway``).
"""

import logging
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from urllib.parse import urlsplit

import httpx

_CODE = re.compile(r"\b\d{6}\b")
_SIGN_IN, _CONFIRM = "кіру коды", "растау коды"
_PATIENCE = 120
_ENOUGH = 400
"""Looks at the phone, until one asks for another code."""
_BREATH = 0.05
_PAUSE = 0.25
"""Before one tries again what was not answered."""
logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass
class Promises:
    """The numbers people were shown, kept by them and not by the server."""

    numbers: dict[str, str] = field(default_factory=dict)
    gave_up: set[str] = field(default_factory=set)
    broken: list[BaseException] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def keep(self, who: str, number: str) -> None:
        """Somebody was shown a number."""
        self.numbers[who] = number

    def break_off(self, who: str, error: BaseException) -> None:
        """Somebody could not go on; who asked for too many codes, since each crash cost one, comes another day."""
        self.gave_up.add(who)
        if not isinstance(error, TooOften):
            self.broken.append(error)


class TooOften(Exception):
    """No more codes for this phone today."""


Sent = Callable[[str, str, int], None]
"""Told of each request: method, path, status; 0 where nobody answered."""


class Applicant:
    """One person with one phone."""

    def __init__(self, address: str, inbox: str, place: int, sent: Sent) -> None:
        self.phone = f"+7701{place:07d}"
        # Each comes from an address of their own: limits are no part of this proof.
        came_from = {"X-Forwarded-For": f"198.51.{place // 250}.{place % 250 + 1}"}
        self.browser = httpx.Client(base_url=address, headers=came_from, timeout=30)
        self.inbox = httpx.Client(base_url=inbox, timeout=30)
        self.sent = sent
        self.tried: set[str] = set()
        self.breath = threading.Event()

    def apply(self, college: str) -> str:
        """From the phone to the receipt; answers the number shown."""
        base = ""
        while not base.startswith("/portal/apply/"):
            base = self._begin()
        for page, typed in self._pages(college).items():
            self._post(f"{base}/{page}/", **typed)
        shown = ""
        while not shown.endswith("/receipt/"):
            shown = self._confirm(base)
        return shown.split("/")[3]

    def _begin(self) -> str:
        """Sign in and begin a draft; where a crash ate the sign-in one is led back to its start."""
        self._post("/portal/", phone=self.phone)
        self._try_codes("/portal/code/", _SIGN_IN)
        return "/".join(self._post("/portal/apply/").split("/")[:4])

    def _confirm(self, base: str) -> str:
        """Ask for a code and confirm; where a crash ate the answer, what comes back leads to the receipt."""
        leads_to = self._post(f"{base}/check/")
        if leads_to.endswith("/receipt/"):
            return leads_to
        return self._try_codes(f"{base}/confirm/", _CONFIRM)

    def _try_codes(self, path: str, purpose: str) -> str:
        """Type in the newest code that came; where a crash had it asked for twice the older one is wrong.

        Where none comes, or it is out of time, the answer is empty, and one asks for another.
        """
        looks, refused = 0, False
        while looks < _ENOUGH:
            page = self._again(lambda: self._ask("GET", path))
            if page.status_code == 302:
                return urlsplit(page.headers["Location"]).path
            for code in self._came(purpose):
                self.tried.add(code)
                answer = self._again(partial(self._send, path, {"code": code}))
                if answer.status_code == 302:
                    return urlsplit(answer.headers["Location"]).path
                refused = True
            # One that was refused may be out of time: the next is asked for sooner.
            looks += 10 if refused else 1
            self.breath.wait(_BREATH)
        return ""

    def _came(self, purpose: str) -> list[str]:
        """Codes not typed in yet, the newest first."""
        texts = self.inbox.get("/inbox", params={"phone": self.phone}).json()
        codes = [_CODE.findall(text)[0] for text in texts if purpose in text]
        return [code for code in reversed(codes) if code not in self.tried]

    def _pages(self, college: str) -> dict[str, dict[str, str]]:
        return {
            "institution": {"institution": college},
            "study": {"graduation_year": "2009", "speciality": "Есеп және аудит"},
            "name": {"applicant_surname": "Омарова", "applicant_given": "Әлия"},
            "reasons": {"reasons": "lost", "circumstances": "Көшу кезінде жоғалды"},
            "wanted": {"wanted": "diploma"},
            "original": {},
            "contact": {"address": "Астана"},
            "collection": {"collection": "office"},
            "consent": {"consent": "yes"},
        }

    def _post(self, path: str, **typed: str) -> str:
        """Send a form, seen as often as it takes; answers where it leads."""
        answer = self._again(partial(self._send, path, typed))
        if answer.status_code == 422 and typed.keys() <= {"phone"}:
            raise TooOften(path)
        assert answer.status_code == 302, f"{path}: {answer.status_code} {answer.text[-2000:]}"
        return urlsplit(answer.headers["Location"]).path

    def _send(self, path: str, typed: dict[str, str]) -> httpx.Response:
        if "csrf" not in self.browser.cookies:
            self._ask("GET", "/portal/")
        return self._ask("POST", path, {"csrfmiddlewaretoken": self.browser.cookies["csrf"], **typed})

    def _ask(self, method: str, path: str, form: dict[str, str] | None = None) -> httpx.Response:
        status = 0
        try:
            answer = self.browser.request(method, path, data=form)
            status = answer.status_code
        finally:
            self.sent(method, path, status)
        return answer

    def _again(self, ask: Callable[[], httpx.Response]) -> httpx.Response:
        for _ in range(int(_PATIENCE / _PAUSE)):
            with suppress(httpx.TransportError, KeyError):
                answer = ask()
                if answer.status_code < 500:
                    return answer
            self.breath.wait(_PAUSE)
        raise AssertionError("nobody answers")


def crowd(
    address: str, inbox: str, college: str, at_once: int, promises: Promises, sent: Sent
) -> list[threading.Thread]:
    """A few people at once, until it is over; each keeps the number shown. The threads are begun."""
    places = count()

    def stand_in_line() -> None:
        while not promises.over.is_set() and not promises.broken:
            applicant = Applicant(address, inbox, next(places), sent)
            try:
                promises.keep(applicant.phone, applicant.apply(college))
            except BaseException as error:  # noqa: BLE001 - told to whoever waits
                promises.break_off(applicant.phone, error)

    threads = [threading.Thread(target=stand_in_line, daemon=True) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    return threads
