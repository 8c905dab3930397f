"""When the book of a year may be closed, and what follows for its numbers."""

import pytest

from telnusqa.core.problem import Problem
from telnusqa.law.book_closing import problem_with_reserving, problems_with_closing

CLAUSE = "policy:book-closing"


def test_a_year_is_closed_when_it_is_over_and_nothing_of_it_is_reserved() -> None:
    assert problems_with_closing(2025, 2026, numbers=7, reserved=0, closed=False) == ()


@pytest.mark.parametrize(
    ("year", "numbers", "reserved", "closed", "told"),
    [
        (2026, 7, 0, False, [("book_year_runs", {"year": 2026})]),
        (2027, 7, 0, False, [("book_year_runs", {"year": 2027})]),
        (2025, 0, 0, False, [("book_empty", {"year": 2025})]),
        (2025, 7, 2, False, [("book_reserved", {"n": 2})]),
        (2026, 7, 1, False, [("book_year_runs", {"year": 2026}), ("book_reserved", {"n": 1})]),
        (2025, 0, 0, True, [("book_closed_already", {"year": 2025})]),
    ],
)
def test_everything_that_stands_in_the_way_is_told_at_once(
    year: int, numbers: int, reserved: int, closed: bool, told: list[tuple[str, dict[str, int]]]
) -> None:
    found = problems_with_closing(year, 2026, numbers=numbers, reserved=reserved, closed=closed)
    assert found == tuple(Problem("year", code, CLAUSE, params) for code, params in told)


def test_no_number_of_a_closed_year_is_given() -> None:
    assert problem_with_reserving(2025, closed=False) is None
    assert problem_with_reserving(2025, closed=True) == Problem("year", "book_closed_already", CLAUSE, {"year": 2025})
