"""The closed books of a college."""

from telnusqa.store.tables.book import BookCounter
from telnusqa.store.tables.book_closing import BookClosing


def hold(home: int, year: int) -> None:
    """Nobody else takes a number of that year, closes it or notes who received what until this transaction ends."""
    BookCounter.objects.select_for_update().filter(home_id=home, year=year).first()


def is_closed(home: int, year: int) -> bool:
    """Whether the book of that year is closed; it is held, so that the answer stays true."""
    hold(home, year)
    return BookClosing.objects.filter(home_id=home, year=year).exists()
