"""Which addresses each must be scanned at by the access matrix, and at which of them each scanner truly asked.

An address counts as asked by a scanner only where the server let it in there and heard other values than the page
offers: of wapiti, which sends each field one of a kind, at least one; of sqlmap several. A form that holds nothing but
its proof need only be come to. Sqlmap need not ask where there is nothing to change: at a page that reads no field and
no word (wapiti asks it with a word it does not know), and a word that is a thing's number or name, which is parsed
before the database is asked (tests/attacks/test_addresses.py); it does so where there is time. What else cannot be
asked stands in unasked.toml with its reason.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.attack.cast import NOBODY, Member
from tools.attack.heard import Heard

TOOLS = ("wapiti", "sqlmap")
FILE = Path(__file__).with_name("unasked.toml")
_ENOUGH = {"wapiti": 2, "sqlmap": 5}
"""So many different values were heard, what the page offers among them."""
_NOT_LET_IN = {"401", "403", "404", "405", "→ account_login", "→ portal:start"}
_COME_TO = (200, 201, 302, 400, 409, 422)
"""Answers of a page that was come to: a scanner that was told 404 alone was nowhere."""


@dataclass(frozen=True, order=True)
class Door:
    """A route and how it is asked."""

    route: str
    send: str


@dataclass(frozen=True)
class Reason:
    """Why a scanner does not ask at a door as somebody: patterns of method and route, of who it is, and of which."""

    door: str
    who: str
    by: str
    why: str

    def tells(self, door: Door, who: str, tool: str) -> bool:
        """Whether it is of this door, this one and this scanner."""
        return (
            re.fullmatch(self.door, f"{door.send} {door.route}") is not None
            and re.fullmatch(self.who, who) is not None
            and re.fullmatch(self.by, tool) is not None
        )


def reasons() -> tuple[Reason, ...]:
    """Every one. Raises ``TypeError`` for one that leaves something out."""
    return tuple(Reason(**each) for each in tomllib.loads(FILE.read_text(encoding="utf-8"))["reason"])


def due(rows: Iterable[Mapping[str, Any]], member: Member) -> Iterator[Mapping[str, Any]]:
    """The rows of the matrix at which this one must be scanned: what anybody may open is scanned as nobody alone."""
    for row in rows:
        answer = row["answers"][member.alike]
        let_in = answer == "200" if row["send"] == "GET" else answer not in _NOT_LET_IN
        anybodys = member.who != NOBODY and row["answers"][NOBODY] == answer
        here = row["address"].startswith(member.only) and not (member.elsewhere and row["takes_words"])
        if let_in and here and not anybodys and not row["route"].startswith("api:"):
            yield row


def doors(rows: Iterable[Mapping[str, Any]]) -> dict[Door, bool]:
    """The doors of these rows, each with whether its address names a thing."""
    return {Door(row["route"], row["send"]): bool(row["takes_words"]) for row in rows}


@dataclass(frozen=True)
class Coverage:
    """Of how many doors how many were asked by both, how many stand aside with a reason, and which were left out."""

    doors: int
    asked: int
    aside: int
    missed: tuple[str, ...]


def coverage(wanted: Mapping[Door, bool], reading: Container[Door], heard: Iterable[Heard], who: str) -> Coverage:
    """What was truly asked, by what the server heard; ``reading`` are those of the doors that read a field or a word.

    At an address that names nothing "not found" is an answer like another; where it names a thing nobody was let in.
    """
    values: dict[tuple[Door, str], set[str]] = defaultdict(set)
    come_to = set()
    for each in heard:
        door = Door(each.route, each.method)
        values[door, each.tool].add(each.sent)
        if each.status in _COME_TO or (each.status == 404 and not wanted.get(door, True)):
            come_to.add((door, each.tool))
    told, missed, asked, aside = reasons(), [], 0, 0
    for door in sorted(wanted):
        without = [tool for tool in TOOLS if (door, tool) not in come_to or len(values[door, tool]) < _ENOUGH[tool]]
        left = [tool for tool in without if not any(reason.tells(door, who, tool) for reason in told)]
        if door not in reading and any((door, tool) in come_to for tool in TOOLS):
            left = [tool for tool in left if tool == "wapiti" and door.send == "GET"]
        asked += not without
        aside += bool(without) and not left
        missed += [f"not asked by {tool}: {door.send} {door.route}" for tool in left]
    return Coverage(len(wanted), asked, aside, tuple(missed))
