"""What passes by itself, as each engine and each disk says it."""

import errno
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import django.db
import psycopg
import psycopg.errors
import psycopg_pool
import pytest
from django.db.utils import DatabaseErrorWrapper

from telnusqa.core.errors import Conflict
from telnusqa.store.passing import Passing, passing, retry_after

AWAY, BUSY, FULL, READ_ONLY = Passing.AWAY, Passing.BUSY, Passing.FULL, Passing.READ_ONLY


def wrapped(error: Exception) -> BaseException:
    """As Django raises what a driver raised."""
    with pytest.raises(django.db.Error) as caught, DatabaseErrorWrapper(django.db.connection):
        raise error
    return caught.value


def of_sqlite(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("said by the engine")
    error.sqlite_errorcode = code
    return error


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (psycopg.OperationalError("connection refused"), AWAY),
        (psycopg.errors.AdminShutdown("terminating"), AWAY),
        (psycopg.errors.CannotConnectNow("starting up"), AWAY),
        (psycopg.errors.IdleInTransactionSessionTimeout("idle"), AWAY),
        (psycopg.InterfaceError("the connection is closed"), AWAY),
        (psycopg_pool.PoolTimeout("couldn't get a connection after 5.00 sec"), BUSY),
        (psycopg_pool.TooManyRequests("many"), BUSY),
        (psycopg.errors.TooManyConnections("sorry"), BUSY),
        (psycopg.errors.LockNotAvailable("lock"), BUSY),
        (psycopg.errors.QueryCanceled("timeout"), BUSY),
        (psycopg.errors.DeadlockDetected("deadlock"), BUSY),
        (psycopg.errors.DiskFull("no space"), FULL),
        (psycopg.errors.ReadOnlySqlTransaction("standby"), READ_ONLY),
        (psycopg.errors.UndefinedTable("no such table"), None),
        (psycopg.errors.UniqueViolation("taken"), None),
        (psycopg.errors.SyntaxError("what"), None),
        (psycopg.InterfaceError("the cursor is closed"), None),
    ],
)
def test_as_postgresql_says_it(error: Exception, fault: Passing | None) -> None:
    assert passing(wrapped(error)) is fault
    if not isinstance(error, psycopg.InterfaceError) and (error.sqlstate or "Pool" in type(error).__name__):
        assert passing(error) is fault, "what the driver itself raises, as in COPY"


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_BUSY, BUSY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, BUSY),
        (sqlite3.SQLITE_LOCKED, BUSY),
        (sqlite3.SQLITE_FULL, FULL),
        (sqlite3.SQLITE_IOERR_WRITE, FULL),
        (sqlite3.SQLITE_CANTOPEN, AWAY),
        (sqlite3.SQLITE_READONLY, READ_ONLY),
        (sqlite3.SQLITE_ERROR, None),
        (sqlite3.SQLITE_CONSTRAINT_TRIGGER, None),
    ],
)
def test_as_sqlite_says_it(code: int, fault: Passing | None) -> None:
    assert passing(wrapped(of_sqlite(code))) is fault
    assert passing(of_sqlite(code)) is fault


def test_a_database_that_is_no_more_where_it_was(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(tmp_path / "nowhere" / "telnusqa.sqlite3")
    assert passing(caught.value) is AWAY


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, FULL),
        (errno.EDQUOT, FULL),
        (errno.EROFS, READ_ONLY),
        (errno.EMFILE, BUSY),
        (errno.EIO, AWAY),
        (errno.ENOENT, None),
        (errno.EACCES, None),
    ],
)
def test_as_a_disk_says_it(number: int, fault: Passing | None) -> None:
    assert passing(OSError(number, "said by the disk")) is fault


@pytest.mark.parametrize(
    "error", [None, RuntimeError("broken"), django.db.IntegrityError("taken"), OSError("no number"), KeyError("x")]
)
def test_a_fault_of_ours_does_not_pass(error: Exception | None) -> None:
    assert passing(error) is None


def test_a_word_of_the_domain_is_no_fault() -> None:
    assert passing(Conflict("staff:1", "decided", datetime(2026, 11, 23, tzinfo=UTC))) is None


def test_each_says_when_to_come_again() -> None:
    assert all(1 <= retry_after(fault) <= 60 for fault in Passing)
