"""A migrated, empty SQLite database: made once for the code as it stands, and copied by every run of tests.

Ninety migrations take ten seconds, and each worker of each run would spend them twice. `tests/upgrade` runs them.
"""

import fcntl
import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from django.core import management
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3.creation import DatabaseCreation

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "telnusqa"
_KEPT = ROOT / ".pytest_cache" / "migrated"


def migrated() -> Path:
    """The file; whoever comes first makes it, and the others wait."""
    path = _KEPT / f"{_name()}.sqlite3"
    if path.exists():
        return path
    _KEPT.mkdir(parents=True, exist_ok=True)
    with (_KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            for older in _KEPT.glob("*.sqlite3"):
                older.unlink()
            _make(path)
    return path


def _name() -> str:
    """A name that changes with whatever the tables, the guards and the packages are made of."""
    told = hashlib.sha256(sys.version.encode())
    for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.sql"), ROOT / "locks" / "run.txt"]):
        told.update(path.read_bytes())
    return told.hexdigest()[:16]


def _make(path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=_KEPT) as folder:
        around = {**os.environ, "TELNUSQA_VAR": folder, "DATABASE_URL": "", "PYTHONPATH": str(ROOT)}
        around["DJANGO_SETTINGS_MODULE"] = "telnusqa.site.settings"
        subprocess.run([sys.executable, "-m", "django", "migrate", "--verbosity", "0"], env=around, check=True)
        made = Path(folder) / "telnusqa.sqlite3"
        with closing(sqlite3.connect(made)) as connection:
            # Nothing beside the file, and nothing in its head that a database in memory could not be.
            connection.execute("PRAGMA journal_mode = DELETE")
        made.replace(path)


@contextmanager
def copied_into(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """While Django makes the tests' own database: where it would migrate, what is migrated is copied."""
    really = management.call_command

    def called(name: str, *words: Any, **told: Any) -> Any:
        if name != "migrate":
            return really(name, *words, **told)
        connection.ensure_connection()
        with closing(sqlite3.connect(migrated())) as source:
            source.backup(connection.connection)
        return None

    management.call_command = called
    try:
        yield
    finally:
        management.call_command = really


def pytest_configure() -> None:
    """On SQLite the tests' own database is a copy."""
    really = DatabaseCreation.create_test_db

    def created(self: DatabaseCreation, *words: Any, **told: Any) -> str:
        with copied_into(self.connection):
            return really(self, *words, **told)

    DatabaseCreation.create_test_db = created  # type: ignore[method-assign]
