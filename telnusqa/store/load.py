"""Many new rows of one table at once: by COPY on PostgreSQL, by one prepared INSERT on SQLite.

Only for columns of text and whole numbers. In the transaction of whoever calls; a key that is taken raises
``IntegrityError`` as everywhere.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

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


def load_rows(model: type[Model], rows: Iterable[Mapping[str, str | int | None]]) -> None:
    """Write new rows of one table in their order: their columns by name, the same in each.

    A column not named holds what it would in a new row of the model.
    """
    waiting = iter(rows)
    first = next(waiting, None)
    if first is None:
        return
    fields = {field.attname: field for field in model._meta.concrete_fields}
    usual = {name: field.get_default() for name, field in fields.items() if name not in first and name != "id"}
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(fields[name].column)) for name in (*first, *usual))
    into = f"{quote(model._meta.db_table)} ({columns})"
    rest = tuple(usual.values())
    values = ((*row.values(), *rest) for row in chain([first], waiting))
    with connection.wrap_database_errors, connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {into} FROM STDIN") as copy:
                for row in values:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * (len(first) + len(usual)))
            cursor.executemany(f"INSERT INTO {into} VALUES ({places})", list(values))  # noqa: S608 - names of our own
