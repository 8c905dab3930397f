"""The worker: takes errands one after another, each under a lease, until it is asked to stop."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event

import structlog
from django.db import InterfaceError, OperationalError, connections
from django.utils import timezone

from telnusqa.acts.end_errand import end_errand
from telnusqa.acts.lease_errand import lease_errand
from telnusqa.core.errand import Errand
from telnusqa.core.errors import Neighbour, NeighbourRefused, NeighbourSilent
from telnusqa.doors.jobs.clock import strike
from telnusqa.doors.jobs.errands import RUNS
from telnusqa.doors.jobs.neighbours import Neighbours

_IDLE = 0.2
_DATABASE_AWAY = 2.0
_CLOCK = timedelta(minutes=1)

log = structlog.get_logger("telnusqa.worker")


def run(neighbours: Neighbours, stop: Event, *, now: Callable[[], datetime] = timezone.now) -> None:
    """Run errands until ``stop`` is set; the errand at hand is finished first.

    A database that goes away is waited for: an errand's lease runs out meanwhile and it is taken again.
    """
    struck: datetime | None = None
    while not stop.is_set():
        try:
            at = now()
            if struck is None or at - struck >= _CLOCK:
                strike(at)
                struck = at
            if not run_next(neighbours, now=now):
                stop.wait(_IDLE)
        except (OperationalError, InterfaceError):
            log.exception("the database is away")
            connections.close_all()
            stop.wait(_DATABASE_AWAY)
    connections.close_all()


def run_next(neighbours: Neighbours, *, now: Callable[[], datetime] = timezone.now) -> bool:
    """Run the errand that waited longest; False where none waits."""
    errand = lease_errand(at=now())
    if errand is None:
        return False
    error, again = _try(errand, neighbours, now)
    end_errand(errand, at=now(), error=error, again=again)
    return True


def _try(errand: Errand, neighbours: Neighbours, now: Callable[[], datetime]) -> tuple[str, bool]:
    """What went wrong, as a code, and whether trying again may help."""
    told = log.bind(errand=errand.id, kind=errand.kind.value, attempts=errand.attempts)
    try:
        RUNS[errand.kind](errand, neighbours, now())
    except (OperationalError, InterfaceError):
        raise
    except (NeighbourSilent, NeighbourRefused) as error:
        told.warning("a neighbour did not take the errand", error=str(error))
        return _code(error), isinstance(error, NeighbourSilent)
    except Exception as error:  # noqa: BLE001 - one errand that fails must not stop the others; it is logged and kept
        told.exception("an errand failed")
        return type(error).__name__, True
    return "", True


def _code(error: Neighbour) -> str:
    return f"{type(error).__name__}: {error}"
