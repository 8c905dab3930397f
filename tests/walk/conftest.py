"""The browser of the walks, whose pages are answered by a server of their own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserType

from tests.conftest import program


@pytest.fixture(scope="session")
def chromium(browsers: BrowserType) -> Iterator[Browser]:
    """Debian's chromium; where it is there, its shell without windows, which opens a page at half the cost.

    The shell does not bring a redirect back to a test that answers in the server's place, so others have the whole.
    """
    path = program("chromium-headless-shell") or program("chromium")
    with browsers.launch(executable_path=path, args=["--no-sandbox"]) as browser:
        yield browser
