"""The book of a year is closed by the hash of its lines; nothing of that year is added or changed any more."""

import secrets
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.book_closing import header_of
from telnusqa.core.book_closing_event import BookClosed
from telnusqa.core.case import Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.law.book_closing import problems_with_closing
from telnusqa.store.keep import book_closings
from telnusqa.store.keep.write import write

SALT_BYTES = 16


@act
def close_book(home: int, year: int, *, by: Actor, happened_at: datetime) -> None:
    """Close it and ask for its prints.

    Raises ``Rejected`` (``book_closed_already``, ``book_year_runs``, ``book_empty``, ``book_reserved``).
    """
    closed = book_closings.is_closed(home, year)
    counted = book_closings.counted(home, year)
    today = timezone.localdate(happened_at)
    problems = problems_with_closing(
        year, today.year, numbers=counted.numbers, reserved=counted.reserved, closed=closed
    )
    if problems:
        raise Rejected(*problems)
    header = header_of(book_closings.code_of(home), year, secrets.token_hex(SALT_BYTES))
    row = book_closings.close(home, year, header, counted, by=by.code, at=happened_at)
    event = BookClosed(by=by, at=happened_at, year=year, lines=row.lines, void=row.void, head=row.head)
    ask = Ask(ErrandKind.PRINT_BOOK, f"{home}:{year}", "print", {"year": year})
    write(row, event, after=Version(0), errands=[ask])
