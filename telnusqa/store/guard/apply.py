"""Lift the guards before tables change, put them in place again after, and name those that are missing.

They are lifted because a guard may name a column or a table that goes, and so that one of an older version goes too.
A guard is a trigger. Each engine has its own file; a guard begins with ``-- guard NAME ON TABLE: what it keeps``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import connections

_HEADER = re.compile(r"^-- guard (\w+) ON (\w+): (.+)$", re.MULTILINE)
_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Guard:
    """A trigger that must stand on its table."""

    name: str
    table: str
    keeps: str
    sql: str


def guards(vendor: str) -> tuple[Guard, ...]:
    """The guards of an engine, in the order of its file."""
    text = (_HERE / f"{vendor}.sql").read_text(encoding="utf-8")
    headers = list(_HEADER.finditer(text))
    ends = [header.start() for header in headers[1:]] + [len(text)]
    return tuple(
        Guard(header[1], header[2], header[3], text[header.end() : end].strip())
        for header, end in zip(headers, ends, strict=True)
    )


def apply_guards(using: str = "default", **_: object) -> None:
    """Put every guard in place whose table stands; safe to repeat."""
    connection = connections[using]
    tables = set(connection.introspection.table_names())
    standing = _standing(using)
    with connection.cursor() as cursor:
        for guard in guards(connection.vendor):
            if guard.table in tables and (guard.table, guard.name) not in standing:
                cursor.execute(guard.sql)


def lift_guards(using: str = "default", plan: Sequence[object] = (), **_: object) -> None:
    """Take every guard away, those of older versions too, where tables are about to change."""
    if not plan:
        return
    with connections[using].cursor() as cursor:
        for table, name in sorted(_standing(using)):
            on = f' ON "{table}"' if connections[using].vendor == "postgresql" else ""
            cursor.execute(f'DROP TRIGGER "{name}"{on}')


def missing_guards(using: str = "default") -> tuple[Guard, ...]:
    """Guards that do not stand, or were switched off."""
    standing = _standing(using)
    return tuple(g for g in guards(connections[using].vendor) if (g.table, g.name) not in standing)


def _standing(using: str) -> set[tuple[str, str]]:
    connection = connections[using]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'")
        else:
            cursor.execute(
                "SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                "WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') "
                "AND pg_table_is_visible(c.oid)"
            )
        return {(str(table), str(name)) for table, name in cursor.fetchall()}
