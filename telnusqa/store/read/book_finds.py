"""What was found in paper books for a case."""

from telnusqa.core.book_find import Entered, Fallen
from telnusqa.core.case import Case
from telnusqa.store.keep import book_finds


def standing(case: Case) -> Entered | None:
    """The find that waits for its second person, or None."""
    return book_finds.standing(case)


def confirmed(case: Case) -> Entered | None:
    """The find that became the record of this case, or None where its record came otherwise."""
    return book_finds.confirmed(case)


def last_fallen(case: Case) -> Fallen | None:
    """The last try where it was not confirmed, or None."""
    return book_finds.last_fallen(case)
