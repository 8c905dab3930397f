"""How fast do rows of a register come in, once they were judged, against the raw way into the same tables?

Raw is COPY on PostgreSQL and executemany on SQLite: the very rows a batch wrote, into the same tables under the same
indexes, each batch committed. Each is followed by its own rows the raw way, so that both meet tables of the same size
and a machine equally busy. The first batch brings the vocabulary of names too.

python -m tests.bench.taking_in ROWS
"""

import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.db import connection, transaction

TABLES = (("store_record", "id"), ("store_record_name", "record_id"), ("store_supplement_line", "record_id"))
RAW_IDS_FROM = 10_000_000
"""Far above every id the register gives out here."""
Rows = list[tuple[object, ...]]


def raw(table: str, columns: str, rows: Rows) -> None:
    """Nothing but the rows."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        elif rows:
            places = ", ".join(["%s"] * len(rows[0]))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)  # type: ignore[arg-type]


def written(table: str, key: str, home: int, after: int, other: int) -> tuple[str, Rows]:
    """What stands in a table behind a record, as another home's and under other ids: its columns and its rows."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table} WHERE home_id = %s AND {key} > %s ORDER BY {key}", [home, after])
        names = [str(column[0]) for column in cursor.description]
        home_at, key_at = names.index("home_id"), names.index(key)
        rows = [list(row) for row in cursor.fetchall()]
    for row in rows:
        row[home_at], row[key_at] = other, int(str(row[key_at])) + RAW_IDS_FROM
    return ", ".join(names), [tuple(row) for row in rows]


def measure(number: int, folder: Path) -> None:
    """Take a file of so many rows in, and print what each batch took."""
    from telnusqa.acts.add_institution import add_institution
    from telnusqa.acts.begin_import import begin_import
    from telnusqa.acts.import_batch import import_batch
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.register_found import Entry, Fault
    from telnusqa.doors.jobs.take_in_register import BATCH
    from telnusqa.sheets.register_file import open_register
    from telnusqa.sheets.source import register_of_path
    from telnusqa.store.read import imports
    from tests.cast import NOW
    from tests.cast_places import college
    from tests.large import people, write_csv

    def judged() -> Iterator[tuple[list[Entry | Fault], float]]:
        found = open_register(register_of_path(folder / "r.csv"), date(2026, 11, 29)).rows
        began = time.perf_counter()
        while part := list(islice(found, BATCH)):
            yield part, time.perf_counter() - began
            began = time.perf_counter()

    write_csv(folder / "r.csv", people(number))
    home, other = (
        add_institution(college(bin_number, "Жайсаң"), by=ADMINISTRATOR, happened_at=NOW)
        for bin_number in ("980840000526", "010240000355")
    )
    run = imports.get(home, begin_import(home, "b" * 64, by=ADMINISTRATOR, happened_at=NOW))
    seen, last, judging, spent = run.version, 0, 0.0, list[tuple[int, float, float]]()
    for part, took in judged():
        began = time.perf_counter()
        seen = import_batch(home, run.id, part, seen=seen, height=number, by=ADMINISTRATOR, happened_at=NOW)
        ours = time.perf_counter() - began
        kept = [(table, *written(table, key, home, last, other)) for table, key in TABLES]
        last = max(int(str(row[0])) for row in kept[0][2]) - RAW_IDS_FROM
        judging += took
        spent.append((len(part), ours, _raw_seconds(kept)))
    _tell(number / judging, spent)


def _raw_seconds(kept: list[tuple[str, str, Rows]]) -> float:
    began = time.perf_counter()
    with transaction.atomic():
        for table, columns, rows in kept:
            raw(table, columns, rows)
    return time.perf_counter() - began


def _tell(judged: float, spent: list[tuple[int, float, float]]) -> None:
    whole = tuple(map(sum, zip(*spent, strict=True)))
    sys.stdout.write(f"rows come in on {connection.vendor}, judged before at {judged:,.0f} a second\n")
    sys.stdout.write("batch      rows   taken in a second   raw a second   of raw\n")
    for order, (rows, ours, theirs) in [*enumerate(spent, 1), ("all", whole)]:
        sys.stdout.write(
            f"{order!s:5} {rows:>9,} {rows / ours:>19,.0f} {rows / theirs:>14,.0f} {theirs / ours:>8.2f}\n"
        )


if __name__ == "__main__":
    django.setup()
    with TemporaryDirectory() as made:
        measure(int(sys.argv[1]), Path(made))
