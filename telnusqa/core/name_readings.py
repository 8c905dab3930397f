"""Which word of a typed name is the surname, which the given name? People type them in any order and any box."""

from collections.abc import Iterator
from dataclasses import dataclass

from telnusqa.core.finding import Why
from telnusqa.core.name_key import NameKeys, keys, name_key, name_words
from telnusqa.core.person import PersonName
from telnusqa.core.spellings import halves

TYPO = 2
"""What a typo costs. Of two ways to read what was typed the cheaper one is likelier."""
SWAP = 1
"""What another order of the parts costs: less than a typo."""


@dataclass(frozen=True)
class NameReading:
    """One way to read what was typed: its parts, what it costs, and what is to be said of it."""

    parts: NameKeys
    cost: int = 0
    why: tuple[Why, ...] = ()


def readings(name: PersonName) -> tuple[NameReading, ...]:
    """The ways to read a typed name, as it was typed first; a part that was not typed is ""."""
    unlike: dict[NameKeys, NameReading] = {}
    for reading in (NameReading(keys(name)), *_in_one_box(name), *_swapped(name), *_halved(name)):
        if reading.parts.surname or reading.parts.given:
            unlike.setdefault(reading.parts, reading)
    return tuple(unlike.values())


def _in_one_box(name: PersonName) -> Iterator[NameReading]:
    """All in the surname's box («Омарова Әлия Серікқызы»), or the patronymic in the given name's."""
    words = [name_key(word) for word in name.surname.split()]
    if len(words) > 1 and not name.given:
        surname, given, patronymic = (*words, "")[:3]
        yield NameReading(NameKeys(surname, given, patronymic or name_key(name.patronymic)))
        yield NameReading(NameKeys(given, surname, patronymic), SWAP, (Why.SWAPPED,))
        if patronymic:
            yield NameReading(NameKeys(patronymic, surname, given), SWAP, (Why.SWAPPED,))
    given_words = [name_key(word) for word in name.given.split()]
    if len(given_words) == 2 and not name.patronymic:
        yield NameReading(NameKeys(name_key(name.surname), *given_words))


def _swapped(name: PersonName) -> Iterator[NameReading]:
    """The given name in the surname's box; or given name, patronymic and surname from box to box."""
    typed = keys(name)
    if typed.surname and typed.given:
        yield NameReading(NameKeys(typed.given, typed.surname, typed.patronymic), SWAP, (Why.SWAPPED,))
    if typed.surname and typed.given and typed.patronymic:
        yield NameReading(NameKeys(typed.patronymic, typed.surname, typed.given), SWAP, (Why.SWAPPED,))


def _halved(name: PersonName) -> Iterator[NameReading]:
    """One half of a doubled surname: the document may have been issued before it was doubled."""
    typed = keys(name)
    for half in halves(name.surname) if len(name_words(name.surname)) == 2 else ():
        yield NameReading(NameKeys(half, typed.given, typed.patronymic), TYPO, (Why.PART_OF_NAME,))
