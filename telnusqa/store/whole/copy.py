"""A copy of the whole database as of one moment, made while others write, and put back into an empty place.

SQLite is copied by its own online backup; PostgreSQL by ``pg_dump`` and ``pg_restore``, which must be installed, in the
snapshot the rows were counted in.
"""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from django.db import connection, transaction

from telnusqa.core.errors import Unusable
from telnusqa.store.whole.count import Counted, counted

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


@dataclass(frozen=True)
class Copy:
    """The copy as a stream, and what it holds."""

    stream: IO[bytes]
    holds: Counted
    named_files: frozenset[tuple[int, str]]


@contextlib.contextmanager
def copied_out(aside: Path) -> Iterator[Copy]:
    """The database as it stands now. ``aside`` is a folder with room for all of it, on SQLite."""
    with _sqlite_copy(aside) if connection.vendor == "sqlite" else _postgresql_copy() as copy:
        yield copy


def is_empty() -> bool:
    """Whether the database holds no table yet."""
    return not connection.introspection.table_names()


def put_back(write: Callable[[Any], None]) -> None:
    """Fill an empty database: ``write`` writes the copy into the stream it is given.

    Nothing stands where it fails. Raises :class:`Unusable`.
    """
    if connection.vendor == "sqlite":
        _sqlite_back(write)
    else:
        _postgresql_back(write)


def count() -> Counted:
    """What the database holds now."""
    with transaction.atomic():
        return counted(_asked, connection.introspection.table_names())


_FILES = "SELECT home_id, sha256 FROM store_file"


def _asked(sql: str) -> Iterator[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        while rows := cursor.fetchmany(1000):
            yield from rows


@contextlib.contextmanager
def _sqlite_copy(aside: Path) -> Iterator[Copy]:
    name = str(connection.settings_dict["NAME"])
    with tempfile.TemporaryDirectory(dir=aside, prefix="backup-") as folder:
        path = Path(folder) / "telnusqa.sqlite3"
        with (
            contextlib.closing(sqlite3.connect(f"file:{name}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(path)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
            tables = [str(table) for (table,) in target.execute(_TABLES)]
            holds = counted(target.execute, tables)
            files = frozenset((int(home), str(digest)) for home, digest in target.execute(_FILES))
        with path.open("rb") as stream:
            yield Copy(stream, holds, files)


@contextlib.contextmanager
def _postgresql_copy() -> Iterator[Copy]:
    connection.close()
    with transaction.atomic(durable=True):
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")  # it waits for pg_dump
            cursor.execute("SELECT pg_export_snapshot()")
            snapshot = str(cursor.fetchone()[0])
        holds = counted(_asked, connection.introspection.table_names())
        files = frozenset((int(home), str(digest)) for home, digest in _asked(_FILES))
        words = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
        with tempfile.TemporaryFile() as said, _program("pg_dump", words, stdout=subprocess.PIPE, stderr=said) as dump:
            assert dump.stdout is not None
            yield Copy(dump.stdout, holds, files)
            _ended(dump, said)


def _sqlite_back(write: Callable[[Any], None]) -> None:
    path = Path(str(connection.settings_dict["NAME"]))
    connection.close()
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with unfinished.open("wb") as stream:
            write(stream)
        with contextlib.closing(sqlite3.connect(unfinished)) as kept:
            if kept.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise Unusable("database: SQLite finds the copy damaged")
        for name in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
            name.unlink(missing_ok=True)
        unfinished.replace(path)
    except sqlite3.DatabaseError as error:
        raise Unusable(f"database: {error}") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _postgresql_back(write: Callable[[Any], None]) -> None:
    words = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
    words += [f"--dbname={connection.settings_dict['NAME']}"]
    connection.close()
    with tempfile.TemporaryFile() as said:
        given = {"stdin": subprocess.PIPE, "stderr": said, "stdout": subprocess.DEVNULL}
        with _program("pg_restore", words, **given) as restore:
            assert restore.stdin is not None
            try:
                write(restore.stdin)
            except BrokenPipeError:
                pass  # it ended before the copy did, and says why
            except BaseException:
                restore.kill()  # the end of its input would be taken for the end of the copy
                raise
            with contextlib.suppress(BrokenPipeError):
                restore.stdin.close()
            _ended(restore, said)


@contextlib.contextmanager
def _program(name: str, words: list[str], **streams: Any) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a program of PostgreSQL on our database; it never outlives us."""
    found = shutil.which(name)
    if found is None:
        raise Unusable(f"{name} is missing: apt-get install postgresql-client")
    reach, surroundings = reached_by(connection.settings_dict)
    if name == "pg_dump":
        reach.append(str(connection.settings_dict["NAME"]))
    process = subprocess.Popen([found, *words, *reach], env={**os.environ, **surroundings}, **streams)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def reached_by(settings: Mapping[str, Any]) -> tuple[list[str], dict[str, str]]:
    """Words and surroundings by which a program of PostgreSQL reaches the server; without the name of the database."""
    from django.db.backends.postgresql.client import DatabaseClient

    options = {name: value for name, value in settings["OPTIONS"].items() if name != "pool"}
    words, surroundings = DatabaseClient.settings_to_cmd_args_env({**settings, "OPTIONS": options}, [])
    reach = [str(word) for word in words[1:]]
    if reach and reach[-1] == settings["NAME"]:
        reach.pop()
    return reach, {name: str(value) for name, value in (surroundings or {}).items()}


def _ended(process: "subprocess.Popen[bytes]", said: Any) -> None:
    """Raises ``Unusable`` with what the program said, where it failed."""
    if process.wait():
        said.seek(0)
        raise Unusable(f"{Path(str(process.args[0])).name}: {said.read().decode(errors='replace').strip()}")  # type: ignore[index]
