"""Under which key is a name found, however it was spelled?"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from telnusqa.core.person import PersonName

_LETTERS = str.maketrans(
    {
        "ә": "а", "қ": "к", "ғ": "г", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
        "э": "е", "ъ": "", "ь": "",
    }
)  # fmt: skip
_LOOK_ALIKES = str.maketrans("abcehikmoptxyə", "авсехикмортхуа")
"""Latin letters people type for Cyrillic ones; only in a text that is Cyrillic otherwise."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_REPEATED = re.compile(r"(.)\1+")
BETWEEN_WORDS = re.compile(r"[\s\-\u2010-\u2015\u2212]+")


@dataclass(frozen=True)
class NameKeys:
    """The keys of a person's name, part by part; a part that is not there has the key ""."""

    surname: str
    given: str
    patronymic: str


@lru_cache(maxsize=1 << 16)
def name_key(text: str) -> str:
    """One folded word for a name or a part of it; the same for the spellings people and registers use.

    Case, Kazakh and Russian letters (Ә/А, Ғ/Г, Қ/К, Ң/Н, Ө/О, Ұ/Ү/У, Һ/Х, І/И, Ё/Е, Й/И, Э/Е), hard and soft
    signs, doubled letters, spaces, hyphens, apostrophes and Latin look-alikes within a Cyrillic text do not count:
    «Сейіт-Әли», «СЕИТ АЛИ» and «Сейитали» share a key. Folding a key changes nothing. "" for a text without letters.
    """
    return _REPEATED.sub(r"\1", name_letters(text))


def name_letters(text: str) -> str:
    """The same with doubled letters kept, as a typo may have doubled them: «Динаа» is one letter short of Динара."""
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    if _CYRILLIC.search(lower):
        lower = lower.translate(_LOOK_ALIKES).translate(_LETTERS)
    return "".join(character for character in lower if character.isalnum())


def name_words(text: str) -> tuple[str, ...]:
    """The keys of the words of a text, divided at spaces and hyphens, for a search box or a vocabulary of parts."""
    return tuple(key for word in BETWEEN_WORDS.split(text) if (key := name_key(word)))


def keys(name: PersonName) -> NameKeys:
    """The keys under which a register keeps a person's name."""
    return NameKeys(name_key(name.surname), name_key(name.given), name_key(name.patronymic))
