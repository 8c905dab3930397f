"""An owner of the database changes a closed year past the guards: its hash tells, and so does the journal."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fresh import Fresh, copied
from tests.prove.contest import scene

pytestmark = pytest.mark.prove
OF_YEAR = "FROM store_book WHERE year = 2025"
WRITTEN_ANEW = """
from telnusqa.core.book_closing import hashed
from telnusqa.core.book_line import text_of_line
from telnusqa.store.keep import book_lines
from telnusqa.store.models import BookClosing
row = BookClosing.objects.get()
found = hashed(row.header, map(text_of_line, book_lines.of_year(row.home_id, 2025)))
BookClosing.objects.update(head=found.head, text=found.file, lines=found.lines)
"""
CHANGES = {
    "altered": ["UPDATE store_book SET surname = 'Басқа' WHERE year = 2025 AND n = 3"],
    "unreadable": ["UPDATE store_book SET settled = '{}' WHERE year = 2025 AND n = 3"],
    "removed": [f"DELETE {OF_YEAR} AND n = 4"],
    "inserted": [
        f"CREATE TEMP TABLE other AS SELECT * {OF_YEAR} AND n = 1",
        "UPDATE other SET n = 5",
        "INSERT INTO store_book SELECT * FROM other",
    ],
    "hash": ["UPDATE store_book_closing SET head = text"],
}


@contextmanager
def unguarded(fresh: Fresh) -> Iterator[None]:
    """What is done here meets no trigger; each comes back afterwards, so that nobody misses one."""
    if fresh.url:
        tables = ("store_book", "store_book_closing")
        fresh.change(*(f"ALTER TABLE {table} DISABLE TRIGGER ALL" for table in tables))
        yield
        fresh.change(*(f"ALTER TABLE {table} ENABLE TRIGGER ALL" for table in tables))
        return
    triggers = fresh.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'store_book%'")
    fresh.change(*(f"DROP TRIGGER {name}" for name, _ in triggers))
    yield
    fresh.change(*(str(sql) for _, sql in triggers))


def trouble(fresh: Fresh, sabotage: str = "") -> tuple[str, str]:
    """What the check of the journal says, and what it says once it is broken."""
    check = "print([(found.wrong.value, found.chain.name, found.detail) for found in check(Told())])"
    said = fresh.script(
        f"""
from telnusqa.site.start import start
start()
from telnusqa.store.read.journal import Told, check
from tests.prove import sabotage
{check}
sabotage.apply("{sabotage}")
{check}
"""
    )
    whole, broken = said.strip().splitlines()
    return whole, broken


@pytest.fixture(scope="module")
def closed(template: Fresh, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fresh]:
    """A place whose book of 2025 is closed."""
    with copied(template, tmp_path_factory.mktemp("closed")) as place:
        scene(place, "--few", "--closed")
        yield place


def test_a_closed_year_stands_as_long_as_nobody_changes_it(closed: Fresh) -> None:
    assert trouble(closed) == ("[]", "[]")


@pytest.mark.parametrize("what", CHANGES)
def test_a_closed_year_that_was_changed_past_the_guards_is_named(closed: Fresh, what: str, tmp_path: Path) -> None:
    with copied(closed, tmp_path) as place:
        with unguarded(place):
            place.change(*CHANGES[what])
        found, unseen = trouble(place, "blind_to_closed_years")
        assert "('book changed', 'book:2025'" in found
        assert unseen == "[]"


def test_who_writes_the_hash_anew_is_named_by_the_journal(closed: Fresh, tmp_path: Path) -> None:
    with copied(closed, tmp_path) as place:
        with unguarded(place):
            place.change(*CHANGES["altered"])
            place.script(f"import django; django.setup()\n{WRITTEN_ANEW}")
        found, unheard = trouble(place, "deaf_to_what_was_told")
        assert "the hash of 2025 is not the one told here" in found
        assert unheard == "[]"
