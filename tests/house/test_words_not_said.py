"""Words no sentence says: of the catalogues in three languages, and of what a template says around them."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files, plant
from tools.catalogues import LANGUAGES, LOCALE, ids, read, texts


@dataclass(frozen=True)
class NotSaid:
    """A word, the languages it is not said in, what is said instead and why, and who says it with reason."""

    word: str
    languages: tuple[str, ...]
    instead: str
    why: str
    but: tuple[str, ...] = ()


WORDS = tuple(
    NotSaid(**{name: tuple(value) if isinstance(value, list) else value for name, value in each.items()})
    for each in tomllib.loads((ROOT / "tests/house/words_not_said.toml").read_text(encoding="utf-8"))["word"]
)


def said(root: Path, locale: Path, words: tuple[NotSaid, ...]) -> list[str]:
    """Who says one of them all the same, a line each."""
    sentences = list(_sentences(locale))
    templates = [(path.relative_to(root).as_posix(), _around(path)) for path in files(root / "telnusqa", ".html")]
    return [
        f"{where}: {each.word}, say: {each.instead}"
        for each in words
        for where, key, text in [
            *((language, key, text) for language, key, text in sentences if language in each.languages),
            *((name, name, text) for name, text in templates),
        ]
        if each.word.casefold() in text.casefold() and key not in each.but
    ]


def _sentences(locale: Path) -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for message in read(language, locale):
            if message.id:
                yield (
                    language,
                    ids(message)[0],
                    " ".join((*texts(message), *(ids(message) if language == "kk" else ()))),
                )


def _around(path: Path) -> str:
    """A template without the lines that say a sentence of the catalogue."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if "translate" not in line and '_("' not in line)


def test_nobody_says_a_word_that_is_not_said() -> None:
    assert said(ROOT, LOCALE, WORDS) == []


def test_every_exception_is_still_needed() -> None:
    for each in WORDS:
        for key in each.but:
            less = NotSaid(each.word, each.languages, each.instead, each.why, tuple(set(each.but) - {key}))
            assert said(ROOT, LOCALE, (less,)), key


def _catalogues(root: Path, kk: str, ru: str, en: str) -> list[str]:
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    for language, text in {"kk": "", "ru": ru, "en": en}.items():
        plant(root, f"locale/{language}/LC_MESSAGES/django.po", f'{head}msgid "{kk}"\nmsgstr "{text}"\n')
    return [line.split(": ")[0] for line in said(root, root / "locale", WORDS)]


@pytest.mark.parametrize(
    ("kk", "ru", "en", "seen"),
    [
        ("Түпнұсқа", "Подлинник", "Original", []),
        ("Түпнұсқа", "Оригинала нет", "Original", ["ru"]),
        ("Айтыңыз", "Сообщите", "Tell 1414", ["en"]),
        ("1414-ке айтыңыз", "По номеру 1414", "Tell us", ["kk", "ru"]),
    ],
)
def test_a_word_said_in_a_catalogue_is_seen(tmp_path: Path, kk: str, ru: str, en: str, seen: list[str]) -> None:
    assert _catalogues(tmp_path, kk, ru, en) == seen


def test_a_word_said_around_the_catalogue_is_seen(tmp_path: Path) -> None:
    plant(
        tmp_path, "telnusqa/doors/portal/a.html", '<a href="tel:1414">{{ phone }}</a>\n<p>{% translate "1414" %}</p>\n'
    )
    assert _catalogues(tmp_path, "Айтыңыз", "Сообщите", "Tell us") == ["telnusqa/doors/portal/a.html"]
