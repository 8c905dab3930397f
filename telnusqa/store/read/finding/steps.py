"""By which questions is a name looked for, and in which order?

A later question is asked only while fewer records than a page shows were found; what it finds stands below.
"""

from collections.abc import Callable
from dataclasses import dataclass

from telnusqa.core.finding import Why
from telnusqa.core.name_key import NameKeys
from telnusqa.core.name_readings import SWAP, TYPO, NameReading
from telnusqa.store.read.finding.combine import NO_PATRONYMIC, columns_of

Columns = tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One question: which columns it asks of for a reading (() for none), within which cost, with the year or without.

    ``cost`` and ``why`` are added to what it finds.
    """

    columns: Callable[[NameReading], Columns]
    most_cost: int
    with_year: bool = True
    cost: int = 0
    why: tuple[Why, ...] = ()


def _typed(reading: NameReading) -> Columns:
    return columns_of(reading.parts)


def _without_surname(reading: NameReading) -> Columns:
    whole = all(len(part) > 1 for part in _of(reading.parts))
    return ("given", "patronymic") if whole and reading.cost < SWAP else ()


def _without_patronymic(reading: NameReading) -> Columns:
    whole = all(len(part) > 1 for part in _of(reading.parts))
    return ("surname", "given") if whole else ()


def _of(parts: NameKeys) -> tuple[str, str, str]:
    return parts.surname, parts.given, parts.patronymic


STEPS = (
    Step(_typed, most_cost=2 * TYPO + NO_PATRONYMIC),
    Step(_without_patronymic, most_cost=TYPO, cost=2 * TYPO, why=(Why.OTHER_PATRONYMIC,)),
    Step(_typed, most_cost=TYPO, with_year=False, cost=2 * TYPO),
    Step(_without_surname, most_cost=TYPO, cost=4 * TYPO, why=(Why.OTHER_SURNAME,)),
)
