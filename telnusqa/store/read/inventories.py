"""Counts of the blanks of a college, the gaps of its series, and since when blanks have to be counted."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange
from telnusqa.core.errors import NotFound
from telnusqa.core.inventory import Held, Inventory
from telnusqa.core.series_gap import Gap
from telnusqa.store.keep import gaps as kept_gaps
from telnusqa.store.keep import inventories as kept
from telnusqa.store.tables.blank import BlankRow, BlankStepRow
from telnusqa.store.tables.inventory import InventoryRow


@dataclass(frozen=True)
class Counted:
    """A count in a list: ``differing`` is how many blanks were not where the book said."""

    id: int
    at: datetime
    number: str
    differing: int
    by: str


def of_home(home: int) -> tuple[Counted, ...]:
    """Every count of that college, the last first."""
    rows = InventoryRow.objects.filter(home_id=home).order_by("-at", "-pk")
    return tuple(Counted(row.pk, row.at, row.number, row.differing, row.by) for row in rows.defer("count"))


def get(home: int, inventory: int) -> Inventory:
    """One of them. Raises ``NotFound``."""
    row = InventoryRow.objects.filter(home_id=home, pk=inventory).first()
    if row is None:
        raise NotFound(str(inventory))
    return kept.value_of(row)


def counted_or_begun(home: int) -> tuple[date, bool] | None:
    """The day of the last count and True; of the first delivery and False where there was none; None without either."""
    last = InventoryRow.objects.filter(home_id=home).order_by("-at").values_list("at", flat=True).first()
    if last is not None:
        return timezone.localdate(last), True
    first = BlankStepRow.objects.filter(home_id=home).order_by("at").values_list("at", flat=True).first()
    return (timezone.localdate(first), False) if first is not None else None


def book(home: int, found: tuple[Held, ...] = ()) -> tuple[Held, ...]:
    """What the book says now of what is in the house, and of what was found."""
    return kept.book_beside(home, found)


def series(home: int) -> dict[BlankKind, tuple[str, ...]]:
    """The series of each kind that ever came."""
    found: dict[BlankKind, tuple[str, ...]] = {}
    for kind, name in BlankRow.objects.filter(home_id=home).values_list("kind", "series").distinct().order_by("series"):
        found[BlankKind(kind)] = (*found.get(BlankKind(kind), ()), name)
    return found


def gaps(home: int) -> tuple[Gap, ...]:
    """The gaps of every kind and series."""
    return kept_gaps.of_home(home)


def gap(home: int, these: BlankRange) -> Gap:
    """One of them. Raises ``NotFound``."""
    for each in kept_gaps.of_home(home):
        if each.these == these:
            return each
    raise NotFound(str(these))
