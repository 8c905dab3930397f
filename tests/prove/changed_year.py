"""An owner of the database changes a closed year in each way there is, without its guards; nothing of it is kept.

Run in a process of its own; prints, as JSON, what the check of the journal says to each change: as it is, and broken.
"""

import json
import sys
from collections.abc import Callable

_OF_YEAR = "FROM store_book WHERE year = 2025"
CHANGES: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "altered": ("UPDATE store_book SET surname = 'Басқа' WHERE year = 2025 AND n = 3",),
    "unreadable": ("UPDATE store_book SET settled = '{}' WHERE year = 2025 AND n = 3",),
    "removed": (f"DELETE {_OF_YEAR} AND n = 4",),
    "inserted": (
        f"CREATE TEMPORARY TABLE other AS SELECT * {_OF_YEAR} AND n = 1",
        "UPDATE other SET n = 5",
        "INSERT INTO store_book SELECT * FROM other",
    ),
    "hash": ("UPDATE store_book_closing SET head = text",),
}


def write_anew() -> None:
    """The hash of the lines as they stand now, beside them."""
    from telnusqa.core.book_closing import hashed
    from telnusqa.core.book_line import text_of_line
    from telnusqa.store.keep import book_lines
    from telnusqa.store.models import BookClosing

    row = BookClosing.objects.get()
    found = hashed(row.header, map(text_of_line, book_lines.of_year(row.home_id, 2025)))
    BookClosing.objects.update(head=found.head, text=found.file, lines=found.lines)


def said(statements: tuple[str, ...], after: Callable[[], None]) -> list[str]:
    """What the check says once that was done; then it is as it was."""
    from django.db import connection, transaction

    from telnusqa.store.read.journal import Told, check

    with transaction.atomic():
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute("SET LOCAL session_replication_role = replica")
            else:
                cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'store_book%'")
                for (name,) in cursor.fetchall():
                    cursor.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                cursor.execute(statement)
        after()
        found = [f"{each.chain.name}: {each.detail}" for each in check(Told()) if each.wrong.value == "book changed"]
        transaction.set_rollback(True)
    return found


def main() -> None:
    """Each change, before a check that is whole and before broken ones."""
    from telnusqa.site.start import start

    start()
    from django.db import connection

    from tests.prove import sabotage

    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA foreign_keys = OFF")
    told = {}
    for broken in ("", "deaf_to_what_was_told", "blind_to_closed_years"):
        sabotage.apply(broken)
        told[broken] = {what: said(statements, lambda: None) for what, statements in CHANGES.items()}
        told[broken]["written anew"] = said(CHANGES["altered"], write_anew)
    sys.stdout.write(json.dumps(told) + "\n")


main()
