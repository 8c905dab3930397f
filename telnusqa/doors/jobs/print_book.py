"""The errand that prints a closed book, once in Kazakh and once in Russian."""

from datetime import datetime

from telnusqa.acts.keep_book import keep_book
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.language import Language
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.shared.book_print import book_pdf
from telnusqa.store import files
from telnusqa.store.read import book_closings

PRINTED_IN = (Language.KK, Language.RU)


def print_book(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Print both and keep them; what is printed already is left alone.

    The same book gives the same bytes, so files kept before a crash are found again under the same sha256.
    """
    year = int(errand.payload["year"])
    closing = book_closings.of_year(errand.home, year)
    if closing is None or closing.printed:
        return
    made = {language: book_pdf(errand.home, year, language, closing, at.date()) for language in PRINTED_IN}
    prints = {language: (files.put(errand.home, pdf), len(pdf)) for language, pdf in made.items()}
    keep_book(errand.home, year, prints, by=WORKER, happened_at=at)
