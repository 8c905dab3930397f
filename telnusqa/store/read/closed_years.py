"""Is every closed year of the book what it was when it was closed?

Triggers keep it so. What an owner of the database did without them is told by the hash of its lines; and where the hash
was written anew as well, by the line of the journal that told of the closing.
"""

import json
from collections.abc import Iterator

from telnusqa.core.book_closing_event import BookClosed
from telnusqa.core.line import ChainKey
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.store.read import book_closings
from telnusqa.store.read.book_closings import Closing
from telnusqa.store.tables.journal import LineRow


def changed() -> Iterator[Finding]:
    """Each closed year whose lines or whose hash are others now."""
    for closing in book_closings.every():
        line = _told(closing)
        if line is None:
            continue  # that its chain is cut is told where chains are read
        key = ChainKey(closing.home, line.chain_year, line.chain)
        if _head(line) != closing.head:
            yield Finding(key, line.seq, Wrong.BOOK_CHANGED, f"the hash of {closing.year} is not the one told here")
        if not book_closings.stands(closing):
            yield Finding(key, line.seq, Wrong.BOOK_CHANGED, f"the lines of {closing.year} give another hash")


def _told(closing: Closing) -> LineRow | None:
    return LineRow.objects.filter(home_id=closing.home, chain=f"book:{closing.year}", kind=BookClosed.kind).first()


def _head(line: LineRow) -> object:
    """The hash it tells of; None where it cannot be read, which is told where lines are read."""
    try:
        return json.loads(line.body)["facts"]["head"]
    except (KeyError, TypeError, ValueError):
        return None
