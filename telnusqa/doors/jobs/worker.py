"""The worker: takes errands one after another, each under a lease, until it is asked to stop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event

import structlog
from django.db import connections
from django.utils import timezone

from telnusqa.acts.end_errand import end_errand
from telnusqa.acts.lease_errand import lease_errand
from telnusqa.core.errand import Errand
from telnusqa.core.errors import Neighbour, NeighbourRefused, NeighbourSilent
from telnusqa.core.serial import parse_case_number
from telnusqa.doors.jobs.clock import strike
from telnusqa.doors.jobs.errands import RUNS
from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.passing import let_go, passing

_IDLE = 0.2
_CLOCK = timedelta(minutes=1)
_FEED = timedelta(seconds=1)
_PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between tries while nothing can be done: longer each time, and short enough to be there when it is over."""

log = structlog.get_logger("telnusqa.worker")


def run(neighbours: Neighbours, stop: Event, *, now: Callable[[], datetime] = timezone.now) -> None:
    """Run errands until ``stop`` is set; the errand at hand is finished first.

    A database that goes away is waited for: an errand's lease runs out meanwhile and it is taken again. Whatever else
    stops the worker from taking errands is waited for too: a worker that ends by itself helps nobody.
    """
    struck: datetime | None = None
    numbered: datetime | None = None
    waited = Waited()
    while not stop.is_set():
        try:
            at = now()
            if struck is None or not timedelta(0) <= at - struck < _CLOCK:  # the clock may be set back
                strike(at)
                struck = at
            if numbered is None or abs(at - numbered) >= _FEED:
                number_what_changed(at)
                numbered = at
            ran = run_next(neighbours, now=now)
        except Exception as error:  # noqa: BLE001 - told once, and waited for
            stop.wait(waited.longer(error))
            continue
        waited.over()
        if not ran:
            stop.wait(_IDLE)
    connections.close_all()


@dataclass
class Waited:
    """How long the worker has waited for what is away: told once when it begins, and once when it is over."""

    times: int = 0
    told: str = ""

    def longer(self, error: Exception) -> float:
        """It is away, still: let go of every connection; answers the seconds to wait."""
        fault = passing(error)
        what = fault.value if fault else type(error).__name__
        # A pool first finds its connections dead, then has none: one outage, told once. A fault of ours is told anew.
        if not self.times or (fault is None and what != self.told):
            log.warning("the worker waits", fault=what, exc_info=None if fault else error)
        connections.close_all()
        let_go()
        self.times, self.told = self.times + 1, what
        return _PAUSES[min(self.times, len(_PAUSES)) - 1]

    def over(self) -> None:
        """It is back, where it was away."""
        if self.times:
            log.warning("the worker goes on", fault=self.told, tries=self.times)
            self.times, self.told = 0, ""


def run_next(neighbours: Neighbours, *, now: Callable[[], datetime] = timezone.now) -> bool:
    """Run the errand that waited longest; False where none waits."""
    errand = lease_errand(at=now())
    if errand is None:
        return False
    with structlog.contextvars.bound_contextvars(**_named(errand)):
        error, again = _try(errand, neighbours, now)
        end_errand(errand, at=now(), error=error, again=again)
        if not error:
            log.info("an errand was run", attempts=errand.attempts)
    return True


def _named(errand: Errand) -> dict[str, str | int]:
    """What every line of its run says: the errand, its kind, and the case where it is about one."""
    case = parse_case_number(errand.subject)
    return {"errand": errand.id, "kind": errand.kind.value, **({"case": case} if case else {})}


def _try(errand: Errand, neighbours: Neighbours, now: Callable[[], datetime]) -> tuple[str, bool]:
    """What went wrong, as a code, and whether trying again may help."""
    told = log.bind(attempts=errand.attempts)
    try:
        RUNS[errand.kind](errand, neighbours, now())
    except (NeighbourSilent, NeighbourRefused) as error:
        told.warning("a neighbour did not take the errand", error=str(error))
        return _code(error), isinstance(error, NeighbourSilent)
    except Exception as error:  # noqa: BLE001 - one errand that fails must not stop the others; it is logged and kept
        fault = passing(error)
        if fault is None:
            told.exception("an errand failed")
            return type(error).__name__, True
        told.warning("an errand waits", fault=fault.value)
        connections.close_all()  # what broke may be the connection; without one the errand's lease runs out
        return fault.value, True
    return "", True


def _code(error: Neighbour) -> str:
    return f"{type(error).__name__}: {error}"
