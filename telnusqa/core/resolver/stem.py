"""A word without its ending, Kazakh or Russian: «Ақбұлақтың» and «Акбулакского» come to «акбулак»."""

_RUSSIAN = """
скими скими ского скому ским ском ская скои скую ское ские ских ски ового овои овая овые овых овыи
ого его ому ему ыми ими ами ями ая яя ои еи ую юю ое ее ые ие ыи ии ым им ых их ах ях ом ем ам ям ов ев а я у ю ы и е о
"""
_KAZAKH = """
ындагы индеги ындаги ынын инин ынан инен ында инде дагы деги тагы теги нын нин дын дин тын тин дан ден тан тен нан нен
нда нде
га ге ка ке на не да де та те ды ди ты ти ны ни мен бен пен ына ине ын ин сы си
"""
_ENDINGS = tuple(sorted(set(f"{_RUSSIAN} {_KAZAKH}".split()), key=lambda ending: (-len(ending), ending)))
_LEAST = 4
"""A stem has no fewer letters; after a mere vowel three are enough."""


def stem(word: str) -> str:
    """The folded word without its endings, at most two of them: of a case, and of possession under it."""
    for _ in range(2):
        shorter = _without_one(word)
        if shorter == word:
            break
        word = shorter
    return word


def _without_one(word: str) -> str:
    for ending in _ENDINGS:
        left = len(word) - len(ending)
        if left >= (_LEAST if len(ending) > 1 else 3) and word.endswith(ending):
            return word[:left]
    return word
