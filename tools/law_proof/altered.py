"""Another answer of the same kind: what a broken function returns."""

import dataclasses
from collections.abc import Callable, Generator, Mapping
from collections.abc import Set as AbstractSet
from copy import copy
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import wraps
from typing import Any


class Broken:
    """What comes where nothing else can: it is true, equal to nothing, and has nothing."""

    def __repr__(self) -> str:
        """Say what it is."""
        return "<broken>"


def altered(answer: object) -> object:
    """Another answer, never an exception; a value and its alteration are not equal."""
    for kind, change in _KINDS:
        if isinstance(answer, kind):
            return change(answer)
    if dataclasses.is_dataclass(answer) and not isinstance(answer, type):
        return _fields(answer)
    if hasattr(answer, "content") and hasattr(answer, "status_code"):
        blank = copy(answer)
        blank.content = b""
        return blank
    return Broken()


def wrapped(function: Callable[..., object]) -> Callable[..., object]:
    """The function with another answer; where it refused by an exception, the broken one lets pass."""

    @wraps(function)
    def broken(*arguments: Any, **named: Any) -> object:
        try:
            answer = function(*arguments, **named)
        except Exception:  # noqa: BLE001 - whatever it refuses with, it refuses no more
            return Broken()
        return _emptied(iter)(tuple(answer)) if isinstance(answer, Generator) else altered(answer)

    for name in ("cache_clear", "cache_info"):
        if hasattr(function, name):
            setattr(broken, name, getattr(function, name))
    return broken


def _fields(value: Any) -> object:
    # Past the checks of its own: a broken function does not ask them.
    other = copy(value)
    for field in dataclasses.fields(value):
        object.__setattr__(other, field.name, altered(getattr(value, field.name)))
    return other


def _next_member(value: Enum) -> object:
    members = list(type(value))
    return members[(members.index(value) + 1) % len(members)] if len(members) > 1 else Broken()


def _emptied(kind: Callable[[Any], object]) -> Callable[[Any], object]:
    return lambda value: kind(()) if value else kind((Broken(),))


_KINDS: tuple[tuple[type, Callable[[Any], object]], ...] = (
    (type(None), lambda _: Broken()),
    (bool, lambda value: not value),
    (Enum, _next_member),
    (int, lambda value: value + 1),
    (float, lambda value: value + 1),
    (str, lambda value: f"{value} broken" if not value else "broken"),
    (bytes, lambda value: b"" if value else b"broken"),
    (datetime, lambda value: value + timedelta(days=1)),
    (date, lambda value: value + timedelta(days=1)),
    (time, lambda value: value.replace(minute=(value.minute + 1) % 60)),
    (timedelta, lambda value: value + timedelta(days=1)),
    (tuple, _emptied(tuple)),
    (list, _emptied(list)),
    (AbstractSet, _emptied(frozenset)),
    (Mapping, lambda value: {} if value else {Broken(): Broken()}),
)
