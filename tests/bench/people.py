"""Invented people: names by Zipf's law, out of vocabularies as large and as dense as a country's.

Surnames, given names and fathers' names are put together of the syllables that such names are made of, so that as many
of them stand a letter or two apart as do in life; the sample's own names come first and are the commonest.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, product
from pathlib import Path
from random import Random
from typing import NamedTuple

from telnusqa.core.name_key import name_key
from telnusqa.core.person import PersonName

ROOTS = """нұр бай бек ғали жан мұрат әлі сейіт төле өмір құдай берген ахмет омар асқар ерлан дос бол нияз тас темір
мұхамбет мағамбет жұма жақсы сары қара ақ көк есен аман сағын дық мыр за тұр сын қайрат айт кен же ораз сүлей мен
бақыт құл шәріп ысқақ өтеген абай дәулет рахым қасым ғабит серік зейнолла қуан тоқ тар бейсен мамыр шора тілеу қожа
ерме кемел мәулен рысқұл байжан дүйсен сәрсен бисен жаңа базар орын тоғыз алты он ырыс бәйтен күміс алтын гүл
сәуле айша мөл дір раушан меруерт шолпан назым дана ақмарал жібек торғын қамқа үміт""".split()
ENDINGS = ("ов{а}", "ев{а}", "ин{а}", "ов{а}", "")
SAMPLE = Path(__file__).resolve().parents[2] / "tools" / "sample_names.toml"
RUSSIAN = str.maketrans("әіңғүұқөһы", "аингуукухи")
"""As Төлеген is written Тулеген and Ысқақ Искак: folding letters alone does not bring the two together."""
FIRST_YEAR, YEARS = 1970, 56


class Written(NamedTuple):
    """A part of a name on the Kazakh and on the Russian page, and both as they are folded."""

    kk: str
    ru: str
    kk_key: str
    ru_key: str


class Person(NamedTuple):
    """Who bears what name, in Kazakh and in Russian, and the year of graduation. Ten million of them must be quick."""

    surname: Written
    given: Written
    patronymic: Written
    finished: int

    @property
    def kk(self) -> PersonName:
        return PersonName(self.surname.kk, self.given.kk, self.patronymic.kk)

    @property
    def ru(self) -> PersonName:
        return PersonName(self.surname.ru, self.given.ru, self.patronymic.ru)


class People:
    """Vocabularies, and people drawn from them; the same ones for the same seed."""

    def __init__(self, seed: int = 1, surnames: int = 100_000, given: int = 20_000) -> None:
        self.random = Random(seed)
        stems, sample = self._stems(), tomllib.loads(SAMPLE.read_text(encoding="utf-8"))
        known = [name.split("|")[0] for people in sample.values() for name in people["surnames"]]
        made = (stem + ending for stem, ending in zip(stems, self._endings(), strict=False))
        self.surnames = _unlike(known, made, surnames // 2)
        men, women = ([name.split("|")[0] for each in sample.values() for name in each[of]] for of in ("men", "women"))
        self.men, self.women = _unlike(men, self._stems(), given // 2), _unlike(women, self._stems(), given // 2)
        self._common = {id(words): _zipf(len(words)) for words in (self.surnames, self.men, self.women)}

    def drawn(self, many: int) -> Iterator[Person]:
        """So many people."""
        for start in range(0, many, 10_000):
            n = min(10_000, many - start)
            surnames, fathers = self._pick(self.surnames, n), self._pick(self.men, n)
            men, women = self._pick(self.men, n), self._pick(self.women, n)
            for place in range(n):
                woman = self.random.random() < 0.5
                given = women[place] if woman else men[place]
                yield self._person(surnames[place], given, fathers[place], woman=woman)

    def _person(self, surname: str, given: str, father: str, *, woman: bool) -> Person:
        """One in ten has no patronymic; of the others every third has it in its Russian form on the Russian page."""
        way = self.random.random()
        return Person(
            _surname(surname, woman=woman),
            _written(given),
            _written("") if way < 0.1 else _patronymic(father, woman=woman, russian=way > 0.7),
            FIRST_YEAR + int(self.random.random() * YEARS),
        )

    def _pick(self, words: list[str], many: int) -> list[str]:
        return self.random.choices(words, cum_weights=self._common[id(words)], k=many)

    def _stems(self) -> Iterator[str]:
        pairs = ["".join(pair) for pair in product(ROOTS, ROOTS)]
        self.random.shuffle(pairs)
        yield from pairs
        while True:
            yield "".join(self.random.choices(ROOTS, k=3))

    def _endings(self) -> Iterator[str]:
        while True:
            yield self.random.choice(ENDINGS)


@cache
def _written(word: str, other: str = "") -> Written:
    kk, ru = word.capitalize(), (other or word).lower().translate(RUSSIAN).capitalize()
    return Written(kk, ru, name_key(kk), name_key(ru))


@cache
def _surname(word: str, *, woman: bool) -> Written:
    return _written(word.replace("{а}", "а" if woman else ""))


@cache
def _patronymic(father: str, *, woman: bool, russian: bool) -> Written:
    kk = father + ("қызы" if woman else "ұлы")
    return _written(kk, father + ("овна" if woman else "ович")) if russian else _written(kk)


def _unlike(first: list[str], more: Iterator[str], many: int) -> list[str]:
    words = dict.fromkeys(word.lower() for word in first)
    for word in more:
        if len(words) >= many:
            break
        words[word] = None
    return list(words)


def _zipf(many: int) -> list[float]:
    """The n-th word is n times rarer than the first."""
    return list(accumulate(1 / rank for rank in range(1, many + 1)))
