"""Many new rows of one table at once: by COPY on PostgreSQL, by one prepared INSERT on SQLite.

Only for columns of text and whole numbers. In the transaction of whoever calls; a key that is taken raises
``IntegrityError`` as everywhere.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter

from django.db import connection
from django.db.models import Model


def next_ids(model: type[Model], number: int) -> tuple[int, ...]:
    """Ids nobody has, in order, for rows about to be written."""
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)", [table, number]
            )
            return tuple(row[0] for row in cursor.fetchall())
        # Transactions that write are IMMEDIATE: nobody else takes an id before this one ends.
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        last = (cursor.fetchone() or (0,))[0]
    return tuple(range(last + 1, last + 1 + number))


def load_rows(rows: Iterable[Model]) -> None:
    """Write new rows of one table, whole, in their order."""
    waiting = iter(rows)
    first = next(waiting, None)
    if first is None:
        return
    fields = first._meta.concrete_fields
    values = attrgetter(*(field.attname for field in fields))
    quote = connection.ops.quote_name
    table, columns = quote(first._meta.db_table), ", ".join(quote(str(field.column)) for field in fields)
    plain: Iterator[tuple[str | int | None, ...]] = map(values, chain([first], waiting))
    with connection.wrap_database_errors, connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in plain:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(fields))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", list(plain))  # noqa: S608 - our own names
