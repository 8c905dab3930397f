"""Which days are working days, and why the others are not."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

from telnusqa.core.errors import UnknownCalendar

_DAY = timedelta(days=1)
_SATURDAY, _SUNDAY = 5, 6


class Week(StrEnum):
    """The working week of a body: it decides how a term in working days is counted."""

    FIVE = "five"
    SIX = "six"

    def rests_on(self, day: date) -> bool:
        """Whether the day is one of the week's ordinary days of rest."""
        return day.weekday() == _SUNDAY or (self is Week.FIVE and day.weekday() == _SATURDAY)


class OffWhy(StrEnum):
    """Why a day is no working day."""

    REST_DAY = "rest_day"
    HOLIDAY = "holiday"
    HOLIDAY_MOVED = "holiday_moved"
    REST_DAY_MOVED = "rest_day_moved"


@dataclass(frozen=True)
class Holiday:
    """A holiday on one day of one year.

    ``moves`` is false for the days that never move off a day of rest; ``estimated`` is true while the day is
    computed and not yet announced (it follows the moon and may fall a day earlier or later).
    """

    day: date
    code: str
    cite: str
    moves: bool = True
    estimated: bool = False


@dataclass(frozen=True)
class Transfer:
    """A day of rest moved by a decree: one works on ``moved_from`` and rests on ``moved_to``.

    It holds for a week only if ``moved_from`` is a day off in it. Of a ``moved_from`` outside the verified years the
    holidays are not known, so there the week's ordinary days of rest alone decide: 3 January 2014 had its rest from
    Saturday 28 December 2013, and had it in the five-day week only.
    """

    moved_from: date
    moved_to: date
    cite: str


@dataclass(frozen=True)
class Off:
    """Why a day is off.

    ``cite`` is the decree or law, "" for an ordinary day of rest, whose source is the week of the body.
    ``holiday`` is the holiday's code and ``moved_from`` the day that gave this one its rest. ``estimated`` says that
    the holiday is computed and not yet announced.
    """

    why: OffWhy
    cite: str = ""
    holiday: str = ""
    moved_from: date | None = None
    estimated: bool = False


_REST = Off(OffWhy.REST_DAY)


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Verified holidays and transfers of unbroken years; any other year raises :class:`UnknownCalendar`."""

    version: str
    first_year: int
    last_year: int
    holidays: tuple[Holiday, ...]
    transfers: tuple[Transfer, ...]
    moving_cite: str

    def __post_init__(self) -> None:
        """Refuse holidays and transfers outside the years that are verified, and a day named twice."""
        days = [holiday.day for holiday in self.holidays]
        stray = [day for day in days if not self._knows(day)]
        if stray or len(set(days)) != len(days):
            raise ValueError(f"calendar {self.version}: a holiday stands twice or outside its years: {stray}")
        moved = [day for transfer in self.transfers for day in (transfer.moved_from, transfer.moved_to)]
        lost = [t for t in self.transfers if not self._knows(t.moved_from) and not self._knows(t.moved_to)]
        if lost or len(set(moved)) != len(moved):
            raise ValueError(f"calendar {self.version}: a transfer names a day twice or lies outside its years: {lost}")

    def is_working(self, day: date, week: Week) -> bool:
        """Whether people with that week work on that day. Raises :class:`UnknownCalendar`."""
        return self.why_off(day, week) is None

    def why_off(self, day: date, week: Week) -> Off | None:
        """Why the day is off in that week, or ``None`` on a working day. Raises :class:`UnknownCalendar`."""
        self._require(day)
        if day in self._by_transfer[week]:
            return None
        return self._off[week].get(day) or (_REST if week.rests_on(day) else None)

    def why_working(self, day: date, week: Week) -> Transfer | None:
        """The transfer that makes an ordinary day of rest a working day, if one does."""
        self._require(day)
        return self._by_transfer[week].get(day)

    def working_after(self, day: date, count: int, week: Week) -> date:
        """The ``count``-th working day after ``day`` (``count`` ≥ 1); the day itself is not counted."""
        if not self.first_year <= day.year <= self.last_year:
            raise UnknownCalendar(day.year)
        days = self._working[week]
        place = self._worked_until[week][day.toordinal() - self._first] + count - 1
        if place >= len(days):
            raise UnknownCalendar(self.last_year + 1)
        return days[place]

    def working_before(self, day: date, count: int, week: Week) -> date:
        """The ``count``-th working day before ``day`` (``count`` ≥ 1)."""
        self._require(day)
        place = bisect_left(self._working[week], day) - count
        if place < 0:
            raise UnknownCalendar(self.first_year - 1)
        return self._working[week][place]

    def working_from(self, day: date, week: Week) -> date:
        """The day itself if it is a working day, otherwise the next one."""
        return day if self.is_working(day, week) else self.working_after(day, 1, week)

    def working_between(self, after: date, until: date, week: Week) -> int:
        """How many working days lie after ``after`` up to and with ``until``; 0 when ``until`` is not later."""
        self._require(after)
        self._require(until)
        days = self._working[week]
        return max(0, bisect_right(days, until) - bisect_right(days, after))

    def crosses_estimate(self, first: date, last: date) -> bool:
        """Whether an estimated holiday, or a day next to one, lies between the two days."""
        for since, until in self._shadows:  # noqa: SIM110 asked by the thousand, and any() costs thrice as much
            if first <= until and since <= last:
                return True
        return False

    def _knows(self, day: date) -> bool:
        return self.first_year <= day.year <= self.last_year

    def _require(self, day: date) -> None:
        if not self._knows(day):
            raise UnknownCalendar(day.year)

    # The tables of both weeks, each built once, when it is first asked for.

    @cached_property
    def _shadows(self) -> tuple[tuple[date, date], ...]:
        return tuple((h.day - _DAY, h.day + _DAY) for h in self.holidays if h.estimated)

    @cached_property
    def _working(self) -> Mapping[Week, tuple[date, ...]]:
        ends = date(self.first_year, 1, 1).toordinal(), date(self.last_year, 12, 31).toordinal()
        days = [date.fromordinal(number) for number in range(ends[0], ends[1] + 1)]
        found = {}
        for week in Week:
            worked, off = self._by_transfer[week], self._off[week]
            found[week] = tuple(day for day in days if day in worked or not (week.rests_on(day) or day in off))
        return found

    @cached_property
    def _first(self) -> int:
        return date(self.first_year, 1, 1).toordinal()

    @cached_property
    def _worked_until(self) -> Mapping[Week, tuple[int, ...]]:
        """How many working days there were up to and with each day since the first."""
        days = range(self._first, date(self.last_year, 12, 31).toordinal() + 1)
        worked = {week: {day.toordinal() for day in self._working[week]} for week in Week}
        return {week: tuple(accumulate(day in worked[week] for day in days)) for week in Week}

    @cached_property
    def _off(self) -> Mapping[Week, Mapping[date, Off]]:
        return {
            week: dict(self._holidays[week])
            | {
                t.moved_to: Off(OffWhy.REST_DAY_MOVED, t.cite, moved_from=t.moved_from)
                for t in self._by_transfer[week].values()
            }
            for week in Week
        }

    @cached_property
    def _by_transfer(self) -> Mapping[Week, Mapping[date, Transfer]]:
        # A day of rest can only be taken from a day that is one in this week.
        return {
            week: {
                t.moved_from: t
                for t in self.transfers
                if week.rests_on(t.moved_from) or t.moved_from in self._holidays[week]
            }
            for week in Week
        }

    @cached_property
    def _holidays(self) -> Mapping[Week, Mapping[date, Off]]:
        return {week: self._holidays_in(week) for week in Week}

    def _holidays_in(self, week: Week) -> Mapping[date, Off]:
        off = {h.day: Off(OffWhy.HOLIDAY, h.cite, h.code, estimated=h.estimated) for h in self.holidays}
        for holiday in sorted(self.holidays, key=lambda known: known.day):
            if holiday.moves and week.rests_on(holiday.day):
                day = holiday.day
                while day in off or week.rests_on(day):
                    day += _DAY
                off[day] = Off(
                    OffWhy.HOLIDAY_MOVED, self.moving_cite, holiday.code, holiday.day, estimated=holiday.estimated
                )
        return off
