"""How near are two words to one another?"""

_TAILS = frozenset("а ы и е н ин ан ен ов ев он ск инск овск енск анск ск ны лы ли ти ти ст ик як ка ки ши".split())
"""What a word of a name may grow by in the other language: Қарғалы, Каргалинский."""
_SHORTENED = 3
"""A word shortened to so many letters is still one: «пол» for «политехнический»."""


def distance(one: str, other: str, most: int) -> int:
    """How many letters were mistyped, left out, put in or swapped; ``most + 1`` for more than ``most``."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, its in enumerate(other, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != its))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == its
            now.append(min(cost, before[column - 2] + 1) if swapped else cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)


def typos(length: int) -> int:
    """How many typos a word of that length survives."""
    return 0 if length < 4 else 1 if length < 7 else 2


def likeness(asked: str, known: str) -> float:
    """From 1 for the same word to 0: an ending apart, shortened, mistyped."""
    if asked == known:
        return 1.0
    short, long = sorted((asked, known), key=len)
    if len(short) >= _SHORTENED and long.startswith(short):
        if long[len(short) :] in _TAILS:
            return 0.95
        if short == asked:
            return 0.8 if len(short) > _SHORTENED else 0.6
        return 0.7 if len(short) > _SHORTENED else 0.0
    most = typos(min(len(asked), len(known)))
    far = distance(asked, known, most) if most else 1
    if far > most:
        return 0.0
    return 0.9 - 1.2 * far / len(long)
