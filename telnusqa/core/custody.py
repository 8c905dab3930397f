"""In whose hands a blank is, and from which hand to which it may go.

A blank is always in exactly one hand. Every move is one step out of a hand and into another, so what one hand lost
another has.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from telnusqa.core.blank import BlankKind


class Place(StrEnum):
    """Kinds of hands. An executor's is one of many: whose is said beside it."""

    SUPPLIER = "supplier"
    STORE = "store"
    CUSTODIAN = "custodian"
    EXECUTOR = "executor"
    USED = "used"
    SPOILED = "spoiled"
    DESTROYED = "destroyed"
    RETURNED = "returned"


@dataclass(frozen=True)
class Hand:
    """One hand. ``person`` is the account of the executor whose it is, and None for every other hand."""

    place: Place
    person: int | None = None

    def __post_init__(self) -> None:
        if (self.person is not None) is not (self.place is Place.EXECUTOR):
            raise ValueError(f"{self.place.value} and a person {self.person}")

    def __str__(self) -> str:
        """As it is kept: «store», «executor:17»."""
        return self.place.value if self.person is None else f"{self.place.value}:{self.person}"


SUPPLIER = Hand(Place.SUPPLIER)
STORE = Hand(Place.STORE)
CUSTODIAN = Hand(Place.CUSTODIAN)
USED = Hand(Place.USED)
SPOILED = Hand(Place.SPOILED)
DESTROYED = Hand(Place.DESTROYED)
RETURNED = Hand(Place.RETURNED)


def executor(person: int) -> Hand:
    """The hand of that executor."""
    return Hand(Place.EXECUTOR, person)


def parse_hand(text: str) -> Hand:
    """The hand as it is kept. Raises ``ValueError``."""
    place, _, person = text.partition(":")
    return Hand(Place(place), int(person) if person else None)


MOVES: dict[Place, frozenset[Place]] = {
    Place.SUPPLIER: frozenset({Place.STORE}),
    Place.STORE: frozenset({Place.CUSTODIAN, Place.EXECUTOR, Place.SPOILED, Place.RETURNED}),
    Place.CUSTODIAN: frozenset({Place.STORE, Place.EXECUTOR, Place.SPOILED, Place.RETURNED}),
    Place.EXECUTOR: frozenset({Place.STORE, Place.CUSTODIAN, Place.SPOILED, Place.USED}),
    Place.USED: frozenset(),
    Place.SPOILED: frozenset({Place.DESTROYED, Place.RETURNED}),
    Place.DESTROYED: frozenset(),
    Place.RETURNED: frozenset(),
}
"""From which hand a blank may go into which."""

HERE = frozenset({Place.STORE, Place.CUSTODIAN, Place.EXECUTOR, Place.SPOILED})
"""Hands of the college: what is in them is in the house, and is counted."""

FREE = (Place.STORE, Place.CUSTODIAN)
"""Hands from which an executor may be given more."""

MOST = 10_000
"""So many blanks at most go in one act."""


@dataclass(frozen=True, order=True)
class BlankRange:
    """Blanks of a kind and series whose numbers follow one another, both ends included."""

    kind: BlankKind
    series: str
    first: int
    last: int

    def __len__(self) -> int:
        return max(self.last - self.first + 1, 0)

    def __str__(self) -> str:
        """«ТКБ 0000001–0000500», or the one number where it is one."""
        first = f"{self.series} {self.first:07d}"
        return first if self.first == self.last else f"{first}–{self.last:07d}"

    @property
    def key(self) -> str:
        """As it is kept and sent: «diploma:ТКБ:1:500»."""
        return f"{self.kind.value}:{self.series}:{self.first}:{self.last}"

    @property
    def numbers(self) -> range:
        """Each number of it."""
        return range(self.first, self.last + 1)

    @property
    def fits_one_act(self) -> bool:
        """Whether it runs forward and is not too long."""
        return 0 < self.first <= self.last and len(self) <= MOST


def parse_range_key(text: str) -> BlankRange:
    """The range of a key. Raises ``ValueError``."""
    kind, series, first, last = text.split(":")
    return BlankRange(BlankKind(kind), series, int(first), int(last))


def are_apart(these: Iterable[BlankRange]) -> bool:
    """Whether no blank stands in two of them."""
    order = sorted(these)
    return all((a.kind, a.series) != (b.kind, b.series) or a.last < b.first for a, b in pairwise(order))


def ranges_of(kind: BlankKind, series: str, numbers: list[int]) -> tuple[BlankRange, ...]:
    """The numbers, in any order, as the fewest ranges."""
    found: list[BlankRange] = []
    for number in sorted(numbers):
        if found and found[-1].last + 1 == number:
            found[-1] = BlankRange(kind, series, found[-1].first, number)
        else:
            found.append(BlankRange(kind, series, number, number))
    return tuple(found)
