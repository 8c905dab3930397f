"""Some rows of a register's file are taken in: all of them or none."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.event import Actor
from telnusqa.core.house_event import BatchTaken
from telnusqa.core.problem import Problem
from telnusqa.core.register_difference import differences
from telnusqa.core.register_found import DIFFERS, Entry, Fault
from telnusqa.core.register_sheet import Sheet
from telnusqa.store.keep import imports, records
from telnusqa.store.keep.write import not_as_seen, write
from telnusqa.store.record_hash import Held, says_the_same
from telnusqa.store.tables.import_run import ImportRun


@act
def import_batch(
    home: int, run: int, found: Sequence[Entry | Fault], *, seen: Version, height: int, by: Actor, happened_at: datetime
) -> Version:
    """Add what is new and keep what is wrong; answers the run's new version.

    ``found`` follows what the run has behind it; each document stands in it once. What differs from a record already
    held is never overwritten but kept with what differs. Raises ``NotFound``, and ``Conflict`` where another worker
    took these rows first.
    """
    row = imports.get(home, run)
    if row.last_seq != seen or row.ended_at is not None:
        raise not_as_seen(row, seen)
    entries = [each for each in found if isinstance(each, Entry)]
    faults = [each for each in found if isinstance(each, Fault)]
    held = records.standing(home, (entry.row for entry in entries))
    fresh = [entry.row for entry in entries if entry.row.document not in held]
    differing = _differing(home, entries, held)
    records.add(home, fresh, row)
    imports.add_faults(row, faults)
    imports.add_differing(row, differing)
    event = BatchTaken(
        by=by,
        at=happened_at,
        first=row.position + 1,
        last=row.position + len(found),
        taken=len(fresh),
        unchanged=len(entries) - len(fresh) - len(differing),
        differing=len(differing),
        rejected=len(faults),
    )
    _count(row, event, height)
    return write(row, event, after=seen, errands=[imports.next_batch(row)] if row.upload else ())


def _differing(home: int, entries: Sequence[Entry], held: Mapping[DocumentNumber, Held]) -> list[imports.Differing]:
    """Rows whose hash is another, and that say something else indeed: some hashes hold a code by a key that is gone."""
    other = [e for e in entries if (old := held.get(e.row.document)) and not says_the_same(old, e.row)]
    ids = {entry.row_number: held[entry.row.document].id for entry in other}
    standing = records.get_many(home, ids.values()) if ids else {}
    found = []
    for entry in other:
        record = ids[entry.row_number]
        if what := differences(standing[record], entry.row):
            fault = Fault(Sheet.DIPLOMAS, entry.row_number, (Problem("number", DIFFERS),))
            found.append(imports.Differing(fault, record, what))
    return found


def _count(row: ImportRun, event: BatchTaken, height: int) -> None:
    row.position = event.last
    row.height = height
    row.taken += event.taken
    row.unchanged += event.unchanged
    row.differing += event.differing
    row.rejected += event.rejected
    row.save(update_fields=["position", "height", "taken", "unchanged", "differing", "rejected"])
