"""The invented institutions and the names people remember of them, read and asked."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from telnusqa.core.institution import InstitutionName
from telnusqa.core.resolver.index import Index, Known, index_of
from telnusqa.core.resolver.resolve import Resolved, resolve

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Remembered:
    """What somebody types, when they were there, and whom they mean."""

    text: str
    year: int | None
    home: int


@lru_cache(maxsize=1)
def _kept() -> list[dict[str, Any]]:
    return tomllib.loads((HERE / "institutions.toml").read_text(encoding="utf-8"))["institution"]  # type: ignore[no-any-return]


def codes() -> list[str]:
    """The institutions by their code; an institution's home is its place in the list."""
    return [each["code"] for each in _kept()]


def institutions(*, former: bool = True) -> list[Known]:
    """Each with all its names, or only with the last one."""
    return [
        Known(
            home=home,
            names=tuple(map(_name, each["names"] if former else each["names"][-1:])),
            places=tuple(each["places"]),
        )
        for home, each in enumerate(_kept())
    ]


def _name(kept: tuple[str, str, int, int]) -> InstitutionName:
    kk, ru, first, last = kept
    since = date(first, 9, 1) if first else None
    return InstitutionName(kk=kk, ru=ru, since=since, until=date(last, 12, 31) if last else None)


def remembered(file: str) -> list[Remembered]:
    """The names of a file."""
    kept = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    place = {code: home for home, code in enumerate(codes())}
    return [Remembered(text, year or None, place[code]) for text, year, code in kept["remembered"]]


def unknown(file: str) -> list[tuple[str, int | None]]:
    """The names of a file that are none of them."""
    kept = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    return [(text, year or None) for text, year in kept["unknown"]]


@lru_cache(maxsize=1)
def index() -> Index:
    """All of them, to be looked for."""
    return index_of(institutions())


def ask(each: Remembered, among: Index) -> Resolved:
    """What the resolver answers."""
    return resolve(each.text, each.year, among)


def share_first(names: Iterable[Remembered], among: Index, within: int) -> float:
    """Of these names how many have the right institution among the first so many."""
    asked = list(names)
    right = sum(each.home in [found.home for found in ask(each, among).candidates[:within]] for each in asked)
    return right / len(asked)
