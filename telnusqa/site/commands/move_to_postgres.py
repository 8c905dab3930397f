"""`telnusqa move-to-postgres`: from a SQLite file into an empty PostgreSQL database."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from telnusqa.core.errors import Unusable
from telnusqa.site.commands.migrate import application_role, let_application
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Check the journal of the file, move, check it again where it stands now; the file is left as it was."""
    application = application_role()
    start(as_owner=True)
    from telnusqa.store.read.journal import Told, check
    from telnusqa.store.whole.move import move

    _refuse_altered(options.source)
    told = Told()

    def unaltered() -> None:
        found = [f"{one.chain.name} line {one.seq}: {one.wrong.value}" for one in check(told)]
        if found:
            raise Unusable(f"the journal did not come whole: {'; '.join(found[:5])}")

    moved = move(options.source.resolve(), tell=_tell, check=unaltered)
    let_application(application)
    sys.stdout.write(f"{moved} rows stand in PostgreSQL, each table with the hash it had.\n")
    sys.stdout.write(f"{told.lines} lines in {told.chains} chains were read; wrong: {told.wrong}.\n")
    sys.stdout.write(f"Keep TELNUSQA_VAR and the keys as they are, and put {options.source.name} away.\n")
    return 0


def _tell(table: str, rows: int) -> None:
    sys.stdout.write(f"{rows:>10}  {table}\n")


def _refuse_altered(source: Path) -> None:
    """A journal that is wrong is looked into before it is moved, by the engine it was written on."""
    if not source.is_file() or source.name != "telnusqa.sqlite3":
        raise Unusable(f"{source}: no file telnusqa.sqlite3")
    done = subprocess.run(
        [sys.executable, "-m", "telnusqa.site.command", "check-journal"],
        env={**os.environ, "TELNUSQA_VAR": str(source.resolve().parent), "DATABASE_URL": "", "DATABASE_OWNER_URL": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    sys.stdout.write(f"In the file: {done.stdout}")
    if done.returncode:
        raise Unusable(f"the journal of {source} is not whole: {done.stderr.strip()}")
