"""What the calendar starts: each an errand, asked for once, by the unique key of its step."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from django.utils import timezone

from telnusqa.acts.ask_by_clock import ask_by_clock
from telnusqa.acts.mind_clock import mind_clock
from telnusqa.core.errand import ErrandKind


@dataclass(frozen=True)
class Daily:
    """An errand of every day; ``after`` is the hour of the place's day from which on it may begin."""

    kind: ErrandKind
    after: time


DAILY = (
    Daily(ErrandKind.NOTE_ENDS, time(1, 0)),
    Daily(ErrandKind.ERASE, time(2, 0)),
    Daily(ErrandKind.FORGET_OLD, time(3, 0)),
    # Before the day's work begins.
    Daily(ErrandKind.WARN, time(7, 0)),
    # Not by night: the applicant is told of it.
    Daily(ErrandKind.DEEM_REFUSED, time(9, 0)),
)
"""A machine that slept through the hour begins when it wakes; a whole day slept through is not made up for."""

HOURLY = (ErrandKind.MAKE_CHECKPOINT,)
"""Begun once in each hour of the clock; what waits of hours slept through is in the first one after."""


def strike(at: datetime) -> None:
    """Ask for everything whose time has come; asked again, by this worker or another, nothing is asked twice."""
    mind_clock(at=at)
    here = timezone.localtime(at)
    for daily in DAILY:
        if here.time() >= daily.after:
            ask_by_clock(daily.kind, here.date().isoformat())
    for kind in HOURLY:
        # In UTC: no hour comes twice in it.
        ask_by_clock(kind, at.astimezone(UTC).strftime("%Y-%m-%dT%H"))
