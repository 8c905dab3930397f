"""Whether the database can serve: it answers, and its tables are those of this version."""

from functools import cache

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor


class _Behind(Exception):
    """Migrations wait."""


def answers() -> bool:
    """Whether the database answers; a broken connection is let go, so that the next question opens another."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return bool(cursor.fetchone() == (1,))
    except DatabaseError:
        connection.close()
        return False


def behind() -> bool:
    """Whether migrations wait."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def up_to_date() -> bool:
    """Whether none waits; asked until it is so: the tables never fall behind under a running server."""
    try:
        _seen_up_to_date()
    except (_Behind, DatabaseError):
        return False
    return True


@cache
def _seen_up_to_date() -> None:
    if behind():
        raise _Behind
