"""Every name every institution bears or bore, made ready to be looked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from telnusqa.core.institution import InstitutionName, name_of_today
from telnusqa.core.resolver.close import likeness, typos
from telnusqa.core.resolver.words import Sort, Word, guess, initials_of, words_of

FACTOR = {
    Sort.KIND: 0.25,
    Sort.SUBJECT: 1.0,
    Sort.PLACE: 0.8,
    Sort.NUMBER: 1.1,
    Sort.INITIALS: 1.0,
    Sort.OWN: 1.0,
}
"""What a word of each sort weighs beside how rare it is."""
OTHER_KIND = 0.6
"""«Училище» for a college: people mix them up."""

NEAR = 0.65
"""A word so like one that stands in a name is a slip for that one."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """An institution as it is looked for: its names, and the places it lies in, in any language."""

    home: int
    names: tuple[InstitutionName, ...]
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entry:
    """One name in one language: its words, and those it may be told by beside them."""

    home: int
    name: InstitutionName
    words: frozenset[Word]
    beside: frozenset[Word]


@dataclass(frozen=True)
class Index:
    """The entries, where each word stands, and what it weighs.

    ``own`` are the words without a sense by each pair of their letters, ``latest`` the names of today.
    """

    entries: tuple[Entry, ...]
    standing: Mapping[Word, frozenset[int]]
    weights: Mapping[Word, float]
    rarest: float
    own: Mapping[str, tuple[str, ...]]
    latest: Mapping[int, InstitutionName]

    def weight(self, word: Word) -> float:
        """What a word weighs: the rarer the more; one that stands nowhere as the rarest."""
        return self.weights.get(word, self.rarest * FACTOR[word.sort])

    def meant(self, word: Word) -> Word:
        """The word that was meant by one that stands nowhere: a sense, where it is nearer to that than to any name."""
        if word.sort is not Sort.OWN or word in self.standing:
            return word
        if any(likeness(word.text, text) >= NEAR for text in self._alike(word.text)):
            return word
        return guess(word.text) or word

    def near(self, word: Word) -> dict[Word, float]:
        """The words of the index that may be meant by a word, and how like it they are."""
        if word.sort is Sort.KIND:
            return {each: 1.0 if each == word else OTHER_KIND for each in self.weights if each.sort is Sort.KIND}
        found = {word: 1.0} if word in self.standing else {}
        if word.sort is not Sort.OWN:
            return found
        initials = Word(Sort.INITIALS, word.text)
        if initials in self.standing:
            found[initials] = 1.0
        for text in self._alike(word.text):
            if (like := likeness(word.text, text)) > 0:
                found[Word(Sort.OWN, text)] = like
        return found

    def _alike(self, text: str) -> Iterable[str]:
        """Words that share enough pairs of letters to be worth a closer look."""
        pairs = pairs_of(text)
        shared: dict[str, int] = {}
        for pair in pairs:
            for known in self.own.get(pair, ()):
                shared[known] = shared.get(known, 0) + 1
        for known, count in shared.items():
            shorter = min(len(text), len(known))
            if count >= min(len(pairs), len(known) - 1) - 2 * max(typos(shorter), 1):
                yield known


def index_of(institutions: Iterable[Known]) -> Index:
    """The index of these institutions."""
    known = tuple(institutions)
    entries = [entry for each in known for entry in _entries(each)]
    standing: dict[Word, set[int]] = {}
    homes: dict[Word, set[int]] = {}
    for number, entry in enumerate(entries):
        for word in entry.words | entry.beside:
            standing.setdefault(word, set()).add(number)
            homes.setdefault(word, set()).add(entry.home)
    count = len({entry.home for entry in entries})
    rarest = log(1 + count)
    own: dict[str, list[str]] = {}
    for word in standing:
        if word.sort is Sort.OWN:
            for pair in pairs_of(word.text):
                own.setdefault(pair, []).append(word.text)
    return Index(
        entries=tuple(entries),
        standing={word: frozenset(found) for word, found in standing.items()},
        weights={word: log(1 + count / len(found)) * FACTOR[word.sort] for word, found in homes.items()},
        rarest=rarest,
        own={pair: tuple(found) for pair, found in own.items()},
        latest={each.home: name for each in known if (name := name_of_today(each.names))},
    )


def pairs_of(text: str) -> frozenset[str]:
    """The pairs of letters of a word."""
    return frozenset(text[place : place + 2] for place in range(len(text) - 1))


def _entries(each: Known) -> Iterable[Entry]:
    places = frozenset(word for text in each.places for word in words_of(text))
    for name in each.names:
        for text in dict.fromkeys((name.kk, name.ru, name.en)):
            words = frozenset(words_of(text))
            if words:
                initials = initials_of(text)
                short = {Word(Sort.INITIALS, initials)} if initials else set()
                yield Entry(each.home, name, words, (places | short) - words)
