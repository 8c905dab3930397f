"""Take a register's file into a college's register: good rows taken, bad rows named."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from django.utils import timezone

from telnusqa.acts.import_register import import_register
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.register_sheet import Sheet
from telnusqa.site.import_register.register_file import Entry, Fault, open_register
from telnusqa.site.import_register.sheet import SUPPLEMENT_ENDING


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of a file: diplomas taken, diplomas already held as they are, and rows that were not taken."""

    taken: int
    unchanged: int
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class Watch:
    """Who is told how far it is: ``read`` after every row of about ``begin``'s number, ``kept`` after every batch."""

    begin: Callable[[int], None] = lambda _: None
    read: Callable[[], None] = lambda: None
    kept: Callable[[int], None] = lambda _: None


def take_in(file: Path, home: int, *, by: Actor, at: datetime, watch: Watch | None = None) -> Outcome:
    """Read the file, take in what is sound and new; the same file again changes nothing.

    A diploma the register holds otherwise is not overwritten but named among the faults. Raises ``Rejected`` where the
    file as a whole cannot be read.
    """
    told = watch or Watch()
    entries: list[Entry] = []
    faults: list[Fault] = []
    opened = open_register(file, timezone.localtime(at).date())
    told.begin(opened.height)
    for found in opened.rows:
        if isinstance(found, Entry):
            entries.append(found)
        else:
            faults.append(found)
        told.read()
    done = import_register(
        home,
        [entry.row for entry in entries],
        file_sha256=_digest(file),
        rejected=len(faults),
        by=by,
        happened_at=at,
        progress=told.kept,
    )
    differing = (entries[place].row_number for place in done.differing)
    faults += [Fault(Sheet.DIPLOMAS, row, (Problem("number", "record_differs"),)) for row in differing]
    return Outcome(taken=done.taken, unchanged=done.unchanged, faults=tuple(faults))


def _digest(file: Path) -> str:
    """The file's hash; of a CSV with supplements beside it, the hash of both hashes."""
    beside = file.with_name(file.stem + SUPPLEMENT_ENDING)
    files = (file, beside) if file.suffix.lower() == ".csv" and beside.is_file() else (file,)
    hashes = [sha256(part.read_bytes()) for part in files]
    return hashes[0].hexdigest() if len(hashes) == 1 else sha256(b"".join(h.digest() for h in hashes)).hexdigest()
