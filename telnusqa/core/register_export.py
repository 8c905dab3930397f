"""In which shape, and of which years, is a copy of a register taken out?"""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What comes out: a workbook of both sheets, or one of them as CSV."""

    XLSX = "xlsx"
    CSV = "csv"
    CSV_SUPPLEMENT = "csv_supplement"


@dataclass(frozen=True)
class Years:
    """Years of completion, both included; None where nothing bounds them."""

    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, kw_only=True)
class Export:
    """A copy as it was allowed: what came into the register after ``up_to`` is not in it."""

    home: int
    shape: Shape
    years: Years
    records: int
    up_to: int
