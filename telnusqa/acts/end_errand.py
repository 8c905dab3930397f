"""The worker is done with an errand, or gives it back to be tried later."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.errand import Errand, pause_after
from telnusqa.store.tables.errand import ErrandRow


@note
def end_errand(errand: Errand, *, at: datetime, error: str = "", again: bool = True) -> None:
    """Mark it done; with an ``error`` (a code, never a personal value) it waits and is tried again.

    Where trying ``again`` changes nothing it is done with, and the error stays with it.

    Only the holder of the lease may end it: an errand taken again by another worker is left to that one.
    """
    mine = ErrandRow.objects.filter(pk=errand.id, attempts=errand.attempts, done_at=None)
    if error and again:
        mine.update(leased_until=None, due=at + pause_after(errand.attempts), last_error=error[:100])
    else:
        mine.update(leased_until=None, done_at=at, last_error=error[:100])
