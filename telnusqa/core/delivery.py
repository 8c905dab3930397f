"""How far a message has come on one way, and when its provider is asked about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Delivery(StrEnum):
    """What a provider said of a message on one way.

    ``TAKEN``: it took the message for delivery. ``DELIVERED``: it reached the phone. ``NOT_DELIVERED``: it never will.
    ``REFUSED``: it did not take it, and asking again changes nothing. ``UNKNOWN``: nobody could say for days.
    """

    TAKEN = "taken"
    DELIVERED = "delivered"
    NOT_DELIVERED = "not_delivered"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Way(StrEnum):
    """A way a message goes besides the cabinet."""

    SMS = "sms"
    EMAIL = "email"


class Provider(StrEnum):
    """Who took it: the first provider of short messages, the second, or the mail server."""

    FIRST = "first"
    SECOND = "second"
    MAIL = "mail"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of handing a message over on one way: taken, with a receipt, or refused for good, with why."""

    way: Way
    provider: Provider
    state: Delivery
    receipt: str = ""


FAILED = frozenset({Delivery.NOT_DELIVERED, Delivery.REFUSED})
"""The message did not come this way."""

_PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
)
GIVEN_UP_AFTER = timedelta(days=3)
"""A phone that was off for so long: providers have dropped the message by then, and no answer will come."""


def pause_before_asking(asked: int) -> timedelta:
    """How long to wait before the provider is asked once more; ``asked`` counts its answers that were not final."""
    return _PAUSES[min(asked, len(_PAUSES) - 1)]


def given_up(taken_at: datetime, at: datetime) -> bool:
    """Whether nobody is asked any more whether the message arrived."""
    return at - taken_at >= GIVEN_UP_AFTER
