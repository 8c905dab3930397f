"""Find every sentence of the product that is said to a person: in Python, in templates and in the library list."""

import io
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from django.utils.translation.template import templatize

KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "say": (2,),
    "say_n": (2, 3),
    "N_": None,
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
LIBRARY = "telnusqa/locale/library.toml"
Key = str | tuple[str, str]


def everything(root: Path) -> Catalog:
    """A template catalogue of the tree at ``root``."""
    found = Catalog(charset="utf-8")
    for path, line, key, context in sorted(sentences(root), key=lambda s: (s[0], s[1])):
        found.add(key, locations=[(path, line)], context=context)
    return found


def sentences(root: Path) -> Iterator[tuple[str, int, Key, str | None]]:
    """Path, line, sentence (or singular and plural) and context of each sentence found."""
    for path in sorted((root / "telnusqa").rglob("*.py")):
        if "migrations" not in path.parts:
            yield from _python(path.relative_to(root).as_posix(), path.read_bytes())
    for pattern in ("*.html", "*.txt"):
        for path in sorted((root / "telnusqa").rglob(pattern)):
            if "templates" in path.parts:
                code = templatize(path.read_text(encoding="utf-8"), origin=os.fspath(path))
                code = "\n".join(line.strip() for line in code.split("\n"))  # its indents are not Python's
                yield from _python(path.relative_to(root).as_posix(), code.encode())
    if (library := root / LIBRARY).exists():
        for entry in tomllib.loads(library.read_text(encoding="utf-8")).get("message", []):
            key = (entry["id"], entry["plural"]) if "plural" in entry else entry["id"]
            yield LIBRARY, 1, key, entry.get("context")


def _python(name: str, source: bytes) -> Iterator[tuple[str, int, Key, str | None]]:
    for line, key, _comments, context in extract("python", io.BytesIO(source), keywords=KEYWORDS):
        if key and key != ("", ""):
            yield name, line, (key if isinstance(key, str) else (key[0], key[1])), context
