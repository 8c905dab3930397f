"""A count beside the book: every blank that is not where the book says is told, and no other."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, DESTROYED, HERE, SPOILED, STORE, SUPPLIER, BlankRange, Hand, executor
from telnusqa.core.inventory import CountLine, Held, Inventory, Variance, VarianceKind, count_lines, variances

D, S = BlankKind.DIPLOMA, BlankKind.SUPPLEMENT


def some(first: int, last: int, kind: BlankKind = D, series: str = "ТКБ") -> BlankRange:
    return BlankRange(kind, series, first, last)


BOOK: tuple[Held, ...] = (
    (STORE, some(1, 100)),
    (executor(7), some(101, 120)),
    (STORE, some(1, 10, S)),
    (DESTROYED, some(200, 201)),
)


def test_nothing_differs_where_each_is_found_where_the_book_says() -> None:
    found = ((STORE, some(1, 40)), (STORE, some(41, 100)), (executor(7), some(101, 120)), (STORE, some(1, 10, S)))
    assert variances(BOOK, found) == ()


def test_what_is_missing_elsewhere_unknown_or_gone_is_told_range_by_range() -> None:
    found = (
        (STORE, some(1, 50)), (CUSTODIAN, some(52, 60)), (STORE, some(61, 100)), (executor(7), some(101, 122)),
        (STORE, some(201, 201)), (STORE, some(1, 10, S)), (STORE, some(1, 1, D, "ТКА")),
    )  # fmt: skip
    told = variances(BOOK, found)
    assert told == (
        Variance(some(1, 1, D, "ТКА"), None, STORE),
        Variance(some(51, 51), STORE, None),
        Variance(some(52, 60), STORE, CUSTODIAN),
        Variance(some(121, 122), None, executor(7)),
        Variance(some(201, 201), DESTROYED, STORE),
    )
    assert [each.kind for each in told] == [
        VarianceKind.NOT_IN_BOOK,
        VarianceKind.MISSING,
        VarianceKind.ELSEWHERE,
        VarianceKind.NOT_IN_BOOK,
        VarianceKind.GONE,
    ]


def test_neighbours_that_differ_alike_are_one_range_and_others_are_not() -> None:
    book = ((STORE, some(1, 2)), (STORE, some(3, 4)), (CUSTODIAN, some(5, 6)), (STORE, some(8, 8)))
    assert variances(book, ()) == (
        Variance(some(1, 4), STORE, None),
        Variance(some(5, 6), CUSTODIAN, None),
        Variance(some(8, 8), STORE, None),
    )
    assert variances(((SUPPLIER, some(1, 2)),), ()) == ()


def test_the_lines_of_a_count_say_how_many_lack_and_are_over() -> None:
    found = ((STORE, some(1, 90)), (CUSTODIAN, some(91, 92)), (executor(7), some(101, 120)), (SPOILED, some(300, 300)))
    count = Inventory(id=1, at=datetime(2026, 11, 27, tzinfo=UTC), by="staff:1", book=BOOK, found=found)
    assert (
        count.lines
        == count_lines(BOOK, found)
        == (
            CountLine(STORE, D, 100, 90, 10, 0),
            CountLine(STORE, S, 10, 0, 10, 0),
            CountLine(CUSTODIAN, D, 0, 2, 0, 2),
            CountLine(executor(7), D, 20, 20, 0, 0),
            CountLine(SPOILED, D, 0, 1, 0, 1),
        )
    )


def test_lines_stand_by_hand_then_by_person_then_by_kind() -> None:
    honours = BlankKind.HONOURS_DIPLOMA
    hands = [SPOILED, executor(12), executor(7), CUSTODIAN, STORE]
    book = [(hand, some(10 * n, 10 * n, kind)) for n, hand in enumerate(hands, 1) for kind in (S, D, honours)]
    order = [(line.hand, line.kind) for line in count_lines(book, book)]
    assert order == [
        (hand, kind) for hand in (STORE, CUSTODIAN, executor(7), executor(12), SPOILED) for kind in (D, honours, S)
    ]


_HANDS = st.sampled_from([STORE, CUSTODIAN, executor(7), SPOILED])
_WHERE = st.dictionaries(st.tuples(st.sampled_from([D, S]), st.sampled_from("АБ"), st.integers(1, 12)), _HANDS)


@given(_WHERE, _WHERE)
def test_range_by_range_is_what_number_by_number_would_be(
    book: dict[tuple[BlankKind, str, int], Hand], found: dict[tuple[BlankKind, str, int], Hand]
) -> None:
    def held(where: dict[tuple[BlankKind, str, int], Hand]) -> tuple[Held, ...]:
        return tuple((hand, BlankRange(kind, series, n, n)) for (kind, series, n), hand in where.items())

    told = variances(held(book), held(found))
    numbers = {
        (each.these.kind, each.these.series, n): (each.book, each.found) for each in told for n in each.these.numbers
    }
    plain = {key: (book.get(key), found.get(key)) for key in {*book, *found} if book.get(key) != found.get(key)}
    assert numbers == plain
    assert sum(len(each.these) for each in told) == len(plain)
    assert all(each.book is None or each.book.place in HERE for each in told)
    assert list(told) == sorted(told, key=lambda each: each.these)


@pytest.mark.parametrize("series", ["А", "Б"])
def test_each_series_is_compared_with_itself(series: str) -> None:
    assert variances([(STORE, some(1, 2, D, "А"))], [(STORE, some(1, 2, D, series))]) == (
        () if series == "А" else (Variance(some(1, 2, D, "А"), STORE, None), Variance(some(1, 2, D, "Б"), None, STORE))
    )
