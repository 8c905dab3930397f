"""From what an administrator typed to a :class:`Decree`, or all its problems at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from telnusqa.core.calendar import Calendar, Week
from telnusqa.core.decree import NEAR, Announced, Decree, Moved
from telnusqa.core.field import parse_day
from telnusqa.core.problem import Problem

MOST_TRANSFERS = 6
MOST_DAYS_OFF = 3
_NUMBER = re.compile(r"^[0-9]{1,6}(?:[-/][0-9A-ZА-ЯӘІҢҒҮҰҚӨҺ]{1,6}){0,3}$")


@dataclass(frozen=True, kw_only=True)
class Typed:
    """The form as it was typed. ``announced`` is the code of an estimated holiday and its year, ``kurban_ait:2027``."""

    number: str = ""
    dated: str = ""
    transfers: tuple[tuple[str, str], ...] = ()
    days_off: tuple[str, ...] = ()
    announced: str = ""
    announced_day: str = ""


@dataclass(frozen=True)
class _Named:
    """A day with the field it was typed into."""

    field: str
    day: date


def parse_decree(typed: Typed, calendar: Calendar, today: date) -> Decree | tuple[Problem, ...]:
    """The act, checked against the calendar as it stands; each problem names its field."""
    problems: list[Problem] = []
    number = _number(typed.number, problems)
    dated = _day(typed.dated, "dated", today, problems)
    if dated is None and not typed.dated.strip():
        problems.append(Problem("dated", "missing"))
    pairs = [_pair(place, *texts, problems) for place, texts in enumerate(typed.transfers, start=1)]
    moved = [pair for pair in pairs if pair is not None]
    added = _days_off(typed.days_off, problems)
    announced = _announced(typed, calendar, problems)
    if not moved and not added and announced is None and not problems:
        problems.append(Problem("from_1", "decree_empty"))
    problems += _problems(moved, added, calendar)
    if problems or number is None or dated is None:
        return tuple(problems)
    return Decree(
        number=number,
        dated=dated,
        transfers=tuple(Moved(taken.day, given.day) for taken, given in moved),
        days_off=tuple(sorted(named.day for named in added)),
        announced=(announced,) if announced else (),
    )


def parse_name(typed: Typed, today: date) -> tuple[str, date] | None:
    """The number and date an act is known by, or None where one of them is missing or wrong."""
    number, dated = _number(typed.number, []), _day(typed.dated, "dated", today, [])
    return (number, dated) if number and dated else None


def problems_with(decree: Decree, calendar: Calendar) -> tuple[Problem, ...]:
    """What keeps this act from being entered over the calendar as it stands."""
    moved = [
        (_Named(f"from_{place}", each.moved_from), _Named(f"to_{place}", each.moved_to))
        for place, each in enumerate(decree.transfers, start=1)
    ]
    added = [_Named(f"off_{place}", day) for place, day in enumerate(decree.days_off, start=1)]
    found = [_announced_problem(each, calendar) for each in decree.announced]
    return (*_problems(moved, added, calendar), *(problem for problem in found if problem is not None))


def _number(text: str, problems: list[Problem]) -> str | None:
    kept = "".join(text.split()).lstrip("№").upper()
    if not kept:
        problems.append(Problem("number", "missing"))
    elif not _NUMBER.match(kept):
        problems.append(Problem("number", "decree_number"))
    else:
        return kept
    return None


def _day(text: str, field: str, latest: date, problems: list[Problem]) -> date | None:
    found = parse_day(text, field, latest)
    if isinstance(found, Problem):
        problems.append(found)
        return None
    return found


def _pair(place: int, taken: str, given: str, problems: list[Problem]) -> tuple[_Named, _Named] | None:
    """Two days, or None where both boxes are empty or one of them is wrong."""
    fields = (f"from_{place}", f"to_{place}")
    if not taken.strip() and not given.strip():
        return None
    days = [_day(text, field, date.max, problems) for text, field in zip((taken, given), fields, strict=True)]
    for text, field in zip((taken, given), fields, strict=True):
        if not text.strip():
            problems.append(Problem(field, "missing"))
    if days[0] is None or days[1] is None:
        return None
    return _Named(fields[0], days[0]), _Named(fields[1], days[1])


def _days_off(texts: tuple[str, ...], problems: list[Problem]) -> list[_Named]:
    fields = [f"off_{place}" for place in range(1, len(texts) + 1)]
    found = [(field, _day(text, field, date.max, problems)) for field, text in zip(fields, texts, strict=True)]
    return [_Named(field, day) for field, day in found if day is not None]


def _announced(typed: Typed, calendar: Calendar, problems: list[Problem]) -> Announced | None:
    if not typed.announced:
        if typed.announced_day.strip():
            problems.append(Problem("announced", "choose_one"))
        return None
    day = _day(typed.announced_day, "announced_day", date.max, problems)
    if day is None:
        if not typed.announced_day.strip():
            problems.append(Problem("announced_day", "missing"))
        return None
    code, _, year = typed.announced.partition(":")
    found = Announced(code, day)
    wrong = _announced_problem(found, calendar)
    if wrong is None and year != str(day.year):
        wrong = Problem("announced_day", "no_estimate", "", {"year": day.year})
    if wrong is None:
        return found
    problems.append(wrong)
    return None


def _announced_problem(announced: Announced, calendar: Calendar) -> Problem | None:
    year = announced.day.year
    estimates = [
        holiday.day
        for holiday in calendar.holidays
        if holiday.estimated and holiday.code == announced.code and holiday.day.year == year
    ]
    if not estimates:
        return Problem("announced_day", "no_estimate", "", {"year": year})
    near = any(abs(announced.day - estimate) <= NEAR for estimate in estimates)
    return None if near else Problem("announced_day", "announced_far", "", {"days": NEAR.days})


def _problems(moved: list[tuple[_Named, _Named]], added: list[_Named], calendar: Calendar) -> Iterator[Problem]:
    """What is wrong with days that were typed well: beside the calendar, and beside one another."""
    held = {day for transfer in calendar.transfers for day in (transfer.moved_from, transfer.moved_to)}
    seen: set[date] = set()
    for taken, given in moved:
        if taken.day == given.day:
            yield Problem(given.field, "transfer_same_day")
            seen.add(taken.day)
            continue
        for named in (taken, given):
            strange = _strange(named, calendar, held, seen)
            if strange is not None:
                yield strange
            elif named is taken and all(calendar.is_working(named.day, week) for week in Week):
                yield Problem(named.field, "transfer_changes_nothing")
            elif named is given and not any(calendar.is_working(named.day, week) for week in Week):
                yield Problem(named.field, "already_off")
            seen.add(named.day)
    for named in added:
        strange = _strange(named, calendar, held, seen)
        if strange is not None:
            yield strange
        elif not any(calendar.is_working(named.day, week) for week in Week):
            yield Problem(named.field, "already_off")
        seen.add(named.day)


def _strange(named: _Named, calendar: Calendar, held: set[date], seen: set[date]) -> Problem | None:
    """A day whose year is not verified, that an act has moved already, or that this one names twice."""
    if not calendar.first_year <= named.day.year <= calendar.last_year:
        return Problem(named.field, "year_unknown", "", {"first": calendar.first_year, "last": calendar.last_year})
    if named.day in held:
        return Problem(named.field, "day_moved_already")
    return Problem(named.field, "day_twice") if named.day in seen else None
