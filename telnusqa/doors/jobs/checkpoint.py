"""The errands that make a checkpoint of the journal, and bring its time-stamp."""

from datetime import datetime

import structlog

from telnusqa.acts.ask_by_clock import ask_by_clock
from telnusqa.acts.keep_stamp import keep_stamp
from telnusqa.acts.make_checkpoint import make_checkpoint as make
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import checkpoints

_MOST_STAMPED = 100
"""Time-stamps of one errand: after a long silence the rest comes with the next hour's."""

log = structlog.get_logger("telnusqa.worker")


def make_checkpoint(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Seal all that waits. No neighbour is needed; a time-stamp is asked for afterwards, by an errand of its own.

    Killed and run again it makes another, which holds what came meanwhile.
    """
    while (made := make(at=at)).more:
        log.info("a checkpoint was made", checkpoint=made.n)
    log.info("a checkpoint was made", checkpoint=made.n)
    if to.time_stamps is not None:
        ask_by_clock(ErrandKind.STAMP_CHECKPOINT, errand.step)


def stamp_checkpoint(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Bring the time-stamps that are missing, oldest first. Raises ``NeighbourSilent``, ``NeighbourRefused``."""
    if to.time_stamps is None:
        return
    for n, body in checkpoints.unstamped(_MOST_STAMPED):
        stamp, stamped_at = to.time_stamps.stamp(body)
        keep_stamp(n, stamp, stamped_at=stamped_at)
