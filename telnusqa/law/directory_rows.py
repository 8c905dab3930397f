"""The departments an edition lists and the regions of today: what a row holds, and how it is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from telnusqa.law.cites import cites


@dataclass(frozen=True, kw_only=True)
class Department:
    """A department of education as an edition prints it; historic, so no word of it is a way to reach anybody."""

    number: int
    region: str
    phone: str
    address: str
    site: str
    clause: str


@dataclass(frozen=True, kw_only=True)
class Region:
    """A region: its code of nine digits and its names.

    ``since`` is the day it came to be where it is younger than the list of departments, ``until`` the last day of one
    that is no more. ``rows`` are the numbers of the departments whose territory it lies in.
    """

    kato: str
    kk: str
    ru: str
    en: str
    since: date | None
    until: date | None
    rows: tuple[int, ...]


@cites("2015:A3")
def parse_departments(table: Mapping[str, Any]) -> tuple[Department, ...]:
    """The departments from their file. Raises ``KeyError`` or ``TypeError`` naming what is missing or unknown."""
    return tuple(Department(clause=table["clause"], **row) for row in table["department"])


@cites("2015:A3", "2015:14", "2023:7.5")
def parse_regions(table: Mapping[str, Any]) -> tuple[Region, ...]:
    """The regions of today and those that are no more. Raises ``KeyError`` naming what is missing."""
    return tuple(_region(row) for row in [*table["region"], *table["historic"]])


def _region(row: Mapping[str, Any]) -> Region:
    return Region(
        kato=row["kato"],
        kk=row["kk"],
        ru=row["ru"],
        en=row["en"],
        since=row.get("since"),
        until=row.get("until"),
        rows=tuple(row["rows"]),
    )
