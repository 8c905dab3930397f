"""A file of a college's register is taken in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import RegisterImported
from telnusqa.core.register_row import RegisterRow
from telnusqa.store.keep import records
from telnusqa.store.keep.write import write
from telnusqa.store.tables.organisation import ImportRun

BATCH = 500


@dataclass(frozen=True)
class Taken:
    """What became of the rows: taken, already there, and (by their place) those that differ from what is held."""

    taken: int
    unchanged: int
    differing: tuple[int, ...]


@act
def import_register(
    home: int,
    rows: Sequence[RegisterRow],
    *,
    file_sha256: str,
    rejected: int,
    by: Actor,
    happened_at: datetime,
    progress: Callable[[int], None] = lambda _: None,
) -> Taken:
    """Add what is new; what differs from a record already held is never overwritten but answered by its place.

    ``rejected`` are rows of the file that could not be read. ``progress`` is told how many rows are done. Where
    nothing is new nothing is written, so the same file again changes nothing.
    """
    fresh, unchanged, differing = _sort(home, rows)
    if fresh:
        run = ImportRun.objects.create(
            home_id=home,
            file_sha256=file_sha256,
            at=happened_at,
            taken=len(fresh),
            unchanged=unchanged,
            rejected=rejected + len(differing),
            chain_year=timezone.localtime(happened_at).year,
        )
        for start in range(0, len(fresh), BATCH):
            records.add(home, fresh[start : start + BATCH], run)
            progress(min(start + BATCH, len(fresh)))
        event = RegisterImported(
            by=by,
            at=happened_at,
            file=file_sha256,
            taken=len(fresh),
            unchanged=unchanged,
            rejected=rejected + len(differing),
        )
        write(run, event, after=Version(0))
    return Taken(len(fresh), unchanged, tuple(differing))


def _sort(home: int, rows: Sequence[RegisterRow]) -> tuple[list[RegisterRow], int, list[int]]:
    fresh: dict[tuple[str, str], RegisterRow] = {}
    unchanged, differing = 0, []
    for start in range(0, len(rows), BATCH):
        part = rows[start : start + BATCH]
        held = records.known(home, part)
        for place, row in enumerate(part, start):
            key = (row.series, row.number)
            standing = held.get(key) or (records.digest(fresh[key]) if key in fresh else None)
            if standing is None:
                fresh[key] = row
            elif standing == records.digest(row):
                unchanged += 1
            else:
                differing.append(place)
    return list(fresh.values()), unchanged, differing
