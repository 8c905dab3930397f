"""The number of a refusal: a college's own, counted from one each year, without gaps."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class RefusalNumber:
    """Year and number as they stand on the answer: «БТ-2026-0007»."""

    year: int
    n: int

    def __str__(self) -> str:
        return f"БТ-{self.year}-{self.n:04d}"
