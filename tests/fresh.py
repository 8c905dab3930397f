"""A database of its own for a test that commits: copied from a template, so that no guard is ever lifted.

What is tried on it runs in processes of their own (:meth:`Fresh.start`), so that races are real.
"""

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from tests.migrated import migrated

ROOT = Path(__file__).resolve().parent.parent
_TEMPLATE = "telnusqa_template"


@dataclass(frozen=True)
class Fresh:
    """A database and a folder nobody else uses; ``url`` is "" for the SQLite file in the folder."""

    var: Path
    url: str

    def environment(self, **more: str) -> dict[str, str]:
        """What a process finds, to work on this database."""
        return {
            **os.environ,
            "TELNUSQA_VAR": str(self.var),
            "DATABASE_URL": self.url,
            "PYTHONPATH": str(ROOT),
            "DJANGO_SETTINGS_MODULE": "telnusqa.site.settings",
            **more,
        }

    def start(self, *words: str, **more: str) -> "subprocess.Popen[str]":
        """A process of its own: ``python -m …``."""
        return subprocess.Popen(
            [sys.executable, "-m", *words],
            env=self.environment(**more),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *words: str, **more: str) -> str:
        """The same, waited for; answers what it printed. Fails where it failed."""
        done = subprocess.run(
            [sys.executable, "-m", *words], env=self.environment(**more), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def script(self, text: str, **more: str) -> str:
        """A few lines of Python in a process of their own; answers what they printed."""
        done = subprocess.run(
            [sys.executable, "-c", text], env=self.environment(**more), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What stands in the database, read from outside."""
        if self.url:
            with psycopg.connect(self.url) as connection:
                return connection.execute(sql).fetchall()  # type: ignore[arg-type]
        import sqlite3

        connection = sqlite3.connect(self.var / "telnusqa.sqlite3")
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def at_once(self, *queries: str) -> list[list[tuple[object, ...]]]:
        """What stands at one moment, whatever others write meanwhile: the rows of each query."""
        if self.url:
            with psycopg.connect(self.url) as connection:
                connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
                return [connection.execute(sql).fetchall() for sql in queries]  # type: ignore[arg-type]
        import sqlite3

        connection = sqlite3.connect(self.var / "telnusqa.sqlite3", isolation_level=None)
        try:
            connection.execute("BEGIN")
            return [connection.execute(sql).fetchall() for sql in queries]
        finally:
            connection.close()

    def change(self, *statements: str) -> None:
        """Break something on purpose; only ever a database of a single test."""
        if self.url:
            with psycopg.connect(self.url, autocommit=True) as connection:
                for statement in statements:
                    connection.execute(statement)  # type: ignore[arg-type]
            return
        import sqlite3

        connection = sqlite3.connect(self.var / "telnusqa.sqlite3", isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()


def _named(url: str, database: str) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=f"/{database}"))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fresh]:
    """A migrated, empty database to copy."""
    folder = tmp_path_factory.mktemp("template")
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        shutil.copyfile(migrated(), folder / "telnusqa.sqlite3")
        yield Fresh(folder, "")
        return
    name = f"{_TEMPLATE}_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[arg-type]
    fresh = Fresh(folder, _named(url, name))
    fresh.run("django", "migrate", "--verbosity", "0")
    yield fresh
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]


@contextmanager
def copied(template: Fresh, folder: Path) -> Iterator[Fresh]:
    """A copy of a database nobody works on, with the files beside it; gone afterwards."""
    shutil.copytree(template.var, folder, dirs_exist_ok=True)
    if not template.url:
        yield Fresh(folder, "")
        return
    name = f"telnusqa_{uuid.uuid4().hex}"
    source = urlsplit(template.url).path.lstrip("/")
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')  # type: ignore[arg-type]
    yield Fresh(folder, _named(template.url, name))
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]


@contextmanager
def bare(folder: Path) -> Iterator[Fresh]:
    """A place with nothing in it, not even tables; gone afterwards."""
    folder.mkdir(exist_ok=True)
    if not (url := os.environ.get("DATABASE_URL", "")):
        yield Fresh(folder, "")
        return
    name = f"telnusqa_{uuid.uuid4().hex}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[arg-type]
    yield Fresh(folder, _named(url, name))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]


@pytest.fixture
def fresh(template: Fresh, tmp_path: Path) -> Iterator[Fresh]:
    """A copy of the template, gone afterwards."""
    with copied(template, tmp_path) as copy:
        yield copy


@pytest.fixture(scope="session")
def sample_template(template: Fresh, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fresh]:
    """The sample's place without its cases, loaded once: to copy."""
    with copied(template, tmp_path_factory.mktemp("sample")) as place:
        place.run("telnusqa.site.command", "sample")
        yield place


@pytest.fixture
def sampled(sample_template: Fresh, tmp_path: Path) -> Iterator[Fresh]:
    """The sample's place, for oneself."""
    with copied(sample_template, tmp_path) as copy:
        yield copy
