"""Whether an error passes by itself: the same request, sent again a little later, may well go through.

One question, asked by every door: a page answers 503 and keeps what was typed, the API answers 503 as a problem, the
worker waits and goes on. Everything else is a fault of ours, and waiting does not mend it.
"""

import errno
import sqlite3
from enum import StrEnum

from django.db import InterfaceError, OperationalError, connection


class Passing(StrEnum):
    """What will pass: the word the log holds."""

    AWAY = "away"
    """The database does not answer, or was stopped or replaced while it was asked."""
    BUSY = "busy"
    """Every connection is taken, a lock is held too long, a question took too long, two acts met."""
    FULL = "full"
    """There is no room on a disk."""
    READ_ONLY = "read_only"
    """A standby answers that may not write yet, or a disk that was mounted so."""


_SECONDS = {Passing.BUSY: 5, Passing.AWAY: 10, Passing.READ_ONLY: 20, Passing.FULL: 60}


def retry_after(fault: Passing) -> int:
    """Seconds until it is worth asking again."""
    return _SECONDS[fault]


_SQLSTATES = {
    "08": Passing.AWAY,  # the connection broke
    "57P": Passing.AWAY,  # shutting down, crashed, starting up; an idle session was ended
    "25P03": Passing.AWAY,  # the server ended a transaction that did nothing for too long
    "53": Passing.BUSY,  # too many connections, no memory
    "53100": Passing.FULL,
    "58030": Passing.FULL,  # the server could not write to its disk
    "40": Passing.BUSY,  # a deadlock, or two who could not both be served
    "55P03": Passing.BUSY,  # a lock was not to be had in time
    "57014": Passing.BUSY,  # a question took too long
    "25006": Passing.READ_ONLY,
}
"""By the longest beginning of the SQLSTATE that stands here."""

_SQLITE = {
    sqlite3.SQLITE_BUSY: Passing.BUSY,
    sqlite3.SQLITE_LOCKED: Passing.BUSY,
    sqlite3.SQLITE_PROTOCOL: Passing.BUSY,
    sqlite3.SQLITE_NOMEM: Passing.BUSY,
    sqlite3.SQLITE_FULL: Passing.FULL,
    sqlite3.SQLITE_IOERR: Passing.FULL,
    sqlite3.SQLITE_CANTOPEN: Passing.AWAY,
    sqlite3.SQLITE_READONLY: Passing.READ_ONLY,
}
_PRIMARY = 0xFF
"""The rest of an SQLite code tells the case more closely."""

_ERRNO = {
    errno.ENOSPC: Passing.FULL,
    errno.EDQUOT: Passing.FULL,
    errno.EROFS: Passing.READ_ONLY,
    errno.EMFILE: Passing.BUSY,
    errno.ENFILE: Passing.BUSY,
    errno.EIO: Passing.AWAY,  # the folder of files lies on a machine that went away
    errno.ESTALE: Passing.AWAY,
}

_POOL = frozenset({"PoolTimeout", "TooManyRequests"})


def passing(error: BaseException | None) -> Passing | None:
    """What will pass, or None for a fault that waiting does not mend."""
    if error is None:
        return None
    if isinstance(error, OSError):
        return _ERRNO.get(error.errno or 0)
    cause = error.__cause__ if isinstance(error, OperationalError | InterfaceError) else None
    for each in (error, cause):
        if (known := _as_the_engine_says(each)) is not None:
            return known
    if isinstance(error, OperationalError):
        return Passing.AWAY if _without_a_code(cause) else None
    if isinstance(error, InterfaceError):
        said = str(error)
        return Passing.AWAY if "connection" in said and ("closed" in said or "lost" in said) else None
    return _as_the_engine_says(error.__cause__)


def _as_the_engine_says(error: BaseException | None) -> Passing | None:
    if type(error).__name__ in _POOL:
        return Passing.BUSY
    if state := getattr(error, "sqlstate", None):
        beginnings = (state[:length] for length in range(len(state), 1, -1))
        return next((_SQLSTATES[each] for each in beginnings if each in _SQLSTATES), None)
    return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)


def _without_a_code(cause: BaseException | None) -> bool:
    """PostgreSQL's driver has no code for a connection that could not be made or was cut; SQLite has one for all."""
    return getattr(cause, "sqlstate", None) is None and not hasattr(cause, "sqlite_errorcode")


def let_go() -> None:
    """Drop what a pool of connections holds: after a restart of the server every one of them is dead."""
    pool = getattr(connection, "pool", None)
    if pool is not None:
        pool.drain()
