"""Which whole names may have been meant, the likeliest first?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import islice, product

from telnusqa.core.name_key import NameKeys
from telnusqa.core.name_readings import TYPO, NameReading
from telnusqa.core.patronymic import other_forms
from telnusqa.store.read.finding.near import Near

NO_PATRONYMIC = 1
"""What it costs that a record knows no patronymic though one was typed."""
INITIAL = "_initial"
_PARTS = ("surname", "given", "patronymic")


@dataclass(frozen=True, slots=True)
class Meant:
    """Keys to be looked up, one for each column asked of; how they were come by, and what that costs."""

    keys: tuple[str, ...]
    cost: int
    reading: NameReading


def meant(
    readings: Iterable[NameReading], near: Mapping[str, Near], columns: Sequence[str], *, most_cost: int, most: int
) -> list[Meant]:
    """Every combination of near words for these columns that costs no more than that, the cheapest first."""
    each = [_of_reading(reading, near, columns, most_cost) for reading in readings]
    return list(islice(merge(*each, key=lambda one: one.cost), most))


def _of_reading(
    reading: NameReading, near: Mapping[str, Near], columns: Sequence[str], most_cost: int
) -> Iterator[Meant]:
    choices = [_choices(reading.parts, column, near) for column in columns]
    if "surname" in columns and "patronymic" in columns:
        choices[-1].setdefault(NO_PATRONYMIC, []).append("")
    costs = sorted(product(*choices), key=sum)
    # A name that is read otherwise than it was typed is not mistyped as well, or only by a letter.
    most_cost = min(most_cost, reading.cost + TYPO) if reading.cost else most_cost
    for each in costs:
        cost = reading.cost + sum(each)
        if cost > most_cost:
            return
        for keys in product(*(words[part] for words, part in zip(choices, each, strict=True))):
            yield Meant(keys, cost, reading)


def _choices(parts: NameKeys, column: str, near: Mapping[str, Near]) -> dict[int, list[str]]:
    """What may stand in this column, by its cost."""
    typed: str = getattr(parts, column.removesuffix(INITIAL))
    if column.endswith(INITIAL):
        return {0: [typed]}
    by_cost: dict[int, list[str]] = {}
    costs = {word: typos * TYPO for word, typos in near.get(typed, {}).items()}
    if column == "patronymic":
        costs = dict.fromkeys(other_forms(typed), TYPO) | costs
    for word, cost in costs.items():
        by_cost.setdefault(cost, []).append(word)
    return by_cost


def columns_of(parts: NameKeys) -> tuple[str, ...]:
    """The columns a reading has something to ask of; of a part that is a single letter the first letter is asked."""
    typed = {part: getattr(parts, part) for part in _PARTS}
    return tuple(part if len(word) > 1 else part + INITIAL for part, word in typed.items() if word)
