"""What is not numbered yet, and a page of the feed, are found by their indexes on either engine."""

from collections.abc import Callable, Iterator

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.store.keep import changes as kept
from telnusqa.store.models import CaseRow
from telnusqa.store.read import changes
from tests.cast import NOW, Staff, filed
from tests.many import fill

_POSTGRES = connection.vendor == "postgresql"


def plans(ask: Callable[[], object]) -> Iterator[str]:
    """How the engine reads, in its own words, for each question."""
    with CaptureQueriesContext(connection) as asked:
        ask()
    with connection.cursor() as cursor:
        if _POSTGRES:
            cursor.execute("ANALYZE store_case")
            cursor.execute("ANALYZE store_change")
            cursor.execute("SET LOCAL enable_seqscan = off")
        for each in asked:
            cursor.execute(("EXPLAIN " if _POSTGRES else "EXPLAIN QUERY PLAN ") + each["sql"])
            yield "\n".join(str(row[-1]) for row in cursor.fetchall())


@pytest.fixture
def home(saule: Staff) -> int:
    """A college with some hundred cases, all but one of whose changes have their numbers."""
    fill(600, [saule.id, None])
    CaseRow.objects.update(numbered_seq=1000)
    filed()
    number_what_changed(NOW)
    filed()
    return saule.home


def test_what_is_not_numbered_is_found_without_the_others(home: int) -> None:
    assert len(kept.waiting(10)) == 1
    for ask in (changes.not_numbered, lambda: kept.waiting(10)):
        assert all("case_not_numbered" in plan for plan in plans(ask))


def test_a_page_of_the_feed_is_a_stretch_of_two_indexes(home: int) -> None:
    own, taken_in = plans(lambda: changes.after(home, 0, 50))
    assert "change_by_home" in own
    assert "change_by_office" in taken_in
