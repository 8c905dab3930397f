"""Every act on a token of the machines' door, by name. No line holds a secret, or its hash."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from telnusqa.core.event import Event


class TokenWithdrawnWhy(StrEnum):
    """Why a token holds no more."""

    LEAKED = "leaked"
    NOT_NEEDED = "not_needed"
    BY_MISTAKE = "by_mistake"


@dataclass(frozen=True, kw_only=True)
class TokenGiven(Event):
    """An organisation's machine got a token; ``most`` is how many requests in a quarter of an hour are answered."""

    kind: ClassVar[str] = "token_given"
    scopes: tuple[str, ...]
    expires_on: date
    most: int


@dataclass(frozen=True, kw_only=True)
class TokenRotated(Event):
    """A token got a new secret; the one before works for ``overlap`` days more, none where it ends at once."""

    kind: ClassVar[str] = "token_rotated"
    expires_on: date
    overlap: int


@dataclass(frozen=True, kw_only=True)
class TokenWithdrawn(Event):
    """A token holds no more, with every secret of it."""

    kind: ClassVar[str] = "token_withdrawn"
    reason: str
