"""Bulks of cases on their way to other executors."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from telnusqa.core.assignment import Moved, MoveReason
from telnusqa.core.errors import NotFound
from telnusqa.core.serial import CaseNumber
from telnusqa.store.tables.bulk import BulkCaseRow, BulkRow


@dataclass(frozen=True, kw_only=True)
class Bulk:
    """What was asked, and how far it has come: executor → outcome (``None``: waits) → how many cases."""

    id: int
    asked_at: datetime
    before: int | None
    reason: MoveReason
    cases: Mapping[int, Mapping[Moved | None, int]]

    def number(self, outcome: Moved | None) -> int:
        """How many cases came to this, of all executors."""
        return sum(each.get(outcome, 0) for each in self.cases.values())

    @property
    def over(self) -> bool:
        """Whether nothing waits any more."""
        return not self.number(None)


def get(home: int, bulk: int) -> Bulk:
    """The bulk with its numbers. Raises :class:`NotFound`."""
    row = BulkRow.objects.filter(home_id=home, pk=bulk).first()
    if row is None:
        raise NotFound(str(bulk))
    counted = BulkCaseRow.objects.filter(home_id=home, bulk_id=bulk).order_by().values_list("after_id", "outcome")
    cases: dict[int, dict[Moved | None, int]] = {}
    for after, outcome, number in counted.annotate(number=Count("case_number")):
        cases.setdefault(after, {})[Moved(outcome) if outcome else None] = number
    return Bulk(id=row.pk, asked_at=row.asked_at, before=row.before_id, reason=MoveReason(row.reason), cases=cases)


def waiting(bulk: int, home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Cases of a bulk that are not done, by number, from behind ``after`` on."""
    rows = BulkCaseRow.objects.filter(home_id=home, bulk_id=bulk, outcome="", case_number__gt=after)
    numbers = rows.order_by("case_number").values_list("case_number", flat=True)[:most]
    return tuple(CaseNumber(number) for number in numbers)
