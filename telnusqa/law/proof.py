"""Where each row of the law has its place: the function that does it, and the test that is red without it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from telnusqa.law.cites import cites
from telnusqa.law.norm import Reading

_NEAR, _ALIKE = 6, 0.6

Table = Mapping[str, Any]
"""A table of ``proofs.toml``, before it is checked."""


class Chapter(StrEnum):
    """The chapters of the index; the value opens the ids of a chapter's rows."""

    EDITION_2015 = "2015"
    EDITION_2023 = "2023"
    REFUSAL = "refusal"
    POLICY = "policy"
    WEEK = "week"


@dataclass(frozen=True)
class Proof:
    """A function (``module:name``), and a test (``path::name``) that goes red when its answer is changed."""

    function: str
    test: str


@dataclass(frozen=True)
class Row:
    """A row of the index; ``says`` are our words where no text says it, ``None`` for a clause of an edition."""

    id: str
    says: Reading | None
    proofs: tuple[Proof, ...]
    """Empty while it has no place yet."""

    @property
    def chapter(self) -> Chapter:
        """The chapter it stands in."""
        return Chapter(self.id.partition(":")[0])


@cites("2015:1", "2023:0", "policy")
def parse_rows(table: Table) -> tuple[Row, ...]:
    """The rows from their file, in its order. Raises ``KeyError`` or ``ValueError`` naming what is missing or twice."""
    rows = tuple(_row(line) for line in table["row"])
    ids = [row.id for row in rows]
    twice = sorted({each for each in ids if ids.count(each) > 1})
    if twice:
        raise ValueError(f"rows that stand twice: {', '.join(twice)}")
    return rows


@cites("2015:1", "2023:0", "policy")
def near_ids(asked: str, ids: Sequence[str]) -> tuple[str, ...]:
    """The ids that somebody who wrote ``asked`` may have meant: its paragraph, what begins like it, what is like it."""
    chapter, _, place = asked.strip().partition(":")
    paragraph = place.partition(".")[0]
    of_paragraph = tuple(known for known in ids if place and known.startswith(f"{chapter}:{paragraph}."))
    beginning = tuple(known for known in ids if known.startswith(asked.strip()))
    return of_paragraph or beginning or tuple(get_close_matches(asked.strip(), ids, n=_NEAR, cutoff=_ALIKE))


def _row(line: Table) -> Row:
    proofs = [line, *line.get("also", [])]
    row = Row(
        id=line["id"],
        says=Reading(line["ru"], line["en"]) if "en" in line else None,
        proofs=tuple(Proof(proof["function"], proof["test"]) for proof in proofs if "function" in proof),
    )
    if row.chapter in {Chapter.EDITION_2015, Chapter.EDITION_2023}:
        if row.says is not None:
            raise ValueError(f"{row.id}: the edition has the words")
    elif row.says is None:
        raise KeyError(f"{row.id}: says nothing")
    return row
