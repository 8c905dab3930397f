"""The prints of a closed book were made: they are kept, and what they are known by is published."""

from collections.abc import Mapping
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.book_closing_event import BookPrinted
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.language import Language
from telnusqa.store.keep import book_closings
from telnusqa.store.keep.files import note_file
from telnusqa.store.keep.write import write

PDF = "application/pdf"


@act
def keep_book(
    home: int, year: int, prints: Mapping[Language, tuple[str, int]], *, by: Actor, happened_at: datetime
) -> None:
    """Keep the two prints, each as its sha256 and size in bytes.

    The answer of an errand: a second answer changes nothing. Raises :class:`NotFound` where the book is not closed.
    """
    row = book_closings.get(home, year)
    if row.pdf_kk and row.pdf_ru:
        return
    for digest, size in prints.values():
        note_file(home, digest, size, PDF, happened_at)
    kk, ru = prints[Language.KK][0], prints[Language.RU][0]
    book_closings.name_prints(row, kk, ru)
    event = BookPrinted(by=by, at=happened_at, year=year, kk=kk, ru=ru)
    write(row, event, after=Version(row.last_seq))
