"""Invented people for the sample: names on both pages, a birthday, a synthetic number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from telnusqa.core.check_digit import check_digit

Item = TypeVar("Item")
_PEOPLES = ("kazakh",) * 13 + ("russian",) * 3 + ("uyghur", "korean", "korean", "german")
_AFTER_WHICH_EVICH = "йжшщцч"


@dataclass(frozen=True)
class Person:
    """A name as the two pages of a diploma show it: surname, given name, patronymic; and the number, "" if unknown."""

    kk: tuple[str, str, str]
    ru: tuple[str, str, str]
    iin: str


def pick(random: Random, items: Sequence[Item]) -> Item:
    """One of the items; built on ``random()`` alone, the one method whose sequence Python promises to keep."""
    return items[int(random.random() * len(items))]


def pages(text: str) -> tuple[str, str]:
    """«Kazakh|Russian», or one spelling for both."""
    kk, _, ru = text.partition("|")
    return kk, ru or kk


def invent(random: Random, names: dict[str, Any], finished: int) -> Person:
    """A person who finished a college in that year."""
    people = pick(random, _PEOPLES)
    woman = random.random() < 0.55
    words = names[people]
    surname = pages(pick(random, words["surnames"]).replace("{а}", "а" if woman else ""))
    given = pages(pick(random, words["women" if woman else "men"]))
    patronymic = _patronymic(random, words, woman=woman)
    if random.random() < (0.35 if people in ("korean", "german") else 0.06):
        patronymic = ("", "")
    born = date(finished - 19, 1, 1) + timedelta(days=int(random.random() * 365) - int(random.random() ** 4 * 3000))
    known = random.random() < (0.4 if finished < 2007 else 0.97)
    return Person(
        kk=(surname[0], given[0], patronymic[0]),
        ru=(surname[1], given[1], patronymic[1]),
        iin=synthetic_iin(random, born, woman=woman) if known else "",
    )


def synthetic_iin(random: Random, born: date, *, woman: bool) -> str:
    """A number that is valid and belongs to nobody we know of."""
    while True:
        century = (born.year - 1800) // 100 * 2 + 1 + woman
        eleven = f"{born:%y%m%d}{century}{int(random.random() * 10000):04}"
        last = check_digit(eleven)
        if last is not None:
            return f"{eleven}{last}"


def _patronymic(random: Random, words: dict[str, Any], *, woman: bool) -> tuple[str, str]:
    if "patronymics" in words:
        men_women = pages(pick(random, words["patronymics"]))
        return men_women[woman], men_women[woman]
    kk, ru = pages(pick(random, words["fathers"]))
    if random.random() < 0.5 or ru[-1] in "аеиоуыіяю":
        return (f"{kk}қызы", f"{ru}кызы") if woman else (f"{kk}ұлы", f"{ru}улы")
    soft = "е" if ru[-1] in _AFTER_WHICH_EVICH else "о"
    ending = f"{soft}вна" if woman else f"{soft}вич"
    return f"{kk}{ending}", f"{ru}{ending}"
