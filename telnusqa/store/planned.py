"""Statements of one text whose values travel apart: PostgreSQL reads and plans them once a connection of our pool.

Read and planned anew each time, a work list costs the database three times as much. Without a pool of our own a
connection lasts as long as a request, or is PgBouncer's, which keeps no plans: then each is planned as it comes.
"""

from collections.abc import Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS, NotSupportedError, connection, connections

Rows = list[tuple[Any, ...]]


def planned(sql: str, params: Sequence[object] = (), *, using: str = DEFAULT_DB_ALIAS) -> Rows:
    """The rows it answers with.

    A plan is of no use once a migration has changed the type of a column it answers with. Then the connection is given
    up and another is asked; within a transaction ``NotSupportedError`` is raised, and an act begins again.
    """
    database = connections[using]
    try:
        return _rows(database, sql, params)
    except NotSupportedError:
        if database.in_atomic_block:
            raise
        database.connection.close()
        database.close()
        return _rows(database, sql, params)


def written(sql: str, params: Sequence[object]) -> int:
    """How many rows it wrote; it answers with none."""
    with _cursor(connection) as cursor:
        cursor.execute(sql, params)
        count: int = cursor.rowcount
        return count


def _rows(database: Any, sql: str, params: Sequence[object]) -> Rows:
    with _cursor(database) as cursor:
        cursor.execute(sql, params)
        rows: Rows = cursor.fetchall()
        return rows


def _cursor(database: Any) -> Any:
    # A log of statements shows them with their values, to be tried by hand: only Django's own cursor has that text.
    if database.vendor != "postgresql" or database.queries_logged:
        return database.cursor()
    from django.db.backends.postgresql.base import ServerBindingCursor

    database.ensure_connection()
    return database.make_cursor(ServerBindingCursor(database.connection))  # type: ignore[call-arg]
