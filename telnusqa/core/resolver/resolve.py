"""Which institution is meant? The likeliest first; none rather than a wrong one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from telnusqa.core.institution import InstitutionName
from telnusqa.core.resolver.index import Entry, Index
from telnusqa.core.resolver.words import Sort, Word, words_of, year_in

OFFERED = 0.45
"""A name less like than this is not the one that is meant."""
SURE = 0.72
LEAD = 0.06
"""To be sure of the first, the next one must be so much less like."""
MOST = 5
_ANOTHER_NUMBER = 0.45
_ANOTHER_PLACE = 0.7
_ANOTHER_YEAR = 0.96
_ANOTHER_HOUSE = 0.45
_UNIVERSITY = Word(Sort.KIND, "university")
"""No college was ever one, so one of the two is another house."""
_COVERED = 0.35
"""How much it counts whether all of the name was said; the rest is whether all that was said is of the name."""
_TELLING = frozenset({Sort.SUBJECT, Sort.NUMBER, Sort.INITIALS, Sort.OWN})
"""Sorts of words by which an institution can be told; a place alone is many."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An institution that may be meant: by which of its names, and how like that is, from 0 to 1."""

    home: int
    name: InstitutionName
    former: bool
    like: float


@dataclass(frozen=True)
class Resolved:
    """The likeliest first; ``sure`` where the first one is meant and no other can be."""

    candidates: tuple[Candidate, ...]
    sure: bool


def resolve(text: str, year: int | None, index: Index, *, hint: str = "") -> Resolved:
    """Whom a name as people remember it means; ``year`` is when they were there, ``hint`` a place they name apart."""
    asked = tuple(map(index.meant, words_of(text)))
    asked = tuple(dict.fromkeys((*asked, *(word for word in words_of(hint) if word.sort is Sort.PLACE))))
    near = {word: index.near(word) for word in asked}
    when = year or year_in(text)
    best: dict[int, tuple[float, Entry]] = {}
    for number in _worth_a_look(near, index):
        entry = index.entries[number]
        like = _like(entry, near, index, when)
        if like > best.get(entry.home, (0.0, entry))[0]:
            best[entry.home] = (like, entry)
    found = sorted(best.values(), key=lambda each: (-each[0], each[1].home))
    candidates = tuple(_candidate(entry, like, index) for like, entry in found if like >= OFFERED)[:MOST]
    return Resolved(candidates, _sure(candidates))


def _worth_a_look(near: Mapping[Word, Mapping[Word, float]], index: Index) -> Iterable[int]:
    """Entries that have a telling word of those asked for; where only a place was said, those that tell no more."""
    telling = [alike for word, alike in near.items() if word.sort in _TELLING]
    if telling:
        return {number for alike in telling for each in alike for number in index.standing.get(each, ())}
    places = {number for word in near if word.sort is Sort.PLACE for number in index.standing.get(word, ())}
    return {number for number in places if not any(word.sort in _TELLING for word in index.entries[number].words)}


def _like(entry: Entry, near: Mapping[Word, Mapping[Word, float]], index: Index, year: int | None) -> float:
    said = of_all = 0.0
    covered: dict[Word, float] = {}
    for word, alike in near.items():
        weight = index.weight(word)
        hits = {each: like for each, like in alike.items() if each in entry.words or each in entry.beside}
        like = max(hits.values(), default=0.0)
        said += weight * like
        of_all += weight
        for each, its in hits.items():
            covered[each] = max(covered.get(each, 0.0), its)
    whole = sum(index.weight(word) for word in entry.words)
    share = sum(index.weight(word) * covered.get(word, 0.0) for word in entry.words) / whole
    if any(word.sort is Sort.INITIALS for word in covered):
        share = 1.0
    found = said / of_all * (1 - _COVERED + _COVERED * share)
    found *= _against(entry, near, Sort.NUMBER, _ANOTHER_NUMBER)
    found *= _against(entry, near, Sort.PLACE, _ANOTHER_PLACE)
    if (_UNIVERSITY in near) != (_UNIVERSITY in entry.words):
        found *= _ANOTHER_HOUSE
    return found * _ANOTHER_YEAR if year is not None and not entry.name.borne_in(year) else found


def _against(entry: Entry, near: Iterable[Word], sort: Sort, factor: float) -> float:
    """The factor where what was said and the name each tell a number, or a place, and none is the same."""
    said = {word for word in near if word.sort is sort}
    its = {word for word in entry.words | entry.beside if word.sort is sort}
    return factor if said and its and not said & its else 1.0


def _candidate(entry: Entry, like: float, index: Index) -> Candidate:
    former = entry.name != index.latest[entry.home]
    return Candidate(home=entry.home, name=entry.name, former=former, like=round(like, 3))


def _sure(candidates: tuple[Candidate, ...]) -> bool:
    if not candidates or candidates[0].like < SURE:
        return False
    return len(candidates) == 1 or candidates[0].like - candidates[1].like >= LEAD
