"""A book of issues for the matrix: of last year, open or closed."""

from collections.abc import Mapping

from tests.books import closed_year, last_year
from tests.cast import Staff


def book_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """Bring the book to where the row wants it; the words of its addresses."""
    if at == "a book of last year":
        last_year(staff["saule"], staff["marat"])
    if at == "a closed book":
        closed_year(staff["saule"], staff["marat"])
    return {"year": "2025", "code": "960940000175", "language": "ru"}
