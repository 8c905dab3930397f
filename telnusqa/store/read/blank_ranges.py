"""Which numbers are where, for a page."""

from collections.abc import Sequence

from telnusqa.core.custody import BlankRange, Hand
from telnusqa.store.keep.blank_ranges import ranges

MOST = 200
"""So many ranges at most on a page; a college whose blanks lie in more has not counted them for years."""


def in_hands(home: int, hands: Sequence[Hand]) -> tuple[tuple[Hand, BlankRange], ...]:
    """What is in those hands, hand by hand and range by range."""
    if not hands:
        return ()
    found = ranges(home, f"hand IN ({', '.join(['%s'] * len(hands))})", list(map(str, hands)))
    return tuple(sorted(found, key=lambda held: (str(held[0]), held[1]))[:MOST])
