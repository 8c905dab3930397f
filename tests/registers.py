"""Records that stand in a register: taken in as a file would be, without one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from telnusqa.acts.begin_import import begin_import
from telnusqa.acts.end_import import end_import
from telnusqa.acts.import_batch import import_batch
from telnusqa.core.event import Actor
from telnusqa.core.register_found import Entry
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_sheet import Sheet
from telnusqa.store.read import imports


@dataclass(frozen=True)
class Taken:
    """What became of the rows: taken, already there, and (by their place) those that differ from what is held."""

    taken: int
    unchanged: int
    differing: tuple[int, ...]


def import_register(
    home: int, rows: Sequence[RegisterRow], *, by: Actor, happened_at: datetime, file_sha256: str = "0" * 64
) -> Taken:
    """Take the rows in, in one batch."""
    number = begin_import(home, file_sha256, by=by, happened_at=happened_at)
    found = [Entry(place, row) for place, row in enumerate(rows)]
    seen = imports.get(home, number).version
    seen = import_batch(home, number, found, seen=seen, height=len(rows), by=by, happened_at=happened_at)
    end_import(home, number, seen=seen, by=by, happened_at=happened_at)
    run = imports.get(home, number)
    differing = tuple(fault.row_number for fault in imports.faults(run, Sheet.DIPLOMAS))
    return Taken(run.taken, run.unchanged, differing)
