"""How the database is reached, and how long it is waited for.

Everything waits for something here and nothing waits for ever: a page that waits holds a thread, and a lock held by a
process that stands still holds everybody. What runs into one of these limits passes (``store/passing.py``): a page
answers 503 and is sent again, the worker goes on by itself.
"""

from pathlib import Path
from typing import Any

CONNECT = 3
"""Seconds to reach a server; longer, and every thread of the web stands before a machine that is switched off."""
LOCK = 10
"""Seconds for a lock. An act holds one for some milliseconds; a migration that waits longer would stop everybody."""
IDLE_IN_ACT = 60
"""Seconds a transaction may do nothing: its process stands still and will not come back while others wait."""
WIRE_DEAD = 10
"""Seconds without a sign of life from the server's machine; without it a cable that is cut is noticed after hours."""
POOL = 5
"""Seconds for a connection of the pool: with every one taken, 503 now is better than a page in half a minute."""
POOL_RECONNECT = 10
"""Seconds one attempt to fill the pool goes on, pauses doubling; by then the next page begins a new one."""
PLANNED = 5
"""So many times a connection of the pool is asked the same before it keeps the plan (``store/planned.py``)."""
ONE_WRITER = 20
"""Seconds for SQLite's one writer; many acts may stand in line before one."""


def database(reached: dict[str, Any], *, pool: int = 0, patience: int = 0) -> dict[str, Any]:
    """PostgreSQL, as DATABASE_URL names it; what is said there of these limits stands.

    ``patience`` is how many seconds one question may take, 0 as long as it takes. The limits go to the server with the
    connection; PgBouncer lets none through (``ignore_startup_parameters = options``), there the role is given them.
    """
    limits = {
        "lock_timeout": f"{LOCK}s",
        "idle_in_transaction_session_timeout": f"{IDLE_IN_ACT}s",
        "statement_timeout": f"{patience}s",
    }
    options: dict[str, Any] = {
        "connect_timeout": CONNECT,
        "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
        "keepalives_idle": WIRE_DEAD // 2,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": WIRE_DEAD * 1000,
        **reached.get("OPTIONS", {}),
    }
    host = options.pop("host", reached.get("HOST", ""))  # in the address a folder of sockets can stand only there
    if pool:
        options["pool"] = {"min_size": 1, "max_size": pool, "timeout": POOL, "reconnect_timeout": POOL_RECONNECT}
        options["prepare_threshold"] = PLANNED
    return {**reached, "HOST": host, "CONN_MAX_AGE": 0, "OPTIONS": options}


def in_the_open(reached: dict[str, Any]) -> bool:
    """Whether it stands on another machine and may be spoken to unencrypted, or may be another than it says."""
    options = reached.get("OPTIONS", {})
    host = str(options.get("host") or reached.get("HOST", ""))
    here = host in {"", "127.0.0.1", "::1", "localhost"} or host.startswith("/")
    return not here and options.get("sslmode") != "verify-full"


def sqlite(folder: Path, *, patience: int = 0) -> dict[str, Any]:
    """One file: a commit is on the disk when it returns, and readers never wait for the writer.

    ``patience`` is how many seconds the one writer is waited for, 0 as long as an errand does.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(folder / "telnusqa.sqlite3"),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": patience or ONE_WRITER,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
            "PRAGMA secure_delete=ON;",
        },
    }
