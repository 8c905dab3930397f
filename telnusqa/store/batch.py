"""What an act writes, sent to the database together: one message on PostgreSQL, statement by statement on SQLite.

Only statements are gathered here, in their order; nothing is looked up, and nothing waits beyond :meth:`Batch.send`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from django.db import connection, transaction
from django.db.models import Model

from telnusqa.store.planned import written


class Batch:
    """New rows and changed ones, for the transaction that is open."""

    def __init__(self) -> None:
        self._statements: list[tuple[str, list[Any]]] = []
        self._after_others: set[int] = set()

    def add(self, *rows: Model) -> None:
        """New rows; a key that is taken raises ``IntegrityError`` when it is sent."""
        for row in rows:
            self._insert([row], "")

    def add_once(self, *rows: Model) -> None:
        """New rows of one table; of each nothing where its unique key is taken."""
        if rows:
            self._insert(rows, " ON CONFLICT DO NOTHING")

    def change(self, table: type[Model], key: Mapping[str, object], new: Mapping[str, object]) -> None:
        """New values in the row that has these, both by the names of fields (of a foreign key: ``…_id``)."""
        values = _prepared(table, new) + _prepared(table, key)
        self._statements.append((_update(table, tuple(new), tuple(key)), values))

    def say(self, sql: str, values: Iterable[object], table: type[Model], last: Mapping[str, object]) -> None:
        """A statement of one's own; after its values come those of a table's fields, by their names.

        It does something only where one before it wrote a row: SQLite is not asked otherwise.
        """
        self._statements.append((sql, [*values, *_prepared(table, last)]))
        self._after_others.add(len(self._statements) - 1)

    def send(self) -> tuple[int, ...]:
        """Send it all; answers how many rows each statement touched."""
        statements, self._statements = self._statements, []
        after_others, self._after_others = self._after_others, set()
        if not statements:
            return ()
        if len(statements) == 1 and not after_others:
            return (written(*statements[0]),)
        with connection.cursor() as cursor:
            if connection.vendor != "postgresql":
                found: list[int] = []
                for n, each in enumerate(statements):
                    found.append(cursor.execute(*each).rowcount if n not in after_others or any(found) else 0)
                return tuple(found)
            # Django's cursor binds values on our side, so several statements may travel as one.
            cursor.execute(";".join(sql for sql, _ in statements), [one for _, values in statements for one in values])
            touched = [cursor.rowcount]
            while cursor.nextset():
                touched.append(cursor.rowcount)
            return tuple(touched)

    def _insert(self, rows: Sequence[Model], unless: str) -> None:
        table = type(rows[0])
        names = _columns_written(table, rows[0].pk is None)
        values = [each for row in rows for each in _prepared(table, {name: getattr(row, name) for name in names})]
        self._statements.append((_insert_into(table, names, len(rows)) + unless, values))


@contextmanager
def one_batch() -> Iterator[None]:
    """A transaction in which nothing but one batch is sent. On PostgreSQL its message is that transaction already."""
    if connection.vendor == "postgresql":
        yield
        return
    with transaction.atomic(durable=True):
        yield


def put(rows: Iterable[Model]) -> None:
    """New rows that others of the same act name, sent at once; a key that is taken raises ``IntegrityError``."""
    batch = Batch()
    batch.add(*rows)
    batch.send()


@lru_cache
def _columns_written(table: type[Model], without_id: bool) -> tuple[str, ...]:
    counted = table._meta.auto_field if without_id else None
    return tuple(field.attname for field in table._meta.concrete_fields if field is not counted)


def _prepared(table: type[Model], values: Mapping[str, object]) -> list[Any]:
    fields = _fields(table)
    return [fields[name].get_db_prep_save(value, connection) for name, value in values.items()]


@lru_cache
def _fields(table: type[Model]) -> dict[str, Any]:
    return {field.attname: field for field in table._meta.concrete_fields}


@lru_cache
def _insert_into(table: type[Model], names: tuple[str, ...], rows: int) -> str:
    columns, row = ", ".join(_quoted(table, names)), f"({', '.join(['%s'] * len(names))})"
    return f"INSERT INTO {_name(table)} ({columns}) VALUES {', '.join([row] * rows)}"  # noqa: S608 - names of our own


@lru_cache
def _update(table: type[Model], new: tuple[str, ...], key: tuple[str, ...]) -> str:
    changed = ", ".join(f"{column} = %s" for column in _quoted(table, new))
    found = " AND ".join(f"{column} = %s" for column in _quoted(table, key))
    return f"UPDATE {_name(table)} SET {changed} WHERE {found}"  # noqa: S608 - names of our own


def _quoted(table: type[Model], names: tuple[str, ...]) -> list[str]:
    return [connection.ops.quote_name(str(_fields(table)[name].column)) for name in names]


def _name(table: type[Model]) -> str:
    return connection.ops.quote_name(table._meta.db_table)
