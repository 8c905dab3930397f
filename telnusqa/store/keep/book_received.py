"""Into whose hands the documents of a case were given: the last column of the book."""

from datetime import date

from telnusqa.core.case import Case
from telnusqa.core.standing import Standing
from telnusqa.store.keep import book, book_closings
from telnusqa.store.tables.book_closing import BookReceivedRow


def note(case: Case, standing: Standing, day: date) -> None:
    """Remember it beside each line, with the line of the case that is written next."""
    for duplicate in book.live(case.home, case.number):
        BookReceivedRow.objects.create(
            home_id=case.home,
            year=duplicate.number.year,
            n=duplicate.number.n,
            case_number=case.number,
            seq=case.version + 1,
            standing=standing.value,
            received_on=day,
            after_closing=book_closings.is_closed(case.home, duplicate.number.year),
        )
