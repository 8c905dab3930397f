"""Layouts that administrators entered."""

from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.blank import BlankKind
from telnusqa.store.keep import prints
from telnusqa.store.tables.printing import LayoutRow


@dataclass(frozen=True, kw_only=True)
class EnteredLayout:
    """One of them: its text, for which kinds and days it is, who entered it and when."""

    entered_as: int
    text: str
    kinds: tuple[BlankKind, ...]
    since: date
    until: date | None
    by: str
    at: datetime


def entered() -> tuple[EnteredLayout, ...]:
    """Every one, the last first."""
    return tuple(_value(row) for row in LayoutRow.objects.order_by("-entered_as"))


def in_force(kind: BlankKind, day: date) -> EnteredLayout | None:
    """The one that is in force for the kind on that day; None where what is shipped is."""
    row = prints.layout_on(kind, day)
    return _value(row) if row else None


def _value(row: LayoutRow) -> EnteredLayout:
    return EnteredLayout(
        entered_as=row.entered_as,
        text=row.text,
        kinds=tuple(BlankKind(kind) for kind in row.kinds.split(",")),
        since=row.since,
        until=row.until,
        by=row.entered_by,
        at=row.entered_at,
    )
