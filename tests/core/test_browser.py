"""Which browser it was, in two words."""

import pytest

from telnusqa.core.browser import browser_of

_CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)
_MAC, _PHONE = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)",
)
_DROID = "Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (_CHROME, "Chrome · Windows"),
        (f"{_CHROME} Edg/142.0.0.0", "Edge · Windows"),
        (f"{_CHROME} OPR/124.0.0.0", "Opera · Windows"),
        (f"{_CHROME} YaBrowser/25.10.0.0", "Yandex · Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox · Linux"),
        (f"{_MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15", "Safari · macOS"),
        (f"{_PHONE} AppleWebKit/605.1.15 CriOS/142.0 Mobile/15E148 Safari/604.1", "Chrome · iPhone"),
        (f"{_PHONE} AppleWebKit/605.1.15 FxiOS/145.0 Mobile/15E148 Safari/605.1.15", "Firefox · iPhone"),
        ("Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari · iPad"),
        (f"{_DROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36", "Samsung Internet · Android"),
        (f"{_DROID} Chrome/142.0.0.0 Mobile Safari/537.36", "Chrome · Android"),
        ("curl/8.14.1 (Linux)", "Linux"),
        ("Firefox/1", "Firefox"),
        ("something of our own", ""),
        ("", ""),
    ],
)
def test_a_browser_is_told_by_its_own_name_and_its_system(told: str, said: str) -> None:
    assert browser_of(told) == said
