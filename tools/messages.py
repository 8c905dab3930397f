"""`make messages`: gather the sentences, merge them into the catalogues, take translations, compile.

::

    python -m tools.messages                       gather, merge, compile; tells what is still missing
    python -m tools.messages --take FILE.toml …    also fill empty translations from ["қазақша"] ru = "…" en = "…"
    python -m tools.messages --compile             only write the .mo files
"""

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from tools.catalogues import LANGUAGES, LOCALE, ROOT, compile_all, ids, read, texts, write
from tools.extract import LIBRARY, everything

Texts = Mapping[str, str | Sequence[str]]


def merge(root: Path, locale: Path, taken: Mapping[str, Texts]) -> dict[str, list[str]]:
    """Bring the catalogues up to the sources; returns, per language, the sentences that have no text yet.

    A sentence no longer used is dropped. Nothing is guessed: a changed sentence is a new one.
    """
    found = everything(root)
    offered = {**library_texts(root), **taken}
    missing: dict[str, list[str]] = {}
    for language in LANGUAGES:
        catalogue = read(language, locale)
        catalogue.update(deepcopy(found), no_fuzzy_matching=True, keep_user_comments=True)
        catalogue.obsolete.clear()
        for message in catalogue:
            if message.id:
                _fill(message, language, offered.get(ids(message)[0], {}), catalogue)
        write(catalogue, language, locale)
        missing[language] = [ids(m)[0] for m in catalogue if m.id and not _said(m, language)]
    return missing


def library_texts(root: Path) -> dict[str, Texts]:
    """The texts of library messages, by msgid."""
    path = root / LIBRARY
    if not path.exists():
        return {}
    return {entry["id"]: entry for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("message", [])}


def is_library(message: Message) -> bool:
    """Whether the sentence comes from Django or allauth, keyed in English."""
    return any(place == LIBRARY for place, _line in message.locations)


def _fill(message: Message, language: str, offered: Texts, catalogue: Catalog) -> None:
    from_library = is_library(message)
    if all(texts(message)) and texts(message) and not from_library:
        return
    text = offered.get(language)
    if text is None and from_library and language == "en":
        text = ids(message)[0] if len(ids(message)) == 1 else list(ids(message))
    if text is None:
        return
    if len(ids(message)) == 1:
        message.string = text if isinstance(text, str) else text[0]
    else:
        forms = [text] if isinstance(text, str) else list(text)
        message.string = tuple(forms + [forms[-1]] * (catalogue.num_plurals - len(forms)))


def _said(message: Message, language: str) -> bool:
    if language == "kk" and not is_library(message):
        return True
    return bool(texts(message)) and all(texts(message))


def main() -> None:
    """Run from the command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--take", type=Path, nargs="+", default=[], help="TOML files of translations")
    asked.add_argument("--compile", action="store_true", help="only write the .mo files")
    options = asked.parse_args()
    if not options.compile:
        taken: dict[str, Texts] = {}
        for path in options.take:
            taken |= tomllib.loads(path.read_text(encoding="utf-8"))
        for language, sentences in merge(ROOT, LOCALE, taken).items():
            for sentence in sentences:
                print(f"missing {language}: {sentence}")
    print(f"compiled {compile_all()} messages")


if __name__ == "__main__":
    main()
