"""Which browser somebody came with, in two words for a person who looks for the one that is not theirs."""

from collections.abc import Iterable

_BROWSERS = (
    ("YaBrowser/", "Yandex"),
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
)
"""What names one, the first that is found: most call themselves Chrome and Safari too."""
_SYSTEMS = (
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)


def browser_of(told: str) -> str:
    """As ``User-Agent`` tells it: «Firefox · Windows»; "" where neither is known. What is told may be untrue."""
    return " · ".join(name for name in (_first(told, _BROWSERS), _first(told, _SYSTEMS)) if name)


def _first(told: str, known: Iterable[tuple[str, str]]) -> str:
    return next((name for mark, name in known if mark in told), "")
