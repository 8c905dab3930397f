"""Ours carries every message of Django and allauth that a page can show."""

import importlib.util
import io
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel.messages.extract import extract
from django.utils.translation.template import templatize

from tests.house.tree import ROOT, plant
from tools.extract import KEYWORDS, LIBRARY


def uncarried(listing: Mapping[str, object], site_packages: Path) -> tuple[set[str], set[str]]:
    """Messages the libraries have and the list does not, and the other way round."""
    sources: Mapping[str, list[str]] = listing["sources"]  # type: ignore[assignment]
    messages: list[Mapping[str, str]] = listing["message"]  # type: ignore[assignment]
    theirs = {text for name in sources["files"] for text in _messages(site_packages / name)}
    ours = {entry["id"] for entry in messages} | set(sources["not_shown"])
    return theirs - ours, ours - theirs


def _messages(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        source = "\n".join(line.strip() for line in templatize(source).split("\n"))
    for _line, key, _comments, _context in extract("python", io.BytesIO(source.encode()), keywords=KEYWORDS):
        yield key if isinstance(key, str) else key[0]


def _listing() -> dict[str, object]:
    return tomllib.loads((ROOT / LIBRARY).read_text(encoding="utf-8"))


def _site_packages() -> Path:
    django = importlib.util.find_spec("django")
    assert django is not None
    assert django.origin is not None
    return Path(django.origin).parent.parent


def test_every_message_of_the_libraries_is_carried() -> None:
    missing, gone = uncarried(_listing(), _site_packages())
    assert (missing, gone) == (set(), set())


def test_no_message_is_listed_twice() -> None:
    messages: list[Mapping[str, str]] = _listing()["message"]  # type: ignore[assignment]
    seen = [entry["id"] for entry in messages]
    assert len(seen) == len(set(seen))


def test_a_message_new_in_a_library_is_seen(tmp_path: Path) -> None:
    plant(tmp_path, "allauth/forms.py", '_("Password")\n_("Passphrase")\nngettext("one", "many", n)\n')
    listing = {
        "sources": {"files": ["allauth/forms.py"], "not_shown": ["Gone"]},
        "message": [{"id": "Password"}, {"id": "one"}],
    }
    assert uncarried(listing, tmp_path) == ({"Passphrase"}, {"Gone"})
