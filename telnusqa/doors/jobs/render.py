"""The errand that draws a duplicate: once as the electronic document, once for its blank."""

from datetime import datetime

from telnusqa.acts.keep_made import keep_made
from telnusqa.core.duplicate import DuplicateState
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.paper.fill import over_blank, paper_of
from telnusqa.store import files
from telnusqa.store.read import making


def render(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Draw both files of the duplicate and keep them; what is drawn already, or fell meanwhile, is left alone.

    The same duplicate gives the same bytes, so files kept before a crash are found again under the same sha256.
    """
    draw(int(errand.payload["duplicate"]), at)


def draw(duplicate: int, at: datetime) -> None:
    """Draw one duplicate by its number. Raises ``PaperUnfit``, ``NotFound``."""
    reserved = making.duplicate(duplicate)
    if reserved.state is not DuplicateState.RESERVED:
        return
    made = making.of_duplicate(reserved)
    electronic = paper_of(made)
    for_blank = paper_of(made, over_blank(made))
    keep_made(
        duplicate,
        electronic=(files.put(reserved.home, electronic), len(electronic)),
        for_blank=(files.put(reserved.home, for_blank), len(for_blank)),
        by=WORKER,
        happened_at=at,
    )
