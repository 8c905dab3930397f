"""Somebody of the sample with a browser: signs in as people do, then walks from page to page and collects forms."""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPResponse
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import HTTPCookieProcessor, ProxyHandler, Request, build_opener

from tools.attack.cast import APPLICANT, NOBODY

LEAVES = ("/staff/sign-out/", "/portal/leave/", "/drop/", "/static/")
"""Addresses that end what was begun, or are files that are the same for everybody."""
_ALIKE = 3
_CODE = re.compile(r"\b\d{6}\b")
_CODE_COMES_WITHIN = 180.0
_ANOTHER_AFTER = 10.0


@dataclass(frozen=True)
class Asked:
    """A request a page offers: ``form`` is what its fields hold, None for a link; ``page`` is where it was offered."""

    address: str
    form: tuple[tuple[str, str], ...] | None = None
    page: str = ""

    @property
    def way(self) -> str:
        """Its path, numbers aside."""
        return re.sub(r"[0-9A-Z]{6,}|\d+|[0-9a-f-]{36}", "…", urlsplit(self.address).path)

    @property
    def shape(self) -> tuple[str, tuple[str, ...]]:
        """What it has in common with others that differ in their numbers alone."""
        names = tuple(dict.fromkeys(name for name, _ in self.form)) if self.form is not None else ("?",)
        return self.way + re.sub(r"=[^&]*", "", urlsplit(self.address).query), names


class _Page(HTMLParser):
    """The links and forms of a page."""

    def __init__(self, at: str) -> None:
        super().__init__()
        self._at = at
        self._choosing = ""
        self.links: list[str] = []
        self.forms: list[tuple[str, str, list[tuple[str, str]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what leads on."""
        told = {name: text or "" for name, text in attrs}
        if tag == "a" and "href" in told:
            self.links.append(urljoin(self._at, told["href"]).partition("#")[0])
        elif tag == "form":
            method = told.get("method", "get").lower()
            self.forms.append((urljoin(self._at, told.get("action", "")), method, []))
        elif tag == "option" and self.forms and self._choosing and told.get("value"):
            self.forms[-1][2].append((self._choosing, told["value"]))
            self._choosing = ""
        elif tag in ("input", "textarea", "select", "button") and self.forms and told.get("name"):
            self._choosing = told["name"] if tag == "select" else ""
            named = [name for name, _ in self.forms[-1][2]]
            once = told.get("type") == "radio" or tag == "button"
            if tag != "select" and told.get("type") != "file" and not (once and told["name"] in named):
                self.forms[-1][2].append((told["name"], told.get("value", "") or "1"))


@dataclass
class Browser:
    """One browser with its cookies; ``phone`` is the applicant's."""

    base: str
    phone: str = ""
    jar: CookieJar = field(default_factory=CookieJar)

    def cookies(self) -> dict[str, str]:
        """What it sends along."""
        return {each.name: each.value or "" for each in self.jar}

    def open(self, address: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, where one is now, and the page."""
        opener = build_opener(ProxyHandler({}), HTTPCookieProcessor(self.jar))
        sent = None if form is None else urlencode(form).encode()
        asked = Request(urljoin(self.base, address), sent, {"Referer": self.base + "/"})  # noqa: S310 - our own server
        try:
            answer: HTTPResponse = opener.open(asked, timeout=120)
        except HTTPError as error:
            return error.code, error.url or "", error.read().decode("utf-8", "replace")
        text = answer.read().decode("utf-8", "replace") if "html" in answer.headers.get("Content-Type", "") else ""
        return answer.status, answer.url, text

    def post(self, address: str, *, to: str = "", **form: str) -> tuple[int, str, str]:
        """Send a form with the proof its page holds; ``to`` is where it goes, if not to its page."""
        return self.open(to or address, {**form, "csrfmiddlewaretoken": self.proof(address)})

    def sign_in(self, who: str) -> "Browser":
        """As people do. Raises ``AssertionError`` where it does not lead in."""
        if who in (NOBODY, APPLICANT):
            # Whoever asks for a code sees the page where it is typed.
            self.post("/portal/", phone=self.phone)
        if who == NOBODY:
            return self
        if who == APPLICANT:
            _, at, _ = self.post("/portal/code/", code=self._code_that_came())
        else:
            _, at, _ = self.post("/staff/sign-in/", login=who, password=f"telnusqa-sample-{who}")
        if "sign-in" in at or "/portal/code/" in at:
            raise AssertionError(f"{who} could not sign in: {at}")
        return self

    def _code_that_came(self) -> str:
        """The code of the pretended message, once the worker has sent it. Raises ``AssertionError``.

        Where much else is told to this phone at once the page no longer shows it: another is asked for.
        """
        until, asked = time.monotonic() + _CODE_COMES_WITHIN, time.monotonic()
        while time.monotonic() < until:
            if time.monotonic() - asked > _ANOTHER_AFTER:
                self.post("/portal/", phone=self.phone)
                asked = time.monotonic()
            _, _, page = self.open("/portal/code/")
            message = page.partition('data-live="sms"')[2].partition("</div>")[0]
            if shown := _CODE.search(message):
                return shown[0]
            time.sleep(0.5)
        raise AssertionError("no code came")

    def proof(self, page: str) -> str:
        """The proof of a form that was drawn here, as it stands on this page."""
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.open(page)[2])
        return found[1] if found else ""

    def walk(self, starts: Iterable[str], most: int, ours: Callable[[str], bool]) -> Iterator[Asked]:
        """Every link and form within so many pages, one of each shape, where ``ours`` says yes to the path.

        Of links that differ in their numbers alone a few are looked at, for what they offer differs; of starts all.
        """
        waiting = [Asked(urljoin(self.base, each)) for each in starts]
        given, opened, looked, offered = len(waiting), set[str](), Counter[object](), set[object]()
        while waiting and len(opened) < most:
            asked, given = waiting.pop(0), given - 1
            if asked.address in opened or not self._goes(asked, ours) or (given < 0 and looked[asked.shape] >= _ALIKE):
                continue
            opened.add(asked.address)
            looked[asked.shape] += 1
            status, at, text = self.open(asked.address)
            if status == 200 and asked.shape not in offered:
                offered.add(asked.shape)
                yield asked
            if status != 200 or not text:
                continue
            page = _Page(at)
            page.feed(text)
            waiting += map(Asked, page.links)
            for where, method, fields in page.forms:
                form = Asked(where, tuple(fields), at) if method == "post" else Asked(f"{where}?{urlencode(fields)}")
                if self._goes(form, ours) and form.shape not in offered:
                    offered.add(form.shape)
                    yield form

    def _goes(self, asked: Asked, ours: Callable[[str], bool]) -> bool:
        here = asked.address.startswith(self.base + "/") and ours(urlsplit(asked.address).path)
        return here and not any(each in asked.address for each in LEAVES)
