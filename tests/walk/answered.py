"""A browser answered by Django's test client, in the test's own transaction.

A journal is never emptied, so a test that commits would need a database of its own; this one commits nothing.
"""

from contextvars import copy_context

from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page, Route

from tests.cast import Staff

BASE = "http://127.0.0.1"


def answer(route: Route) -> None:
    """Ask Django what the browser asked, its proof against forged forms included."""
    asked = route.request
    told = {name: value for name, value in asked.all_headers().items() if not name.startswith(":")}
    client = Client(enforce_csrf_checks=True, headers={**told, "host": "127.0.0.1"})
    kind = told.get("content-type", "application/octet-stream")
    said = client.generic(asked.method, asked.url.removeprefix(BASE), asked.post_data or "", content_type=kind)
    headers = dict(said.headers.items())
    cookies = [morsel.OutputString() for morsel in said.cookies.values()]
    body = b"".join(said.streaming_content) if said.streaming else said.content
    route.fulfill(
        status=said.status_code,
        headers={**headers, **({"set-cookie": "\n".join(cookies)} if cookies else {})},
        body=body,
    )


def browse(chromium: Browser, who: Staff | None, language: str, width: int, scheme: str = "light") -> Page:
    """A browser in which an officer, or nobody, has signed in.

    Playwright calls back in a context of its own, where Django would open another connection and miss the transaction.
    """
    opened = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    named = {settings.LANGUAGE_COOKIE_NAME: language}
    if who is not None:
        named[settings.SESSION_COOKIE_NAME] = who.client().cookies[settings.SESSION_COOKIE_NAME].value
    opened.add_cookies([{"name": name, "value": value, "url": BASE} for name, value in named.items()])
    page = opened.new_page()
    here = copy_context()
    page.route("**/*", lambda route: here.copy().run(answer, route))
    return page
