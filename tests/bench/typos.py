"""Typos as people make them, planted into a name."""

from collections.abc import Sequence
from random import Random

from telnusqa.core.name_grams import typos_in
from telnusqa.core.name_key import name_key

LETTERS = "абвгдежзийклмнопрстуфхцчшщыэюяәіңғүұқөһ"


def mistyped(words: Sequence[str], typos: int, random: Random) -> list[str]:
    """The words of a name with so many typos: a letter changed, left out, put in, or two neighbours swapped.

    A word takes as many as it can be known by, whichever of these they are: a short one takes one, of two letters none.
    """
    spoiled = list(words)
    left = [min(typos_in(name_key(word)[1:]), len(word) - 2) if len(word) > 2 else 0 for word in words]
    for _ in range(typos):
        able = [place for place, rest in enumerate(left) if rest]
        if not able:
            break
        place = random.choices(able, weights=[len(words[place]) for place in able])[0]
        spoiled[place] = _spoiled(spoiled[place], random)
        left[place] -= 1
    return spoiled


def _spoiled(word: str, random: Random) -> str:
    at, letter = random.randrange(len(word)), random.choice(LETTERS)
    way = random.randrange(4)
    if way == 0:
        return word[:at] + letter + word[at + 1 :]
    if way == 1:
        return word[:at] + word[at + 1 :]
    if way == 2:
        return word[:at] + letter + word[at:]
    at = min(at, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
