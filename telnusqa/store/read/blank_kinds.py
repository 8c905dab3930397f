"""The kinds of blank: as they are shipped, and what administrators entered over it."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import KnownBlank, Sureness, standing
from telnusqa.law import shipped
from telnusqa.store.tables.blank_kind import BlankKindRow


@dataclass(frozen=True, kw_only=True)
class EnteredKind:
    """One that was entered: its number among all, what it says, by whom and when."""

    entered_as: int
    known: KnownBlank
    by: str
    at: datetime


def entered() -> tuple[EnteredKind, ...]:
    """Every one, the last first."""
    return tuple(_value(row) for row in BlankKindRow.objects.order_by("-entered_as"))


def known(history: tuple[EnteredKind, ...] | None = None) -> tuple[KnownBlank, ...]:
    """What stands now; ``history`` where it was read already."""
    found = entered() if history is None else history
    return standing((*shipped.blank_kinds(), *(each.known for each in reversed(found))))


def _value(row: BlankKindRow) -> EnteredKind:
    known_of_row = KnownBlank(
        kind=BlankKind(row.kind),
        series=row.series,
        digits=row.digits,
        since=row.since,
        until=row.until,
        sure=Sureness(row.sure),
        note=row.note,
        listed=row.listed,
    )
    return EnteredKind(entered_as=row.entered_as, known=known_of_row, by=row.entered_by, at=row.entered_at)
