"""Applicants at the portal, over HTTP, who try again when nobody answers: as people do when a page does not load."""

import logging
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx

_CODE = re.compile(r"pretend-note.*?\b(\d{6})\b", re.DOTALL)
_PATIENCE = 120
_BREATH = 0.05
logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass
class Promises:
    """The numbers people were shown, kept by them and not by the server."""

    numbers: dict[str, str] = field(default_factory=dict)
    broken: list[BaseException] = field(default_factory=list)
    told: threading.Condition = field(default_factory=threading.Condition)

    def keep(self, who: str, number: str) -> None:
        """Somebody was shown a number."""
        with self.told:
            self.numbers[who] = number
            self.told.notify_all()

    def break_off(self, error: BaseException) -> None:
        """Somebody could not go on."""
        with self.told:
            self.broken.append(error)
            self.told.notify_all()

    def wait_for(self, count: int) -> None:
        """Until so many were told. Raises what stopped somebody."""
        with self.told:
            done = self.told.wait_for(lambda: len(self.numbers) >= count or self.broken, timeout=_PATIENCE)
            assert done, "the crowd is stuck"
            if self.broken:
                raise self.broken[0]


class Applicant:
    """One person with one phone."""

    def __init__(self, address: str, place: int) -> None:
        self.phone = f"+7701{place:07d}"
        # Each comes from an address of their own: limits are no part of this proof.
        came_from = {"X-Forwarded-For": f"198.51.{place // 250}.{place % 250 + 1}"}
        self.browser = httpx.Client(base_url=address, headers=came_from, timeout=30)
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
        self._post("/portal/code/", code=self._code("/portal/code/"))
        return "/".join(self._post("/portal/apply/").split("/")[:4])

    def _confirm(self, base: str) -> str:
        """Ask for a code and confirm; where a crash ate the answer, what comes back leads to the receipt."""
        leads_to = self._post(f"{base}/check/")
        if leads_to.endswith("/receipt/"):
            return leads_to
        return self._post(f"{base}/confirm/", code=self._code(f"{base}/confirm/"))

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

    def _code(self, path: str) -> str:
        for _ in range(int(_PATIENCE / _BREATH)):
            page = self._again(lambda: self.browser.get(path))
            if page.status_code == 302:
                return ""
            found = _CODE.search(page.text)
            if found:
                return found[1]
            self.breath.wait(_BREATH)
        raise AssertionError("no code came")

    def _post(self, path: str, **typed: str) -> str:
        """Send a form, seen as often as it takes; answers where it leads."""

        def send() -> httpx.Response:
            if "csrf" not in self.browser.cookies:
                self.browser.get("/portal/")
            token = self.browser.cookies["csrf"]
            return self.browser.post(path, data={"csrfmiddlewaretoken": token, **typed})

        answer = self._again(send)
        assert answer.status_code == 302, f"{path}: {answer.status_code} {answer.text[-2000:]}"
        return urlsplit(answer.headers["Location"]).path

    def _again(self, ask: Callable[[], httpx.Response]) -> httpx.Response:
        for _ in range(int(_PATIENCE / _BREATH)):
            try:
                answer = ask()
            except (httpx.TransportError, KeyError):
                self.breath.wait(_BREATH)
                continue
            if answer.status_code < 500:
                return answer
            self.breath.wait(_BREATH)
        raise AssertionError("nobody answers")


def crowd(address: str, college: str, people: int, at_once: int, promises: Promises) -> list[threading.Thread]:
    """So many people, a few at once; each keeps the number shown. The threads are begun."""
    waiting = iter(range(people))
    lock = threading.Lock()

    def stand_in_line() -> None:
        while True:
            with lock:
                place = next(waiting, None)
            if place is None:
                return
            applicant = Applicant(address, place)
            try:
                promises.keep(applicant.phone, applicant.apply(college))
            except BaseException as error:  # noqa: BLE001 - told to whoever waits
                promises.break_off(error)
                return

    threads = [threading.Thread(target=stand_in_line, daemon=True) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    return threads
