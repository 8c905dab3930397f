"""A document was drawn: its files are kept, and when all are there the case waits for the head."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move
from telnusqa.core.case_event import DuplicateMade
from telnusqa.core.duplicate import DuplicateState
from telnusqa.core.event import Actor
from telnusqa.store.keep import book, cases
from telnusqa.store.keep.files import note_file
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import write
from telnusqa.store.tables.book import DuplicateRow

PDF = "application/pdf"


@act
def keep_made(
    duplicate: int, *, electronic: tuple[str, int], for_blank: tuple[str, int], by: Actor, happened_at: datetime
) -> Case:
    """Keep the two files of a duplicate, each as its sha256 and size in bytes.

    The answer of an errand: a second answer, or one that comes after the reservation fell, changes nothing.
    """
    row = book.get(duplicate)
    case = cases.get(row.case)
    if row.state is not DuplicateState.RESERVED:
        return case
    for digest, size in (electronic, for_blank):
        note_file(row.home, digest, size, PDF, happened_at)
    DuplicateRow.objects.filter(pk=duplicate).update(
        state=DuplicateState.MADE.value, electronic=electronic[0], for_blank=for_blank[0]
    )
    waiting = any(other.state is DuplicateState.RESERVED for other in book.live(case.home, case.number))
    moved = case.move(Move.KEEP_MADE if waiting else Move.FINISH_MAKING)
    event = DuplicateMade(by=by, at=happened_at, part=row.part.value, electronic=electronic[0], for_blank=for_blank[0])
    seq = write(moved, event, after=case.version)
    if not waiting:
        tell(case, seq, "made", language_of(case))
    return replace(moved, version=seq)
