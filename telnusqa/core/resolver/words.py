"""The words of a name that tell institutions apart: folded, without endings, with a sense where they have one.

«Қарағанды темір жол колледжінің», "Карагандинский железнодорожный техникум" and «жд колледж Караганда» come to the same
words but for what the house calls itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from telnusqa.core.name_key import name_key
from telnusqa.core.resolver import vocabulary
from telnusqa.core.resolver.close import distance, typos
from telnusqa.core.resolver.stem import stem

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_GLUED = re.compile(r"(?<=[^\W\d_]{2})(колледж|коледж|каледж|училищ|техникум|лице[йяию])")
"""«Медколледж» and «педучилище» are two words each."""
_LATIN = re.compile(r"[a-z]+")
_YEAR = re.compile(r"(19[3-9]|20[0-4])\d")
_LETTERS = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("gh", "г"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"),
    ("ya", "я"), ("yo", "е"), ("iy", "и"),
    *zip("abcdefghijklmnopqrstuvwxyz", "абкдефгхижклмнопкрстувухыз", strict=True),
)  # fmt: skip
_SHORT = range(2, 7)
"""How many letters the initials of a name may have."""
_LEAST_SHORTENED = 3
_MISTYPED = 6
"""From so many letters on a word is taken for a mistyped one, below for a shortened one."""
_LONG = 5
"""Patterns of fewer letters are too near to other words."""


class Sort(StrEnum):
    """What a word is about."""

    KIND = "kind"
    SUBJECT = "subject"
    PLACE = "place"
    NUMBER = "number"
    INITIALS = "initials"
    OWN = "own"


@dataclass(frozen=True)
class Word:
    """A word that tells institutions apart. ``text`` is its sense where it has one, else its folded stem."""

    sort: Sort
    text: str


Pattern = tuple[str, ...]
"""Beginnings of words in a row, folded; one that ends in ``$`` is a whole word."""


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a name, each once, in their order. A year among them is none: it tells when, not which."""
    return tuple(dict.fromkeys(word for word, _ in _senses(text) if word is not None))


def year_in(text: str) -> int | None:
    """The year a text names, where it names one."""
    found = re.search(rf"(?<!\d){_YEAR.pattern}(?!\d)", text)
    return int(found[0]) if found else None


def initials_of(text: str) -> str | None:
    """The initials of a name in the order of its words, as people shorten it: КПК; None where it has too few."""
    letters = "".join(part[0] for word, parts in _senses(text) if word is not None for part in parts if part.isalpha())
    return letters if len(letters) in _SHORT else None


@lru_cache(maxsize=20_000)
def guess(word: str) -> Word | None:
    """The sense a shortened or mistyped word may have; None where it may have several, or none."""
    return _shortened(word) if len(word) < _MISTYPED else _mistyped(word)


@lru_cache(maxsize=20_000)
def fold(token: str) -> str:
    """A word as it is compared: letters of both alphabets, typed for one another or not, come to one."""
    if token.isdigit():
        return token
    key = name_key(token)
    return key if not _LATIN.fullmatch(key) or any(_fits(each, key) for each in _ENGLISH) else _cyrillic(key)


def _cyrillic(key: str) -> str:
    for latin, letter in _LETTERS:
        key = key.replace(latin, letter)
    return name_key(key)


def _senses(text: str) -> Iterator[tuple[Word | None, list[str]]]:
    """Each word, or None for one that tells nothing, and the parts it was made of."""
    folded = [key for token in _TOKEN.findall(_GLUED.sub(r" \1", text.lower())) if (key := fold(token))]
    place = 0
    while place < len(folded):
        word, taken = _known(folded, place) or (_plain(folded[place]), 1)
        yield word, folded[place : place + taken]
        place += taken


def _known(folded: list[str], place: int) -> tuple[Word | None, int] | None:
    """The sense of the words that begin there and how many they are; None where they have none."""
    for pattern, word in _BY_START.get(folded[place][:2], ()):
        if len(pattern) <= len(folded) - place and all(map(_fits, pattern, folded[place:])):
            return word, len(pattern)
    return None


def _fits(part: str, word: str) -> bool:
    return word == part[:-1] if part.endswith("$") else word.startswith(part)


def _shortened(word: str) -> Word | None:
    """«Муз», «кар»: the one sense that begins so."""
    if len(word) < _LEAST_SHORTENED or word.isdigit():
        return None
    senses = {sense for (part, *more), sense in _PATTERNS if not more and sense and part.startswith(word)}
    return senses.pop() if len(senses) == 1 else None


def _mistyped(word: str) -> Word | None:
    """The sense whose long pattern is a letter or two from the word's beginning."""
    best: tuple[int, int, Word] | None = None
    for (part, *more), sense in _PATTERNS:
        if more or sense is None or part.endswith("$") or len(part) < _LONG:
            continue
        most = typos(len(part) - 1)
        far = min(distance(word[: len(part) + shift], part, most) for shift in (-1, 0, 1))
        if far <= most and (best is None or (far, -len(part)) < best[:2]):
            best = (far, -len(part), sense)
    return best[2] if best else None


def _plain(word: str) -> Word | None:
    if word.isdigit():
        return None if _YEAR.fullmatch(word) else Word(Sort.NUMBER, word.lstrip("0") or "0")
    return Word(Sort.OWN, stem(word)) if len(word) > 1 else None


def _patterns(text: str) -> Iterator[Pattern]:
    for pattern in text.split():
        yield tuple(
            name_key(part) + "$" if part.endswith("$") else name_key(part) for part in pattern.split("_") if part
        )


def _table() -> tuple[tuple[Pattern, Word | None], ...]:
    senses: list[tuple[Sort, Mapping[str, str]]] = [
        (Sort.KIND, vocabulary.KINDS),
        (Sort.SUBJECT, vocabulary.SUBJECTS),
        (Sort.PLACE, vocabulary.PLACES),
    ]
    found: list[tuple[Pattern, Word | None]] = [
        (pattern, Word(sort, sense))
        for sort, table in senses
        for sense, text in table.items()
        for pattern in _patterns(text)
    ]
    found += [(pattern, None) for text in (vocabulary.LEGAL, vocabulary.CHATTER) for pattern in _patterns(text)]
    # Of two that fit the one of more and longer words is meant.
    return tuple(sorted(found, key=lambda each: (-len(each[0]), -len("".join(each[0])))))


def _by_start() -> dict[str, list[tuple[Pattern, Word | None]]]:
    """The patterns by their first two letters; those of one letter under that letter."""
    found: dict[str, list[tuple[Pattern, Word | None]]] = {}
    for pattern, word in _PATTERNS:
        found.setdefault(pattern[0].rstrip("$")[:2], []).append((pattern, word))
    return found


_PATTERNS = _table()
_BY_START = _by_start()
_ENGLISH = tuple({part for pattern, _ in _PATTERNS for part in pattern if _LATIN.fullmatch(part.rstrip("$"))})
