"""What a migration does to tables a release already knows: grow only, so that the release before goes on beside it.

A table made since the last release is free. On older ones a column comes with a default of the database or may be
empty, nothing goes, nothing is renamed or made narrower, and no large table is locked while an index is built. What
must be done all the same is named in the migration with its reason::

    KNOWINGLY = {"store_case.office": "since 1.1: the last release that read it was 1.0"}

For what takes something away the reason begins with ``since`` and a release that is out and no longer needs it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import migrations, models
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models import NOT_PROVIDED

from telnusqa.store.index import AddIndexWhileWriting

RELEASES = {"1.0": "0065_originals_ended"}
"""Each release that went out, by the last migration it brought."""
LARGE = frozenset(
    "store_case store_case_home store_application store_term store_line store_looked store_looked_case store_errand "
    "store_message store_delivery store_file store_record store_record_name store_name_gram store_supplement_line "
    "store_blank store_blank_step store_book store_duplicate store_code".split()
)
"""Tables with a row for each case, document, line or blank."""
_SINCE = re.compile(r"since (\d+\.\d+): ")
_REASON = 20
"""Letters a reason has at least."""


@dataclass(frozen=True)
class Fault:
    """One thing a migration does that the release before does not survive; ``name`` is what the mark must name."""

    migration: str
    name: str
    why: str
    takes_away: bool = False

    def __str__(self) -> str:
        return f"{self.migration} {self.name}: {self.why}"


def unmarked(name: str, migration: Any, state: ProjectState, knowingly: Mapping[str, str], new: set[str]) -> list[str]:
    """What is wrong with a migration, as sentences. ``state`` moves on to what stands after it; ``new`` grows."""
    faults = []
    for operation in migration.operations:
        faults += [*_judge(name, operation, state, new)]
        operation.state_forwards("store", state)
    named = {fault.name for fault in faults}
    found = [str(fault) for fault in faults if not _marked(fault, knowingly)]
    return found + [f"{name} {each}: marked, and nothing is wrong with it" for each in knowingly if each not in named]


def _marked(fault: Fault, knowingly: Mapping[str, str]) -> bool:
    reason = knowingly.get(fault.name, "")
    since = _SINCE.match(reason)
    if fault.takes_away and (since is None or RELEASES.get(since[1], "9") >= fault.migration):
        return False
    return len(reason) >= _REASON


def _judge(migration: str, operation: Operation, state: ProjectState, new: set[str]) -> Iterator[Fault]:
    if isinstance(operation, migrations.CreateModel):
        new.add(operation.name_lower)
        return
    if isinstance(operation, migrations.SeparateDatabaseAndState):
        for inner in operation.database_operations:
            yield from _judge(migration, inner, state, new)
        return
    if isinstance(operation, migrations.RunSQL | migrations.RunPython):
        yield Fault(migration, type(operation).__name__, "nobody can see what it does, or for how long")
        return
    model = str(getattr(operation, "model_name_lower", "") or getattr(operation, "name_lower", ""))
    if model in new:
        return
    table = str(state.models["store", model].options["db_table"])
    yield from _on_old_table(migration, operation, table, state.models["store", model].fields)


def _on_old_table(migration: str, operation: Operation, table: str, fields: Mapping[str, Any]) -> Iterator[Fault]:
    if (taken := _takes_away(operation, table)) is not None:
        yield Fault(migration, *taken, takes_away=True)
    elif isinstance(operation, migrations.AddField):
        field = operation.field
        if not (field.null or field.many_to_many or field.db_default is not NOT_PROVIDED):
            why = "give it a db_default or let it be empty: the release before adds rows without it"
            yield Fault(migration, f"{table}.{operation.name}", why)
    elif isinstance(operation, migrations.AlterField):
        if not _wider(fields[operation.name], operation.field):
            yield Fault(migration, f"{table}.{operation.name}", "narrower, or another kind: rows of before may not fit")
    elif isinstance(operation, migrations.AddConstraint):
        why = "every row is read under a lock, and the release before does not know the rule"
        yield Fault(migration, operation.constraint.name, why)
    elif isinstance(operation, migrations.AddIndex) and table in LARGE - _built_while_writing(operation, table):
        why = "nobody can write while it is built: AddIndexWhileWriting (store/index.py) and atomic = False"
        yield Fault(migration, str(operation.index.name), why)


def _built_while_writing(operation: Operation, table: str) -> set[str]:
    return {table} if isinstance(operation, AddIndexWhileWriting) else set()


def _takes_away(operation: Operation, table: str) -> tuple[str, str] | None:
    """What is gone for the release before, and why that matters."""
    if isinstance(operation, migrations.RemoveField):
        return f"{table}.{operation.name}", "the release before still reads it"
    if isinstance(operation, migrations.RenameField):
        return f"{table}.{operation.old_name}", "the release before knows it by its old name"
    if isinstance(operation, migrations.DeleteModel | migrations.RenameModel | migrations.AlterModelTable):
        return table, "the release before still works on it"
    return None


def _wider(was: Any, now: Any) -> bool:
    """Whether whatever fitted still fits, and is read as before."""
    if was.get_internal_type() != now.get_internal_type() or (was.null and not now.null):
        return False
    if isinstance(now, models.ForeignKey) and was.remote_field.model != now.remote_field.model:
        return False
    if (now.unique and not was.unique) or was.db_column != now.db_column:
        return False
    return now.max_length is None or (was.max_length is not None and was.max_length <= now.max_length)
