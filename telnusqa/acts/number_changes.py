"""The worker gives changes of cases' status their numbers, and wakes the webhooks that tell of them."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.store.keep import changes, webhooks

MOST = 200
"""Cases of one transaction: some hundredths of a second during which SQLite takes no other writer."""


@note
def number_changes(*, at: datetime) -> bool:
    """Number what was committed since; answers whether there may be more. Two workers take turns."""
    last = changes.hold()
    cases = changes.waiting(MOST)
    webhooks.wake_those_told_of(changes.number(cases, last), at)
    return len(cases) == MOST
