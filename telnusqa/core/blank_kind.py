"""What is known of a kind of blank: its series, how many digits its numbers have, when it is in use. Judged softly."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange


class Sureness(StrEnum):
    """How well it is known: from an act, from a blank that was seen, or from hearsay."""

    ACT = "act"
    SEEN = "seen"
    HEARD = "heard"


class Doubt(StrEnum):
    """Why blanks of a delivery may not be what they are said to be. Nobody is stopped by it."""

    UNKNOWN_SERIES = "unknown_series"
    DIGITS = "digits"
    OUT_OF_USE = "out_of_use"


@dataclass(frozen=True, kw_only=True)
class KnownBlank:
    """A series of a kind. ``digits``, ``since`` and ``until`` are None where nobody knows them.

    ``listed`` is False where it was entered to take a series off the list.
    """

    kind: BlankKind
    series: str
    digits: int | None = None
    since: date | None = None
    until: date | None = None
    sure: Sureness
    note: str = ""
    listed: bool = True

    def in_use(self, day: date) -> bool:
        """Whether the day lies within what is known."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def standing(entered: Iterable[KnownBlank]) -> tuple[KnownBlank, ...]:
    """What stands of all that was entered, oldest first: the last of each series, and none taken off the list."""
    last = {(each.kind, each.series): each for each in entered}
    order = list(BlankKind)
    found = sorted(last.values(), key=lambda each: (order.index(each.kind), each.series))
    return tuple(each for each in found if each.listed)


def doubts_about(
    these: BlankRange, typed_digits: Collection[int], day: date, known: Iterable[KnownBlank]
) -> tuple[Doubt, ...]:
    """What speaks against blanks received on that day; ``typed_digits`` is how long their numbers were typed."""
    found = [each for each in known if (each.kind, each.series) == (these.kind, these.series)]
    if not found:
        return (Doubt.UNKNOWN_SERIES,)
    one = found[0]
    told = []
    if one.digits is not None and any(n != one.digits for n in typed_digits):
        told.append(Doubt.DIGITS)
    if not one.in_use(day):
        told.append(Doubt.OUT_OF_USE)
    return tuple(told)
