"""A checkpoint of the journal: what stood at its moment, in one small text that is signed and published.

It holds the root over the last lines of all chains with new lines since the checkpoint before, the root over new looks
at personal data and their numbers, and the hash of the checkpoint before. Nothing personal: a leaf is a hash.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from telnusqa.core.line import FIRST, ChainKey, Json, canonical, moment, parse_moment
from telnusqa.core.merkle import leaf_hash

FORMAT = "telnusqa-checkpoint-1"

Ranges = tuple[tuple[int, int], ...]
"""Whole numbers as pairs of first and last, rising."""


@dataclass(frozen=True)
class Head:
    """The last line of a chain at the moment of a checkpoint."""

    chain: ChainKey
    seq: int
    hash: str

    @property
    def leaf(self) -> bytes:
        """Its leaf. Whoever does not know the line's hash cannot tell whose it is."""
        key = self.chain
        return leaf_hash(canonical(["line", key.home, key.year, key.name, self.seq, self.hash]).encode())


@dataclass(frozen=True, kw_only=True)
class SeenLook:
    """A look at personal data as its row holds it; ``day`` is written YYYY-MM-DD."""

    id: int
    day: str
    viewer: str
    subject: str
    purpose: str
    five_minutes: int
    first_seen: datetime
    cases: str

    @property
    def leaf(self) -> bytes:
        """Its leaf."""
        held: list[Json] = [
            "look", self.id, self.day, self.viewer, self.subject, self.purpose, self.five_minutes,
            moment(self.first_seen), self.cases,
        ]  # fmt: skip
        return leaf_hash(canonical(held).encode())


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """What is signed. Roots and hashes are 64 hexadecimal digits; ``key`` is the name of the key it is signed by."""

    n: int
    made_at: datetime
    previous: str
    lines: int
    lines_root: str
    looks: int
    looks_root: str
    look_ids: Ranges
    key: str

    @property
    def body(self) -> str:
        """The one text of it."""
        ids: list[Json] = [[first, last] for first, last in self.look_ids]
        return canonical(
            {
                "format": FORMAT,
                "key": self.key,
                "lines": {"number": self.lines, "root": self.lines_root},
                "looks": {"ids": ids, "number": self.looks, "root": self.looks_root},
                "made_at": moment(self.made_at),
                "n": self.n,
                "previous": self.previous,
            }
        )

    @property
    def hash(self) -> str:
        """What the next one names it by, and what a time-stamp is put on."""
        return hash_of_body(self.body)


def hash_of_body(body: str) -> str:
    """The hash of a checkpoint by its text."""
    return sha256(body.encode()).hexdigest()


def read_checkpoint(body: str) -> Checkpoint:
    """The checkpoint a text says. Raises ValueError for what is none, or is not in its one form."""
    try:
        value = json.loads(body)
        lines, looks = value["lines"], value["looks"]
        found = Checkpoint(
            n=int(value["n"]),
            made_at=parse_moment(value["made_at"]),
            previous=str(value["previous"]),
            lines=int(lines["number"]),
            lines_root=str(lines["root"]),
            looks=int(looks["number"]),
            looks_root=str(looks["root"]),
            look_ids=tuple((int(first), int(last)) for first, last in looks["ids"]),
            key=str(value["key"]),
        )
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("no checkpoint") from error
    if found.body != body:
        raise ValueError("a checkpoint in another form")
    return found


def ranges(numbers: Iterable[int]) -> Ranges:
    """Rising numbers as ranges."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


BEFORE_FIRST = FIRST
"""What the first checkpoint names as the hash of the one before it."""
