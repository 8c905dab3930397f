"""What a page holds that no page of ours should: an element that was typed, a script in the page, a way out."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from django.http import HttpResponse
from django.test import Client

PAYLOAD = "\"'><xss-x onxss=1></title></textarea></script>{{7*7}}{%debug%}"
"""Closes whatever it stands in, and would be an element there; what it reads is never calculated."""

_SAVED = re.compile(r'(?:inline|attachment); filename="[A-Za-z0-9][A-Za-z0-9._-]*"')
"""Names of files are of our own letters: numbers, days and kinds."""


class Held(HTMLParser):
    """Reads a page and keeps what is wrong with it; and the fields of its forms."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []
        self.fields: dict[str, list[str]] = {}
        self._form: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element."""
        told = {name: text or "" for name, text in attrs}
        if tag.startswith("xss-") or any(name.startswith("on") for name in told):
            self.wrong.append(f"<{tag} {' '.join(told)}>")
        if any(text.strip().lower().startswith(("javascript:", "data:text", "vbscript:")) for text in told.values()):
            self.wrong.append(f"<{tag}> leads into a script")
        if (tag == "script" and "src" not in told) or "style" in told or tag in {"style", "base"}:
            self.wrong.append(f"<{tag}> in the page itself")
        if tag == "form":
            self._form = told.get("action", "")
        elif tag in ("input", "textarea", "select") and self._form is not None and told.get("name"):
            self.fields.setdefault(self._form, []).append(told["name"])

    def handle_endtag(self, tag: str) -> None:
        """Its end."""
        if tag == "form":
            self._form = None


def wrong_with(answer: HttpResponse) -> Iterator[str]:
    """What is wrong with a page and what was told beside it."""
    policy = answer.headers.get("Content-Security-Policy", "")
    for name, kept in (
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ):
        if answer.headers.get(name) != kept:
            yield f"{name}: {answer.headers.get(name)}"
    if "default-src 'none'" not in policy or "unsafe" in policy or "script-src 'self'" not in policy:
        yield f"Content-Security-Policy: {policy}"
    kind, saved = answer.headers.get("Content-Type", ""), answer.headers.get("Content-Disposition")
    if kind.startswith("text/") and "charset=utf-8" not in kind:
        yield f"Content-Type: {kind}"
    if saved is not None and not _SAVED.fullmatch(saved):
        yield f"Content-Disposition: {saved}"
    if "html" not in kind:
        return
    page = Held()
    page.feed(answer.content.decode())
    yield from page.wrong


def fields_of(browser: Client, address: str) -> list[str]:
    """The names of the fields in the forms of a page, and in those that lead to it."""
    answer = browser.get(address)
    if answer.status_code != 200 or "html" not in answer.headers.get("Content-Type", ""):
        return []
    page = Held()
    page.feed(answer.content.decode())
    return [name for names in page.fields.values() for name in names]
