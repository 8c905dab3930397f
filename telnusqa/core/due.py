"""What a term is once it is decided: its end, and the ledger of the days that led there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Self

from telnusqa.core.calendar import Week


class TermAct(StrEnum):
    """What is owed at the end of the term."""

    DUPLICATE = "duplicate"
    COMPLAINT = "complaint"
    QUALITY_COMPLAINT = "quality-complaint"


class Unit(StrEnum):
    """What a term is counted in."""

    WORKING = "working"
    CALENDAR = "calendar"


class DayWhy(StrEnum):
    """Why a day is counted or is not.

    ``start`` is the day of registration, ``carried`` the working day on which a term in calendar days ends because
    its own last day was off, ``extended`` a working day that an act extending the term added; the others are the
    calendar's.
    """

    START = "start"
    COUNTED = "counted"
    CARRIED = "carried"
    EXTENDED = "extended"
    REST_DAY = "rest_day"
    HOLIDAY = "holiday"
    HOLIDAY_MOVED = "holiday_moved"
    REST_DAY_MOVED = "rest_day_moved"


@dataclass(frozen=True)
class DayCounted:
    """One day of a term: its place in the count, or why it has none, by which paragraph or decree.

    ``holiday`` is the holiday's code where there is one; ``moved_from`` the day that gave this one its rest; ``act``
    the number of the act that extended the term to this day.
    """

    day: date
    ordinal: int | None
    why: DayWhy
    source: str
    holiday: str = ""
    moved_from: date | None = None
    act: str = ""


class Due(NamedTuple):
    """The end of a term, without the days that led there; built by the thousand, hence no dataclass.

    ``start`` is the day of registration (not counted), ``due_on`` the legal end, ``inner_due_on`` the day the result
    is owed at the Corporation, if it goes there. ``estimated`` says that a day on its way is not yet announced.
    """

    act: TermAct
    start: date
    due_on: date
    inner_due_on: date | None
    length: int
    unit: Unit
    week: Week
    clause: str
    calendar_version: str
    estimated: bool


@dataclass(frozen=True, kw_only=True)
class Term:
    """A decided term: its end, with the meaning of :class:`Due`, and the ledger of its days."""

    act: TermAct
    start: date
    due_on: date
    inner_due_on: date | None
    length: int
    unit: Unit
    week: Week
    clause: str
    calendar_version: str
    estimated: bool
    days: tuple[DayCounted, ...]

    @classmethod
    def of(cls, due: Due, days: tuple[DayCounted, ...]) -> Self:
        """The term that ends so, explained by these days."""
        return cls(**due._asdict(), days=days)

    @property
    def due(self) -> Due:
        """Its end alone."""
        return Due(**{name: getattr(self, name) for name in Due._fields})


Row = Mapping[str, str | int | None]
"""A day of a ledger as it is stored: JSON values under the names of the fields."""


def to_rows(days: Sequence[DayCounted]) -> list[dict[str, str | int | None]]:
    """The ledger as JSON values, to be stored beside the due date."""
    return [
        {
            "day": counted.day.isoformat(),
            "ordinal": counted.ordinal,
            "why": counted.why.value,
            "source": counted.source,
            "holiday": counted.holiday,
            "moved_from": counted.moved_from.isoformat() if counted.moved_from else None,
            "act": counted.act,
        }
        for counted in days
    ]


def from_rows(rows: Sequence[Row]) -> tuple[DayCounted, ...]:
    """The ledger as it was stored by :func:`to_rows`, of today or of an earlier version that knew fewer fields.

    Raises ``KeyError`` or ``ValueError`` on anything else.
    """
    return tuple(
        DayCounted(
            day=date.fromisoformat(str(row["day"])),
            ordinal=None if row["ordinal"] is None else int(row["ordinal"]),
            why=DayWhy(str(row["why"])),
            source=str(row["source"]),
            holiday=str(row.get("holiday") or ""),
            moved_from=date.fromisoformat(str(row["moved_from"])) if row.get("moved_from") else None,
            act=str(row.get("act") or ""),
        )
        for row in rows
    )
