"""Somebody at a browser, who looks at every page they come to.

The same address is opened in each language and width, judged (axe, but once for two languages of one width, under CI
in Kazakh alone; no sideways scroll at 320 px) and pictured. Pictures lie in ``build/screens``, for people to look at;
under CI none are taken, nobody would look.
"""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Response

from tests.conftest import UNDER_CI
from tests.walk.axe import violations, wider_than_the_screen

MOST_LOOKS = 400
"""How often a page is looked at again before it is said that nothing comes: a reload takes some tenths of a second."""
SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
PHONE, DESK, NARROWEST = 360, 1280, 320
VIEWS = (("ru", DESK), ("en", PHONE), ("kk", PHONE))
"""The last of them is how the walk goes on."""
_JUDGED = ("kk",) if UNDER_CI else ("kk", "ru")


class Walker:
    """One person with one browser."""

    def __init__(self, context: BrowserContext, address: str, *, views: tuple[tuple[str, int], ...] = VIEWS) -> None:
        self.page: Page = context.new_page()
        self.context = context
        self.address = address
        self.views = views
        self.judges = True
        self.faults: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("response", self._check)

    def _hear(self, said: ConsoleMessage) -> None:
        # Of every answer of 400 and more the browser writes a line; what matters of them is in _check.
        if said.type == "error" and not said.text.startswith("Failed to load resource"):
            self.faults.append(said.text)

    def _check(self, answer: Response) -> None:
        if answer.status >= 500 or (answer.status >= 400 and answer.request.resource_type != "document"):
            self.faults.append(f"{answer.status} {answer.url}")

    def go(self, path: str) -> None:
        """Open an address."""
        self.page.goto(self.address + path)

    def press(self, words: str) -> None:
        """Press the button that says this."""
        self.page.get_by_role("main").get_by_role("button", name=words, exact=True).first.click()

    def go_on(self) -> None:
        """Press the page's one primary button."""
        self.page.locator("main button.button:not(.button-second), main button.button-stop").first.click()

    def last_word(self) -> str:
        """The last word of the address one is at."""
        return self.page.url.split("?")[0].rstrip("/").rsplit("/", 1)[-1]

    def file(self, path: str) -> bytes:
        """A file behind the session, whole."""
        answer = self.context.request.get(self.address + path)
        assert answer.ok, f"{path}: {answer.status}"
        return answer.body()

    def fill(self, **fields: str) -> None:
        """Type into fields by their names."""
        for name, text in fields.items():
            self.page.locator(f"main [name={name}]").first.fill(text)

    def choose(self, **fields: str) -> None:
        """Tick radios and boxes by name and value."""
        for name, value in fields.items():
            self.page.locator(f"main [name={name}][value='{value}']").check()

    def pick(self, **fields: str) -> None:
        """Choose from drop-down lists by name and value."""
        for name, value in fields.items():
            self.page.locator(f"main select[name={name}]").select_option(value)

    def date(self, name: str, day: date) -> None:
        """Type a day into its three fields."""
        self.fill(**{f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)})

    def wait_for(self, selector: str) -> None:
        """Look again until the worker has done what the page waits for; it fails where that never comes."""
        for _ in range(MOST_LOOKS):
            if self.page.locator(selector).count():
                return
            self.page.reload()
        raise AssertionError(f"{self.page.url}: {selector} never came")

    def heading(self) -> str:
        """What the page is about."""
        return self.page.locator("h1").first.inner_text()

    def see(self, name: str) -> None:
        """Look at the page one is on, in every view; afterwards one is where one was, in Kazakh."""
        if not self.views:
            return
        shown = self.page.url
        for language, width in self.views:
            self._speak(language)
            self.page.set_viewport_size({"width": width, "height": 900})
            self.page.goto(shown)
            self._judge(f"{name}-{language}-{width}", axe=language in _JUDGED)

    def see_as_it_is(self, name: str) -> None:
        """Look at an answer that has no address of its own: a form with its problems, a conflict."""
        self._judge(f"{name}-as-it-is")

    def paper(self, path: str, name: str, languages: tuple[str, ...] = ("kk", "ru")) -> None:
        """Open a PDF in both languages of papers: each page of it is pictured, for people to read."""
        for language in languages:
            self._speak(language)
            self._picture(self.file(path), f"{name}-{language}")
        self._speak("kk")

    def print(self, name: str) -> None:
        """The page one is on, as it comes out of the printer."""
        self._picture(self.page.pdf(format="A4", print_background=True), f"{name}-printed")

    def _picture(self, pdf: bytes, name: str) -> None:
        assert pdf.startswith(b"%PDF"), name
        if self.judges and not UNDER_CI:
            SCREENS.mkdir(parents=True, exist_ok=True)
            command = ["pdftoppm", "-r", "80", "-png", "-", str(SCREENS / name)]
            subprocess.run(command, input=pdf, check=True)

    def _speak(self, language: str) -> None:
        self.context.add_cookies([{"name": "language", "value": language, "url": self.address}])

    def _judge(self, picture: str, *, axe: bool = True) -> None:
        if not self.judges:
            return
        self.page.wait_for_load_state()
        if not UNDER_CI:
            SCREENS.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=SCREENS / f"{picture}.png", full_page=True)
        if axe:
            self.faults += [f"{picture}: {found}" for found in violations(self.page)]
        if self.page.viewport_size and self.page.viewport_size["width"] == PHONE:
            self.page.set_viewport_size({"width": NARROWEST, "height": 900})
            self.faults += [f"{picture}: too wide at 320: {found}" for found in wider_than_the_screen(self.page)]
            self.page.set_viewport_size({"width": PHONE, "height": 900})


@contextmanager
def walker(browser: Browser, address: str, **options: object) -> Iterator[Walker]:
    """Somebody with a browser of their own, closed afterwards."""
    settings: Mapping[str, object] = {"viewport": {"width": PHONE, "height": 900}, "locale": "kk-KZ", **options}
    context = browser.new_context(**settings)  # type: ignore[arg-type]
    try:
        yield Walker(context, address)
    finally:
        context.close()
