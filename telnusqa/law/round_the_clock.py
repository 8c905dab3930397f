"""Whether the portal is open: day and night, but for maintenance that was announced."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True)
class Maintenance:
    """Announced work on the portal; both moments know their zone, and the last one is outside."""

    starts: datetime
    ends: datetime

    def __post_init__(self) -> None:
        """Refuse work that ends before it starts, and moments without a zone."""
        if self.starts.tzinfo is None or self.ends.tzinfo is None or self.ends <= self.starts:
            raise ValueError(f"no span of time: {self.starts} to {self.ends}")


@cites("2023:7.4")
def portal_is_open(at: datetime, announced: Iterable[Maintenance], rules: RuleSet) -> bool:
    """Whether one can apply on the portal at that moment; never under an edition without it."""
    return bool(rules.edition.public.round_the_clock_clause) and maintenance_at(at, announced) is None


@cites("2023:7.4")
def maintenance_at(at: datetime, announced: Iterable[Maintenance]) -> Maintenance | None:
    """The work going on at that moment; of several the one that ends last."""
    going_on = [each for each in announced if each.starts <= at < each.ends]
    return max(going_on, key=lambda each: each.ends, default=None)


@cites("2023:7.4")
def next_maintenance(at: datetime, announced: Iterable[Maintenance]) -> Maintenance | None:
    """The next work that has not begun, to be told ahead."""
    return min((each for each in announced if each.starts > at), key=lambda each: each.starts, default=None)
