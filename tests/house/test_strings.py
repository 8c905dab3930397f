"""Every sentence is there in Kazakh, Russian and English: not missing, not guessed, not left in another language."""

import re
import tomllib
from itertools import combinations
from pathlib import Path

from babel.messages.catalog import Message

from tests.house.tree import ROOT, plant
from tools.catalogues import LANGUAGES, LOCALE, ids, read, texts
from tools.extract import everything
from tools.messages import is_library

SAME = frozenset(tomllib.loads((ROOT / "tests/house/same_in_two.toml").read_text(encoding="utf-8"))["same"])
_PLACE = re.compile(r"%\((\w+)\)[sd]|%[sd]|\{\w+\}")
Key = tuple[str | None, tuple[str, ...]]


def wrong(root: Path, locale: Path, same: frozenset[str]) -> list[str]:
    """What is wrong with the catalogues of this tree, a line each."""
    wanted = {_key(m): m for m in everything(root) if m.id}
    found: list[str] = []
    said: dict[Key, dict[str, tuple[str, ...]]] = {key: {} for key in wanted}
    for language in LANGUAGES:
        held = {_key(m): m for m in read(language, locale) if m.id}
        found += [f"{language}: no longer said: {key[1][0]}" for key in held.keys() - wanted.keys()]
        for key, message in wanted.items():
            text = _said(message, held.get(key), language)
            if text is None:
                found.append(f"{language}: missing: {key[1][0]}")
                continue
            said[key][language] = text
            if held[key].fuzzy:
                found.append(f"{language}: fuzzy: {key[1][0]}")
            if any(_places(form) != _places(key[1][-1]) for form in text):
                found.append(f"{language}: other parameters: {key[1][0]}")
    return found + [
        f"{one} = {other}: {key[1][0]}"
        for key, by_language in said.items()
        if key[1][0] not in same
        for one, other in combinations(by_language, 2)
        if by_language[one] == by_language[other]
    ]


def _key(message: Message) -> Key:
    return message.context, ids(message)


def _said(wanted: Message, held: Message | None, language: str) -> tuple[str, ...] | None:
    if held is None:
        return None
    forms = texts(held)
    if forms and all(forms):
        return forms
    return ids(wanted) if language == "kk" and not is_library(wanted) else None


def _places(text: str) -> frozenset[str]:
    return frozenset(match[0] for match in _PLACE.finditer(text.replace("%%", "")))


def test_every_sentence_is_said_in_three_languages() -> None:
    found = wrong(ROOT, LOCALE, SAME)
    assert not found, f"{len(found)} sentences (`make messages` gathers them):\n" + "\n".join(sorted(found))


def _tree(root: Path, source: str, **translations: str) -> list[str]:
    plant(root, "telnusqa/words/status.py", source)
    for language in LANGUAGES:
        head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        plant(root, f"locale/{language}/LC_MESSAGES/django.po", head + translations.get(language, ""))
    return wrong(root, root / "locale", frozenset({"PDF"}))


KK = 'msgid "Берілді"\nmsgstr ""\n'
RU = 'msgid "Берілді"\nmsgstr "Выдано"\n'
EN = 'msgid "Берілді"\nmsgstr "Handed over"\n'
SAY = 'say(language, "Берілді")\n'


def test_a_whole_catalogue_is_well(tmp_path: Path) -> None:
    assert _tree(tmp_path, SAY, kk=KK, ru=RU, en=EN) == []


def test_a_missing_sentence_is_seen(tmp_path: Path) -> None:
    assert _tree(tmp_path, SAY, kk=KK, ru=RU) == ["en: missing: Берілді"]


def test_an_empty_translation_is_seen(tmp_path: Path) -> None:
    assert _tree(tmp_path, SAY, kk=KK, ru=KK, en=EN) == ["ru: missing: Берілді"]


def test_a_guessed_translation_is_seen(tmp_path: Path) -> None:
    assert _tree(tmp_path, SAY, kk=KK, ru="#, fuzzy\n" + RU, en=EN) == ["ru: fuzzy: Берілді"]


def test_a_sentence_left_in_another_language_is_seen(tmp_path: Path) -> None:
    assert _tree(tmp_path, SAY, kk=KK, ru=RU, en=RU) == ["ru = en: Берілді"]


def test_an_allowed_name_may_be_the_same(tmp_path: Path) -> None:
    pdf = 'msgid "PDF"\nmsgstr "PDF"\n'
    assert _tree(tmp_path, 'N_("PDF")\n', kk=pdf, ru=pdf, en=pdf) == []


def test_a_lost_parameter_is_seen(tmp_path: Path) -> None:
    source = 'say(language, "%(n)s күн", n=2)\n'
    kk, ru, en = ('msgid "%(n)s күн"\nmsgstr "' + text + '"\n' for text in ("", "%(m)s дн.", "%(n)s days"))
    assert _tree(tmp_path, source, kk=kk, ru=ru, en=en) == ["ru: other parameters: %(n)s күн"]


def test_a_sentence_nobody_says_is_seen(tmp_path: Path) -> None:
    assert _tree(tmp_path, "x = 1\n", ru=RU) == ["ru: no longer said: Берілді"]
