"""Which words of the vocabulary may a typed word have been meant for?"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import connection
from rapidfuzz.distance import OSA, DamerauLevenshtein

from telnusqa.core.name_grams import grams, typos_in
from telnusqa.store.tables.register import NameGram

Near = Mapping[str, int]
"""Words with their distance in typos."""


def near(typed: Mapping[str, str]) -> Mapping[str, Near]:
    """For each typed word itself and those of the vocabulary within its typos; one question for all of them.

    ``typed`` holds, by their keys, the letters as they were typed: a typo may have doubled one. The word itself may be
    nobody's; it is looked for all the same, for the vocabulary is the whole country's, and whether a name is known to
    another college is not to be told by what a search costs.
    """
    ways = {way: key for key, letters in typed.items() if key for way in (key, letters)}
    found: dict[str, dict[str, int]] = {key: {key: 0} for key in ways.values()}
    for way, words in _sharing_a_gram(tuple(ways)).items():
        nearest = found[ways[way]]
        for word, typos in _within(way, words):
            nearest[word] = min(typos, nearest.get(word, typos))
    return found


def _sharing_a_gram(typed: tuple[str, ...]) -> dict[str, set[str]]:
    """For each typed word those that share a gram with it and are about as long."""
    # They travel as one text, for there are a thousand of them; no word holds a space.
    together = "group_concat" if connection.vendor == "sqlite" else "string_agg"
    parts, values = [], list[Any]()
    for n, word in enumerate(typed):
        asked, typos = sorted(grams(word, typos_in(word))), typos_in(word)
        parts.append(
            f"SELECT {n}, {together}(word, ' ') FROM {NameGram._meta.db_table} "  # noqa: S608 - names of our own
            f"WHERE gram IN ({', '.join(['%s'] * len(asked))}) AND length(word) BETWEEN %s AND %s"
        )
        values += [*asked, len(word) - typos, len(word) + typos]
    if not parts:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), values)
        return {typed[n]: set(words.split()) for n, words in cursor.fetchall() if words}


def _within(way: str, words: Iterable[str]) -> Iterable[tuple[str, int]]:
    """Those within the word's typos. A swap of two neighbouring letters is one, even where a letter came between."""
    most = typos_in(way)
    # The quick measure does not see a swap that was spoiled further: it counts one more, and the slow one decides.
    for word in words:
        typos = OSA.distance(way, word, score_cutoff=most + 1)
        if typos > most + 1:
            continue
        exactly = typos if typos <= most else DamerauLevenshtein.distance(way, word)
        if exactly <= most:
            yield word, exactly
