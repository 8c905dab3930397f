"""A register filled in bulk with invented people, on either engine: only what finding touches is real."""

import sqlite3
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from django.db import connection
from tqdm import tqdm

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.spellings import spellings
from telnusqa.store.keep import words
from telnusqa.store.models import Organisation, RecordName, RecordRow
from telnusqa.store.secret import mac
from tests.bench.people import Person

HOMES = 800
EVERY = 100
"""One record in so many has the code of an IIN that can be looked for; the others have codes as long."""
CHUNK = 50_000
_RECORD = (
    "id home_id kind series number surname_kk given_kk patronymic_kk surname_ru given_ru patronymic_ru iin_box iin_mac "
    "finished body body_sha256 diploma_status supplement_status"
).split()
_NAME = "home_id record_id surname_key given_key patronymic_key finished".split()
_BODY = "{" + "b" * 150 + "}"
Spelled = tuple[str, str, str]


class Held(NamedTuple):
    """One person's record."""

    id: int
    home: int
    person: Person

    @property
    def series(self) -> str:
        return "ТКБ" if self.id % 2 else "ЖБ"

    @property
    def number(self) -> str:
        return f"{self.id * 7919 % 9_999_991:07}"

    @property
    def document(self) -> DocumentNumber:
        return DocumentNumber(self.series, self.number)

    @property
    def iin(self) -> str:
        return f"{self.id:012}" if self.id % EVERY == 0 else ""

    def record(self) -> tuple[object, ...]:
        surname, given, patronymic, finished = self.person
        code = mac(self.iin, "iin") if self.iin else f"no:{self.id * 0x9E3779B97F4A7C15 % 2**64:064x}"
        return (
            self.id, self.home, "diploma", self.series, self.number, surname.kk, given.kk, patronymic.kk,
            surname.ru, given.ru, patronymic.ru, "i" * 60, code, finished, _BODY, "5" * 64, "valid", "valid",
        )  # fmt: skip

    def spelled(self) -> tuple[Spelled, ...]:
        """The keys under which it is found, as plain texts."""
        surname, given, patronymic, _ = self.person
        if any(mark in part for part in (surname.kk, given.kk) for mark in " -"):
            return tuple(
                (each.surname, each.given, each.patronymic) for each in spellings(self.person.kk, self.person.ru)
            )
        one = surname.kk_key, given.kk_key, patronymic.kk_key
        other = surname.ru_key, given.ru_key, patronymic.ru_key
        return (one,) if one == other else (one, other)


def homes() -> list[int]:
    """Colleges for the records to belong to."""
    texts = [field.attname for field in Organisation._meta.concrete_fields if field.name.split("_")[0] in {
        "name", "settlement", "address", "region", "phone", "email"}]  # fmt: skip
    rows = [
        Organisation(kind="college", code=f"B{n}", chain_year=2026, **dict.fromkeys(texts, "-")) for n in range(HOMES)
    ]
    return [row.pk for row in Organisation.objects.bulk_create(rows)]


def fill(held: Iterable[Held], many: int, *, indexes_after: bool) -> None:
    """Put so many records in, each with its names; then let their words be known."""
    heard: set[str] = set()
    bar = tqdm(total=many, unit=" records", desc="filling", smoothing=0.05)
    later = _without_indexes() if indexes_after else []
    source = iter(held)
    while chunk := list(islice(source, CHUNK)):
        _put(RecordRow, _RECORD, (one.record() for one in chunk))
        named = [(one, each) for one in chunk for each in one.spelled()]
        _put(RecordName, _NAME, ((one.home, one.id, *each, one.person.finished) for one, each in named))
        heard.update(word for _, each in named for word in each if word)
        bar.update(len(chunk))
    bar.close()
    known = sorted(heard)
    for start in tqdm(range(0, len(known), 5000), desc="words", unit=" × 5,000"):
        words.add(known[start : start + 5000])
    for sql in tqdm(later, desc="indexes"):
        _do(sql)
    for sql in ["VACUUM ANALYZE"] if connection.vendor == "postgresql" else ["ANALYZE", "PRAGMA cache_size = -2000"]:
        _do(sql)


def _put(table: type[RecordRow] | type[RecordName], columns: list[str], rows: Iterable[tuple[object, ...]]) -> None:
    into = f"{table._meta.db_table} ({', '.join(columns)})"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {into} FROM STDIN") as copy:
                copy.write("".join("\t".join(map(str, row)) + "\n" for row in rows))
            return
        raw: sqlite3.Connection = connection.connection
        raw.execute("BEGIN")
        raw.executemany(f"INSERT INTO {into} VALUES ({', '.join('?' * len(columns))})", rows)
        raw.execute("COMMIT")


def _without_indexes() -> list[str]:
    """Take away the indexes that are quicker made at once afterwards; answers how to make them."""
    if connection.vendor != "postgresql":
        _do("PRAGMA cache_size = -400000")
        return []
    made = []
    with connection.cursor() as cursor:
        # Rows of this bench name nothing that is not there; checking ten million of them would take minutes.
        cursor.execute("SET session_replication_role = replica; SET maintenance_work_mem = '768MB'")
        cursor.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('store_record', 'store_record_name') "
            "AND indexdef NOT LIKE 'CREATE UNIQUE%%' AND schemaname = current_schema()"
        )
        for name, sql in cursor.fetchall():
            cursor.execute(f'DROP INDEX "{name}"')
            made.append(sql)
        for table, key in (
            ("store_record_name", "home_id, surname_key, given_key, patronymic_key, record_id"),
            ("store_name_gram", "gram, word"),
        ):
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {table}_pkey")
            made.append(f"ALTER TABLE {table} ADD PRIMARY KEY ({key})")
    return made


def _do(sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)
