"""How fast do rows of a register come in, once they were judged, against the raw way into the same tables?

Raw is COPY on PostgreSQL and executemany on SQLite: the very rows a batch wrote, into the same tables under the same
indexes. Nothing fails for being slow.
"""

import sys
import time
from datetime import date
from pathlib import Path

import pytest
from django.db import connection, transaction

from telnusqa.acts.begin_import import begin_import
from telnusqa.acts.import_batch import import_batch
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.register_found import Entry, Fault
from telnusqa.doors.jobs.take_in_register import BATCH
from telnusqa.sheets.register_file import open_register
from telnusqa.sheets.source import register_of_path
from telnusqa.store.read import imports
from tests.cast import NOW
from tests.large import people, write_csv

pytestmark = pytest.mark.bench
TABLES = ("store_record", "store_record_name")


def judged(file: Path) -> tuple[list[Entry | Fault], float]:
    """Every row of the file, and how many of them were judged in a second."""
    began = time.perf_counter()
    found = list(open_register(register_of_path(file), date(2026, 11, 29)).rows)
    return found, len(found) / (time.perf_counter() - began)


def raw(table: str, columns: str, rows: list[tuple[object, ...]]) -> None:
    """Nothing but the rows."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(rows[0]))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)  # type: ignore[arg-type]


def written(home: int) -> dict[str, tuple[str, list[tuple[object, ...]]]]:
    """What stands in the tables, whole, as another home's: its columns and its rows."""
    found: dict[str, tuple[str, list[tuple[object, ...]]]] = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT * FROM {table} WHERE home_id = %s", [home])
            names = [str(column[0]) for column in cursor.description]
            found[table] = (", ".join(names), [tuple(row) for row in cursor.fetchall()])
    return found


def test_batches_against_raw_rows(college1: int, college2: int, scale: float, tmp_path: Path) -> None:
    number = max(2 * BATCH, round(100_000 * scale))
    write_csv(tmp_path / "r.csv", people(number))
    found, judging = judged(tmp_path / "r.csv")
    run = imports.get(college1, begin_import(college1, "b" * 64, by=ADMINISTRATOR, happened_at=NOW))
    # The first batch brings the vocabulary of names, which is no row of these tables.
    seen = import_batch(
        college1, run.id, found[:BATCH], seen=run.version, height=number, by=ADMINISTRATOR, happened_at=NOW
    )
    began = time.perf_counter()
    for start in range(BATCH, number, BATCH):
        part = found[start : start + BATCH]
        seen = import_batch(college1, run.id, part, seen=seen, height=number, by=ADMINISTRATOR, happened_at=NOW)
    ours = (number - BATCH) / (time.perf_counter() - began)
    kept = written(college1)
    theirs = number / _raw_seconds(college2, kept, number)
    sys.stdout.write(
        f"{number} rows on {connection.vendor}: judged {judging:,.0f} a second; taken in {ours:,.0f} a second, "
        f"raw {theirs:,.0f} a second: {ours / theirs:.2f} of raw\n"
    )


def _raw_seconds(home: int, kept: dict[str, tuple[str, list[tuple[object, ...]]]], number: int) -> float:
    """The same rows as another home's, each batch with the names of its own records."""
    moved = {table: (columns, _moved(columns, rows, home)) for table, (columns, rows) in kept.items()}
    columns, records = moved["store_record"]
    names_columns, names = moved["store_record_name"]
    of = names_columns.split(", ").index("record_id")
    parts, at = [], 0
    for start in range(0, number, BATCH):
        part = records[start : start + BATCH]
        last, begun = max(int(str(row[columns.split(", ").index("id")])) for row in part), at
        while at < len(names) and int(str(names[at][of])) <= last:
            at += 1
        parts.append((part, names[begun:at]))
    began = time.perf_counter()
    for part, theirs in parts:
        with transaction.atomic():
            raw("store_record", columns, part)
            raw("store_record_name", names_columns, theirs)
    return time.perf_counter() - began


def _moved(columns: str, rows: list[tuple[object, ...]], home: int) -> list[tuple[object, ...]]:
    """The rows under another home and other ids, in the order of their records."""
    names = columns.split(", ")
    at, key = names.index("home_id"), names.index("id" if "id" in names else "record_id")

    def cell(place: int, value: object) -> object:
        return home if place == at else int(str(value)) + 10_000_000 if place == key else value

    found = [tuple(cell(place, value) for place, value in enumerate(row)) for row in rows]
    return sorted(found, key=lambda row: int(str(row[key])))
