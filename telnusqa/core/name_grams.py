"""By which shortened words does a mistyped word meet the one that was meant?

Two words within one typo share a word that is either of them with a letter left out; within two typos, one with two
letters left out. So a vocabulary keeps, for each of its words, what is left of it (its grams); a typed word is
shortened the same way, and whatever shares a gram is looked at closely. Only the first letters are shortened: that
loses no word and keeps the vocabulary small.
"""

from itertools import combinations

SHORTENED = 7
"""How many of the first letters are shortened."""
_LONG = 7
"""From how many letters on a typed word may hold two typos; a shorter one that differs twice is another word."""


def typos_in(word: str) -> int:
    """How many typos a typed word may hold and still be taken for another: a swap of two neighbours is one."""
    return 2 if len(word) >= _LONG else 1


def grams(word: str, typos: int) -> frozenset[str]:
    """The word's first letters with up to ``typos`` of them left out; never the empty text."""
    head = word[:SHORTENED]
    left = (
        "".join(letters)
        for out in range(min(typos, len(head) - 1) + 1)
        for letters in combinations(head, len(head) - out)
    )
    return frozenset(left)


def grams_kept(word: str) -> frozenset[str]:
    """The grams under which a vocabulary keeps a word: enough for any typed word that may be taken for it."""
    return grams(word, 2 if len(word) >= _LONG - 2 else 1)
