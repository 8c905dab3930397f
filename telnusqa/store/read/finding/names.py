"""The rows of the register's names that bear one of many wanted combinations of keys, in the order wanted.

Each combination is one descent of an index, whatever the size of the register and however common the name: the work
is bounded by how many are asked for, not by how many people bear them.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from telnusqa.core.name_key import NameKeys
from telnusqa.store.read.finding.combine import INITIAL
from telnusqa.store.tables.register import RecordName

EACH = 20
"""Rows of one combination; of more people who bear the same name, nothing that was typed tells one from another."""
MOST = 600
_TESTS = {part: f"r.{part}_key = {{key}}" for part in ("surname", "given", "patronymic")} | {
    part + INITIAL: f"r.{part}_key LIKE {{key}} || '%%'" for part in ("surname", "given", "patronymic")
}
_READ = "home_id, record_id, surname_key, given_key, patronymic_key, finished"


@dataclass(frozen=True, slots=True)
class NameRow:
    """A spelling of a record that bears the combination at this place of those asked for."""

    place: int
    home: int
    record: int
    keys: NameKeys
    finished: int


def rows(
    columns: Sequence[str], wanted: Sequence[tuple[str, ...]], *, year: int | None, homes: tuple[int, ...] | None
) -> list[NameRow]:
    """The first rows of each wanted combination. ``homes`` None asks the whole country."""
    if not wanted or homes == ():
        return []
    sql, values = _question(columns, wanted, year, homes)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        found = cursor.fetchall()
    return [NameRow(place, home, record, NameKeys(*keys), finished) for place, home, record, *keys, finished in found]


def _question(
    columns: Sequence[str], wanted: Sequence[tuple[str, ...]], year: int | None, homes: tuple[int, ...] | None
) -> tuple[str, list[Any]]:
    table = RecordName._meta.db_table
    sqlite = connection.vendor == "sqlite"
    key = "json_extract(w.value, '$[{n}]')" if sqlite else "w.key{n}"
    tests = [_TESTS[column].format(key=key.format(n=n)) for n, column in enumerate(columns)]
    values: list[Any] = []
    if year is not None:
        tests.append("r.finished = %s")
        values.append(year)
    if homes is not None:
        tests.append(f"r.home_id IN ({', '.join(['%s'] * len(homes))})")
        values += homes
    some = f"FROM {table} r WHERE {' AND '.join(tests)} LIMIT {EACH}"
    if sqlite:
        sql = (
            f"SELECT w.key, {_READ} FROM json_each(%s) w CROSS JOIN {table} found "  # noqa: S608 - names of our own
            f"WHERE found.rowid IN (SELECT r.rowid {some}) LIMIT {MOST}"
        )
        return sql, [json.dumps(wanted), *values]
    # Behind a question of its own the arrays' length is hidden from the planner, which would else prepare for a long
    # work (and compile it) where each step is a short one.
    arrays = ", ".join("(SELECT %s::text[])" for _ in columns)
    names = ", ".join(f"key{n}" for n in range(len(columns)))
    sql = (
        f"SELECT w.place - 1, {_READ} FROM unnest({arrays}) WITH ORDINALITY w ({names}, place) "  # noqa: S608
        f"CROSS JOIN LATERAL (SELECT {_READ} {some}) r LIMIT {MOST}"
    )
    return sql, [*(list(column) for column in zip(*wanted, strict=True)), *values]
