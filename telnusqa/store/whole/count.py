"""What a database holds, in figures two copies can be compared by."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, TypeAlias

Ask: TypeAlias = Callable[[str], Iterable[tuple[Any, ...]]]
"""Asks one database one question; every question of a count is put to the same moment of it."""

_ALL = 1 << 256
_HEADS = """
    SELECT l.home_id, l.chain_year, l.chain, l.seq, l.hash FROM store_line l
    WHERE NOT EXISTS (SELECT 1 FROM store_line n WHERE n.home_id = l.home_id AND n.chain_year = l.chain_year
                      AND n.chain = l.chain AND n.seq = l.seq + 1)
"""


@dataclass(frozen=True)
class Counted:
    """Rows of each table, and where every chain of the journal ends.

    ``heads`` is the same for the same last lines in whatever order an engine gives them. ``migrations`` names the
    last one of each app.
    """

    rows: dict[str, int]
    chains: int
    heads: str
    migrations: dict[str, str]
    applied: int


def sum_of_rows(rows: Iterable[tuple[Any, ...]]) -> tuple[int, str]:
    """How many rows, and the sum of their hashes: no order of rows is taken for granted between engines."""
    number = total = 0
    for number, row in enumerate(rows, 1):  # noqa: B007 - counted
        said = repr(tuple(row)).encode("utf-8", "surrogatepass")
        total = (total + int.from_bytes(sha256(said).digest(), "big")) % _ALL
    return number, f"{total:064x}"


def counted(ask: Ask, tables: Iterable[str]) -> Counted:
    """Count them."""
    chains, heads = sum_of_rows(ask(_HEADS))
    migrations = sorted((str(app), str(name)) for app, name in ask("SELECT app, name FROM django_migrations"))
    return Counted(
        rows={table: _one(ask(f'SELECT count(*) FROM "{table}"')) for table in sorted(tables)},  # noqa: S608 - names of our own
        chains=chains,
        heads=heads,
        migrations=dict(migrations),
        applied=len(migrations),
    )


def differences(wanted: Counted, found: Counted) -> Iterator[str]:
    """What one holds otherwise than the other, by table."""
    for table in sorted(wanted.rows.keys() | found.rows.keys()):
        was, now = wanted.rows.get(table), found.rows.get(table)
        if was != now:
            yield f"{table}: {now} rows, {was} in the manifest"
    if (wanted.chains, wanted.heads) != (found.chains, found.heads):
        yield f"journal: {found.chains} chains end otherwise than the {wanted.chains} in the manifest"
    if (wanted.migrations, wanted.applied) != (found.migrations, found.applied):
        yield "migrations: others than in the manifest"


def _one(rows: Iterable[tuple[Any, ...]]) -> int:
    return int(next(iter(rows))[0])
