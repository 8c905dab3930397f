"""Which words of the vocabulary may a typed word have been meant for?"""

from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from telnusqa.core.name_grams import grams, typos_in
from telnusqa.store.tables.register import NameGram

Near = tuple[tuple[str, int], ...]
"""Words with their distance in typos, the nearest first."""


def near(typed: Iterable[str]) -> Mapping[str, Near]:
    """For each of these folded words, those of the vocabulary within its typos; one question for all of them."""
    words = {word for word in typed if word}
    asked = {gram for word in words for gram in grams(word, typos_in(word))}
    known = list(NameGram.objects.filter(gram__in=sorted(asked)).values_list("word", flat=True).distinct())
    return {word: _within(word, known) for word in words}


def _within(word: str, known: list[str]) -> Near:
    # A swap of two neighbouring letters is one typo here, as it is to who types.
    found = extract(word, known, scorer=OSA.distance, score_cutoff=typos_in(word), limit=None)
    return tuple(sorted(((other, int(typos)) for other, typos, _ in found), key=lambda one: (one[1], one[0])))
