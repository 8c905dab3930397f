"""A page of the book is read by its key, and the chain of a document by its index.

On SQLite, which reads a table of few rows as it reads one of many; PostgreSQL takes any index of a small one.
"""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.wanted import Part
from telnusqa.store.read import issues
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import Staff

pytestmark = pytest.mark.sqlite
_KEY = "(home_id=? AND year=?"
ASKS: dict[str, tuple[Callable[[int], object], tuple[str, ...]]] = {
    "the newest": (lambda home: issues.page(home, 2026), (_KEY,)),
    "behind a number": (lambda home: issues.page(home, 2026, before=2), (_KEY,)),
    "before a number": (lambda home: issues.page(home, 2026, after=1), (_KEY,)),
    "of a document": (lambda home: issues.of_document(home, 1, Part.DIPLOMA), ("book_by_record",)),
    "by what it replaces": (
        lambda home: issues.by_document(home, DocumentNumber("ТКБ", "0123456")),
        ("book_by_replaced", "book_by_blank"),
    ),
}


def plans(ask: Callable[[int], object], home: int) -> list[str]:
    """How the engine reads the book for each question about it."""
    with CaptureQueriesContext(connection) as asked:
        ask(home)
    told = []
    with connection.cursor() as cursor:
        for sql in [each["sql"] for each in asked if 'FROM "store_book"' in each["sql"]]:
            cursor.execute("EXPLAIN QUERY PLAN " + sql)
            told.append("\n".join(str(row[-1]) for row in cursor.fetchall()))
    return told


@pytest.mark.parametrize("name", ASKS)
def test_the_book_is_read_by_an_index(saule: Staff, name: str) -> None:
    made(saule)
    ask, indexes = ASKS[name]
    told = plans(ask, saule.home)
    assert told
    assert [plan for plan in told if not any(index in plan for index in indexes)] == []
