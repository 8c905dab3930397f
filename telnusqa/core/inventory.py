"""Blanks are counted: what the book says is in each hand, what is really there, and where the two differ."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import HERE, BlankRange, Hand, Place
from telnusqa.core.custody_act import NO_PAPER, Paper
from telnusqa.core.series_gap import Gap

Held = tuple[Hand, BlankRange]
"""A range, and in whose hand it is."""


class VarianceKind(StrEnum):
    """How the book and the count differ."""

    MISSING = "missing"
    ELSEWHERE = "elsewhere"
    NOT_IN_BOOK = "not_in_book"
    GONE = "gone"


class VarianceWhy(StrEnum):
    """Why they differ. A closed list: the journal holds no free text."""

    NOT_ENTERED = "not_entered"
    TYPED_WRONG = "typed_wrong"
    DELIVERY = "delivery"
    LOST = "lost"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class Variance:
    """A range that is not where the book says: ``book`` is None where it has none such, ``found`` where none is."""

    these: BlankRange
    book: Hand | None
    found: Hand | None

    @property
    def kind(self) -> VarianceKind:
        """Missing, in another hand, unknown to the book, or there although the book says it is gone."""
        if self.found is None:
            return VarianceKind.MISSING
        if self.book is None:
            return VarianceKind.NOT_IN_BOOK
        return VarianceKind.ELSEWHERE if self.book.place in HERE else VarianceKind.GONE


@dataclass(frozen=True)
class Explained:
    """A variance with its reason; ``note`` is the custodian's own words, "" where there are none."""

    variance: Variance
    why: VarianceWhy
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Inventory:
    """A count as it was entered: the book at that moment, what was found, each difference, the gaps of that day."""

    id: int
    at: datetime
    by: str
    paper: Paper = NO_PAPER
    book: tuple[Held, ...]
    found: tuple[Held, ...]
    variances: tuple[Explained, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def lines(self) -> tuple["CountLine", ...]:
        """Each hand and kind with what the book says and what was found."""
        return count_lines(self.book, self.found)


@dataclass(frozen=True)
class CountLine:
    """A hand and a kind: how many the book says, how many were found, lacking and over."""

    hand: Hand
    kind: BlankKind
    book: int
    found: int
    lacking: int
    over: int


def variances(book: Iterable[Held], found: Iterable[Held]) -> tuple[Variance, ...]:
    """Where they differ, range by range, in the order of kinds, series and numbers.

    Neither names a blank twice. What the book says is out of the house is no variance while it is not found.
    """
    by_book, by_count = _by_series(book), _by_series(found)
    told: list[Variance] = []
    for series in sorted({*by_book, *by_count}):
        told += _differing(*series, by_book.get(series, []), by_count.get(series, []))
    return tuple(told)


def count_lines(book: Sequence[Held], found: Sequence[Held]) -> tuple[CountLine, ...]:
    """A line for each hand of the house and kind of which anything is there, by the book or by the count."""
    told = variances(book, found)
    keys = {(hand, these.kind) for hand, these in (*book, *found) if hand.place in HERE}

    def of(held: Iterable[tuple[Hand | None, BlankRange]], key: tuple[Hand, BlankKind]) -> int:
        return sum(len(these) for hand, these in held if (hand, these.kind) == key)

    places, kinds = list(Place), list(BlankKind)
    order = sorted(keys, key=lambda key: (places.index(key[0].place), key[0].person or 0, kinds.index(key[1])))
    return tuple(
        CountLine(
            hand,
            kind,
            of(book, (hand, kind)),
            of(found, (hand, kind)),
            of([(each.book, each.these) for each in told], (hand, kind)),
            of([(each.found, each.these) for each in told], (hand, kind)),
        )
        for hand, kind in order
    )


def _by_series(held: Iterable[Held]) -> dict[tuple[BlankKind, str], list[Held]]:
    found: dict[tuple[BlankKind, str], list[Held]] = {}
    for hand, these in sorted(held, key=lambda each: each[1]):
        found.setdefault((these.kind, these.series), []).append((hand, these))
    return found


def _differing(kind: BlankKind, series: str, book: list[Held], found: list[Held]) -> list[Variance]:
    """From cut to cut, where a range of either begins or has ended, both say one thing."""
    cuts = sorted({cut for _, these in (*book, *found) for cut in (these.first, these.last + 1)})
    told: list[Variance] = []
    for first, after in pairwise(cuts):
        says, there = _hand_at(book, first), _hand_at(found, first)
        if says == there or (there is None and says is not None and says.place not in HERE):
            continue
        last = told[-1] if told else None
        if last and last.these.last + 1 == first and (last.book, last.found) == (says, there):
            told[-1] = Variance(BlankRange(kind, series, last.these.first, after - 1), says, there)
        else:
            told.append(Variance(BlankRange(kind, series, first, after - 1), says, there))
    return told


def _hand_at(held: list[Held], number: int) -> Hand | None:
    at = bisect_right(held, number, key=lambda each: each[1].first) - 1
    return held[at][0] if at >= 0 and number <= held[at][1].last else None
