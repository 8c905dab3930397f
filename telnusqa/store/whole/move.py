"""From a SQLite file to PostgreSQL: every row of every table, all of them or none.

One transaction fills the other side and compares each table by the sum of its rows' hashes before it commits: killed at
any moment it leaves the empty tables, and may be begun again. The file is locked against writing meanwhile and is left
as it was.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Field, Model

from telnusqa.core.errors import Unusable
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.guard.apply import apply_guards, lift_guards
from telnusqa.store.whole.count import sum_of_rows

_SOURCE = "moved from"
_BATCH = 2000
_FILLED_BY_MIGRATE = frozenset({"django_content_type", "auth_permission"})
_NOT_MOVED = frozenset({"django_migrations", "shared_limit"})
"""The one says what was done to the tables of its own side; the other counts tries of the last minutes."""

Tell = Callable[[str, int], object]
Check = Callable[[], object]


def move(source: Path, *, tell: Tell, check: Check) -> int:
    """Move everything; answers how many rows. ``tell`` hears each table, ``check`` may refuse before the commit.

    Raises :class:`Unusable`.
    """
    if connection.vendor != "postgresql":
        raise Unusable("DATABASE_URL: name the PostgreSQL database to move to")
    with _opened(source):
        _refuse_source()
        _refuse_filled()
        call_command("migrate", interactive=False, verbosity=0)
        with transaction.atomic(using=_SOURCE), transaction.atomic():
            return _carry(tell, check)


def _carry(tell: Tell, check: Check) -> int:
    models, moved = _models(), 0
    lift_guards(plan=("everything is written anew",))
    for model in models:
        if model._meta.db_table in _FILLED_BY_MIGRATE:
            model._base_manager.all().delete()
    with _without_composite_keys():
        for model in models:
            number = _copy(model)
            tell(model._meta.db_table, number)
            moved += number
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), models):
                cursor.execute(statement)
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    apply_guards()
    check()
    return moved


def _copy(model: type[Model]) -> int:
    """Copy a table; compares what then stands. Raises :class:`Unusable`."""
    fields = _fields(model)
    quote = connection.ops.quote_name
    into = f"{quote(model._meta.db_table)} ({', '.join(quote(str(field.column)) for field in fields)})"

    def passing() -> Iterator[tuple[Any, ...]]:
        with connection.cursor() as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
            for row in rows(model, _SOURCE):
                pairs = zip(row, fields, strict=True)
                copy.write_row([field.get_db_prep_save(value, connection) for value, field in pairs])
                yield _plain(row)

    with connection.wrap_database_errors:
        was = sum_of_rows(passing())
    now = sum_of_rows(_plain(row) for row in rows(model, "default"))
    if was != now or was[0] != model._base_manager.using(_SOURCE).count():
        raise Unusable(f"{model._meta.db_table}: {now[0]} rows stand for {was[0]}, or others than they were")
    return was[0]


def rows(model: type[Model], using: str) -> Iterator[tuple[Any, ...]]:
    """Every row of a table, in no order."""
    names = [field.attname for field in _fields(model)]
    yield from model._base_manager.using(using).order_by().values_list(*names).iterator(_BATCH)


def _plain(row: tuple[Any, ...]) -> tuple[str, ...]:
    """The row in words both engines share."""
    return tuple(_word(value) for value in row)


def _word(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat() if value.tzinfo else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return repr(bytes(value)) if isinstance(value, memoryview) else repr(value)


def _fields(model: type[Model]) -> list["Field[Any, Any]"]:
    return [field for field in model._meta.concrete_fields if field.column]


def _models() -> list[type[Model]]:
    return apps.get_models(include_auto_created=True)


@contextmanager
def _without_composite_keys() -> Iterator[None]:
    """They are looked at row by row and point in rings; put up again they are looked at over every row."""
    keys = [(m, c) for m in _models() for c in m._meta.constraints if isinstance(c, CompositeForeignKey)]
    with connection.schema_editor() as tables:
        for model, key in keys:
            tables.remove_constraint(model, key)
    yield
    with connection.schema_editor() as tables:
        for model, key in keys:
            tables.add_constraint(model, key)


@contextmanager
def _opened(source: Path) -> Iterator[None]:
    if not source.is_file():
        raise Unusable(f"{source}: no such file")
    usual = {**connections.databases["default"]}
    # A transaction that writes: whoever else would write waits, and is told so, until the move has ended.
    options = {"transaction_mode": "IMMEDIATE", "timeout": 20}
    sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(source), "OPTIONS": options}
    connections.databases[_SOURCE] = {**usual, **sqlite}
    try:
        yield
    finally:
        connections[_SOURCE].close()
        del connections.databases[_SOURCE], connections[_SOURCE]


def _refuse_source() -> None:
    executor = MigrationExecutor(connections[_SOURCE])
    applied, known = set(executor.loader.applied_migrations), set(executor.loader.disk_migrations)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()) or applied - known:
        raise Unusable("the file is of another version: run that version's or this version's `telnusqa migrate` on it")
    known_tables = {model._meta.db_table for model in _models()} | _NOT_MOVED
    strange = set(connections[_SOURCE].introspection.table_names()) - known_tables
    if strange:
        raise Unusable(f"the file holds tables nobody knows: {', '.join(sorted(strange))}")


def _refuse_filled() -> None:
    standing = set(connection.introspection.table_names()) - _FILLED_BY_MIGRATE - _NOT_MOVED
    with connection.cursor() as cursor:
        for table in sorted(standing):
            cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {connection.ops.quote_name(table)})")  # noqa: S608 - its own name
            if cursor.fetchone()[0]:
                raise Unusable(f"the database to move to is not empty: {table} holds rows")
