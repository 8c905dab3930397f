"""Every quote of an edition stands, word for word, in the text the edition names."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import ROOT, plant


def unfounded(law: Path) -> list[str]:
    found = []
    for edition in sorted((law / "editions").glob("*.toml")):
        content = tomllib.loads(edition.read_text(encoding="utf-8"))
        text = _folded((law / "text" / content["text"]).read_text(encoding="utf-8"))
        quotes = list(_quotes(content))
        if not quotes:
            found.append(f"{edition.name}: no quote at all")
        found += [f"{edition.name}: {quote[:70]}" for quote in quotes if not _stands(quote, text)]
    return found


def _quotes(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "quote":
                yield from [inner] if isinstance(inner, str) else inner
            else:
                yield from _quotes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _quotes(inner)


def _stands(quote: str, text: str) -> bool:
    return bool(quote.strip()) and _folded(quote) in text


def _folded(text: str) -> str:
    return " ".join(text.split())


def test_every_quote_stands_in_its_text() -> None:
    assert unfounded(ROOT / "telnusqa" / "law") == []


def test_a_changed_word_is_seen_and_a_wrapped_line_is_not(tmp_path: Path) -> None:
    plant(tmp_path, "text/2030.txt", "1. Телнұсқа он бес\n   жұмыс күнінде беріледі.")
    plant(
        tmp_path,
        "editions/2030.toml",
        'text = "2030.txt"\n[term]\nquote = "он бес жұмыс күнінде"\n[[paper]]\nquote = "он алты жұмыс күнінде"\n',
    )
    plant(tmp_path, "editions/2031.toml", 'text = "2030.txt"\n')
    assert unfounded(tmp_path) == ["2030.toml: он алты жұмыс күнінде", "2031.toml: no quote at all"]


def test_an_empty_quote_is_no_quote(tmp_path: Path) -> None:
    plant(tmp_path, "text/2030.txt", "1. Телнұсқа")
    plant(tmp_path, "editions/2030.toml", 'text = "2030.txt"\n[[paper]]\nquote = ""\n')
    assert unfounded(tmp_path) == ["2030.toml: "]
