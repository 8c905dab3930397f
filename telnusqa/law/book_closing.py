"""When may the book of a year be closed?"""

from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites

_CLAUSE = "policy:book-closing"


@cites("policy:book-closing")
def problems_with_closing(
    year: int, this_year: int, *, numbers: int, reserved: int, closed: bool
) -> tuple[Problem, ...]:
    """Why it cannot be closed; ``numbers`` are all that were given, ``reserved`` those neither issued nor void.

    Codes: ``book_closed_already``, ``book_year_runs``, ``book_empty``, ``book_reserved`` (with how many).
    """
    if closed:
        return (Problem("year", "book_closed_already", _CLAUSE, {"year": year}),)
    found = []
    if year >= this_year:
        found.append(Problem("year", "book_year_runs", _CLAUSE, {"year": year}))
    if not numbers:
        found.append(Problem("year", "book_empty", _CLAUSE, {"year": year}))
    if reserved:
        found.append(Problem("year", "book_reserved", _CLAUSE, {"n": reserved}))
    return tuple(found)


@cites("policy:book-closing")
def problem_with_reserving(year: int, *, closed: bool) -> Problem | None:
    """Why no number of that year is given any more; None while its book is open."""
    return Problem("year", "book_closed_already", _CLAUSE, {"year": year}) if closed else None
