"""Keep the database of a release as it was, for the tests of upgrades: the invented colleges, cases in several states.

::

    python -m tools.released CHECKOUT OUT      the release's own sources; where the two files go

Run once, when a release goes out, with the release's sources checked out beside: its own ``telnusqa`` makes the sample
and the cases, in SQLite and in a private PostgreSQL, and both are kept as SQL text, with one of its files beside it.
"""

import argparse
import contextlib
import gzip
import os
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tools.postgres import cluster, programs, reach

CASES = 40
_PG_DUMP = ("pg_dump", "--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100", "--no-comments")


def keep(checkout: Path, out: Path) -> None:
    """Make both, one after the other."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        var = Path(folder)
        _fill(checkout, var, {"DATABASE_URL": ""})
        with contextlib.closing(sqlite3.connect(var / "telnusqa.sqlite3")) as made:
            _write(out / "sqlite.sql.gz", "\n".join(made.iterdump()))
        _files(var, out / "sqlite.files.tar")
    binaries = programs()
    assert binaries is not None, "apt-get install postgresql"
    with tempfile.TemporaryDirectory() as folder, cluster(binaries, fast=True) as socket:
        var, surroundings = Path(folder), reach(socket)
        _fill(checkout, var, surroundings)
        done = subprocess.run(_PG_DUMP, env={**os.environ, **surroundings}, check=True, capture_output=True, text=True)
        told = [line for line in done.stdout.splitlines() if not line.startswith(("\\restrict", "\\unrestrict"))]
        _write(out / "postgresql.sql.gz", "\n".join(told))
        _files(var, out / "postgresql.files.tar")


def _fill(checkout: Path, var: Path, surroundings: dict[str, str]) -> None:
    subprocess.run(
        [sys.executable, "-m", "telnusqa.site.command", "sample-cases", str(CASES)],
        cwd=checkout,
        env={**os.environ, **surroundings, "TELNUSQA_VAR": str(var), "PYTHONPATH": str(checkout)},
        check=True,
    )


def _write(path: Path, text: str) -> None:
    with path.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode())


def _files(var: Path, path: Path) -> None:
    """One file is enough to see that files open: the smallest."""
    smallest = min(
        (file for file in (var / "files").rglob("*") if file.is_file()), key=lambda file: file.stat().st_size
    )
    with tarfile.open(path, "w") as tar:
        tar.add(smallest, smallest.relative_to(var))


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("checkout", type=Path)
    asked.add_argument("out", type=Path)
    options = asked.parse_args()
    keep(options.checkout.resolve(), options.out.resolve())
