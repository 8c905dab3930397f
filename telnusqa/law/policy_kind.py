"""What kind of value a field of our own rules holds, within which bounds, and how it is typed and kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from telnusqa.core.field import parse_day, parse_hour
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites

YES, NO = "yes", "no"
FIELD = "value"
"""The box of the form a value is typed into."""
_DIGITS = re.compile(r"[0-9]{1,4}", re.ASCII)

Value = bool | int | str | tuple[str, ...] | date | time


@dataclass(frozen=True)
class Whole:
    """A whole number, its bounds included."""

    least: int
    most: int


@dataclass(frozen=True)
class YesNo:
    """A rule that is on or off."""


@dataclass(frozen=True)
class OneOf:
    """One of a closed list."""

    choices: tuple[str, ...]


@dataclass(frozen=True)
class SomeOf:
    """Some of a closed list, at least so many."""

    choices: tuple[str, ...]
    least: int = 0


@dataclass(frozen=True)
class Day:
    """A day, the bounds included."""

    first: date
    last: date


@dataclass(frozen=True)
class Hour:
    """A minute of the day, the bounds included."""

    first: time
    last: time


Kind = Whole | YesNo | OneOf | SomeOf | Day | Hour


@cites("policy")
def parse_value(kind: Kind, typed: Sequence[str]) -> Value | Problem:
    """What was typed, as a value of the kind, or what is wrong with it.

    Codes: ``missing``, ``whole_between``, ``choose_one``, ``choose_one_or_more``, ``unknown_choice``, ``day``,
    ``day_between``, ``hour`` and ``hour_between``.
    """
    if isinstance(kind, SomeOf):
        return _some(kind, typed)
    text = typed[-1].strip() if typed else ""
    if isinstance(kind, Whole):
        return _whole(kind, text)
    if isinstance(kind, Day):
        return _day(kind, text)
    if isinstance(kind, Hour):
        return _hour(kind, text)
    choices = (YES, NO) if isinstance(kind, YesNo) else kind.choices
    if not text:
        return Problem(FIELD, "choose_one")
    if text not in choices:
        return Problem(FIELD, "unknown_choice")
    return text == YES if isinstance(kind, YesNo) else text


@cites("policy")
def text_of(value: Value) -> str:
    """The value as it is kept: ``yes``, ``3``, ``new``, ``corporation office``, ``2021-07-01``, ``10:00``."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, date) else str(value)


@cites("policy")
def value_of(kind: Kind, text: str) -> Value:
    """The value again. Raises ``ValueError`` where the kind does not hold it."""
    value = parse_value(kind, text.split() if isinstance(kind, SomeOf) else [text])
    if not isinstance(value, Problem):
        return value
    raise ValueError(f"{value.code}: {text}")


@cites("policy")
def value_in_file(kind: Kind, written: object) -> Value:
    """A value as the file writes it, which knows lists. Raises ``ValueError`` where the kind does not hold it."""
    if isinstance(kind, SomeOf) and isinstance(written, list):
        return value_of(kind, " ".join(written))
    if isinstance(kind, YesNo) != isinstance(written, bool) or not isinstance(written, bool | int | str | date | time):
        raise ValueError(written)
    return value_of(kind, text_of(written))


def _whole(kind: Whole, text: str) -> int | Problem:
    if not text:
        return Problem(FIELD, "missing")
    if not _DIGITS.fullmatch(text) or not kind.least <= int(text) <= kind.most:
        return Problem(FIELD, "whole_between", "", {"least": kind.least, "most": kind.most})
    return int(text)


def _some(kind: SomeOf, typed: Sequence[str]) -> tuple[str, ...] | Problem:
    if set(typed) - set(kind.choices):
        return Problem(FIELD, "unknown_choice")
    chosen = tuple(choice for choice in kind.choices if choice in typed)
    return chosen if len(chosen) >= kind.least else Problem(FIELD, "choose_one_or_more")


def _day(kind: Day, text: str) -> date | Problem:
    day = parse_day(text, FIELD, date.max)
    if day is None:
        return Problem(FIELD, "missing")
    if isinstance(day, Problem) or kind.first <= day <= kind.last:
        return day
    return Problem(FIELD, "day_between", "", {"first": kind.first.isoformat(), "last": kind.last.isoformat()})


def _hour(kind: Hour, text: str) -> time | Problem:
    hour = parse_hour(text, FIELD)
    if hour is None:
        return Problem(FIELD, "missing")
    if isinstance(hour, Problem) or kind.first <= hour <= kind.last:
        return hour
    return Problem(FIELD, "hour_between", "", {"first": text_of(kind.first), "last": text_of(kind.last)})
