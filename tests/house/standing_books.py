"""A book of issues for the matrix, of last year, open or closed; an original that was destroyed; a checkpoint."""

from collections.abc import Mapping

from telnusqa.acts.end_originals import end_originals
from telnusqa.acts.make_checkpoint import make_checkpoint
from tests.books import closed_year, last_year
from tests.cast import NOW, Staff
from tests.originals import destroyed, void_original


def book_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """Bring the book to where the row wants it; the words of its addresses."""
    if at == "a book of last year":
        last_year(staff["saule"], staff["marat"])
    if at == "a closed book":
        closed_year(staff["saule"], staff["marat"])
    if at == "a checkpoint":
        make_checkpoint(at=NOW)
    if at == "a destroyed original":
        void = void_original(staff["saule"], staff["marat"])
        act = end_originals(void.home, destroyed(void.number), by=staff["gulnar"].actor, happened_at=NOW)
        return {"act": str(act), "language": "kk"}
    return {"year": "2025", "code": "960940000175", "language": "ru"}
