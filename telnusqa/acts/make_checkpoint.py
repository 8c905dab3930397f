"""A checkpoint of the journal is made: what an owner of the database changes behind it shows from then on."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.checkpoint import Checkpoint, ranges
from telnusqa.core.merkle import root
from telnusqa.store import journal_key
from telnusqa.store.keep import checkpoints

MOST = 20_000
"""Lines, and looks, of one checkpoint: what waits beyond them goes into the next, made at once."""


@dataclass(frozen=True)
class Made:
    """The checkpoint's number, and whether more waits."""

    n: int
    more: bool


@note
def make_checkpoint(*, at: datetime, most: int = MOST) -> Made:
    """Seal every line and look that waits; where none does, the checkpoint says that nothing was added.

    Of two at once the second makes the one after. Raises ``Unsafe`` where no key is named.
    """
    n, previous = checkpoints.last()
    taken = checkpoints.waiting(most)
    heads = taken.heads
    made = Checkpoint(
        n=n + 1,
        made_at=at,
        previous=previous,
        lines=len(heads),
        lines_root=root(head.leaf for head in heads).hex(),
        looks=len(taken.looks),
        looks_root=root(look.leaf for look in taken.looks).hex(),
        look_ids=ranges(look.id for look in taken.looks),
        key=journal_key.current(),
    )
    checkpoints.keep(made, journal_key.sign(made.body), heads, taken)
    return Made(made.n, len(taken.lines) == most or len(taken.looks) == most)
