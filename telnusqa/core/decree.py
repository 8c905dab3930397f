"""An act that changes days of rest: what it holds, and what a calendar becomes by it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from telnusqa.core.calendar import Calendar, Holiday, Transfer

BY_ORDER = "by_order"
"""The code of a day of rest that an act adds: no holiday of the law, so it never moves."""
NEAR = timedelta(days=3)
"""How far an announced day may be from its estimate: the moon is a day or two off, more is a slip of the pen."""


class WithdrawnWhy(StrEnum):
    """Why an act holds no more."""

    TYPED_WRONG = "typed_wrong"
    REPEALED = "repealed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Moved:
    """A day of rest moved: one works on ``moved_from`` and rests on ``moved_to``."""

    moved_from: date
    moved_to: date


@dataclass(frozen=True)
class Announced:
    """The day of a holiday that was only estimated until now."""

    code: str
    day: date


@dataclass(frozen=True, kw_only=True)
class Decree:
    """One act with its days. ``days_off`` are days of rest it adds; ``announced`` replaces estimates of that year."""

    number: str
    dated: date
    transfers: tuple[Moved, ...] = ()
    days_off: tuple[date, ...] = ()
    announced: tuple[Announced, ...] = ()

    @property
    def cite(self) -> str:
        """What a day that rests on this act names as its source: ``order:2026-12-01:436``."""
        return f"order:{self.dated.isoformat()}:{self.number}"

    @property
    def days(self) -> tuple[date, ...]:
        """Every day it names, earliest first."""
        named = {day for moved in self.transfers for day in (moved.moved_from, moved.moved_to)}
        return tuple(sorted(named | set(self.days_off) | {holiday.day for holiday in self.announced}))

    def touches(self, first: date, last: date) -> bool:
        """Whether a day from ``first`` to ``last`` may be another than it was.

        An announced holiday was estimated on a day near by, which it touches too.
        """
        near = any(first - NEAR <= holiday.day <= last + NEAR for holiday in self.announced)
        return near or any(first <= day <= last for day in self.days)


def with_decrees(calendar: Calendar, decrees: Iterable[Decree], version: str) -> Calendar:
    """The calendar with the days of these acts, under the name ``version``.

    What the calendar's own lines say already is not said twice: they may have taken an act in since it was entered.
    Raises ``ValueError`` for a holiday outside the calendar's years.
    """
    holidays, transfers = list(calendar.holidays), list(calendar.transfers)
    for decree in decrees:
        for announced in decree.announced:
            holidays = _announced(holidays, announced, decree.cite)
        known = {holiday.day for holiday in holidays}
        holidays += [Holiday(day, BY_ORDER, decree.cite, moves=False) for day in decree.days_off if day not in known]
        moved = {day for transfer in transfers for day in (transfer.moved_from, transfer.moved_to)}
        transfers += [
            Transfer(each.moved_from, each.moved_to, decree.cite)
            for each in decree.transfers
            if not {each.moved_from, each.moved_to} & moved
        ]
    holidays.sort(key=lambda holiday: holiday.day)
    return replace(calendar, version=version, holidays=tuple(holidays), transfers=tuple(transfers))


def _announced(holidays: list[Holiday], announced: Announced, cite: str) -> list[Holiday]:
    """The holidays with the estimate replaced; where none is left, an earlier act has announced it."""
    estimates = [
        holiday
        for holiday in holidays
        if holiday.estimated and holiday.code == announced.code and holiday.day.year == announced.day.year
    ]
    if not estimates:
        return holidays
    rest = [holiday for holiday in holidays if holiday not in estimates]
    if announced.day in {holiday.day for holiday in rest}:
        return rest
    return [*rest, replace(estimates[0], day=announced.day, cite=cite, estimated=False)]


def changes(version: str) -> int:
    """How many entries and withdrawals a calendar's version counts: 3 of ``kz-2026.1+3``, 0 of ``kz-2026.1``."""
    number = version.rpartition("+")[2] if "+" in version else "0"
    return int(number)


def version_after(version: str, count: int) -> str:
    """The name of the shipped calendar ``version`` after ``count`` entries and withdrawals."""
    return f"{version}+{count}" if count else version
